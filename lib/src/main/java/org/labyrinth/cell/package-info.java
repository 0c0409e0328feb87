/** Cells: their parameters, and the files that hold them. */
package org.labyrinth.cell;

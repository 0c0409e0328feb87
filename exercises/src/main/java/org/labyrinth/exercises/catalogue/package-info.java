/** The list of all exercises, in the order of the course. */
package org.labyrinth.exercises.catalogue;

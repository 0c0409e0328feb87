/** Experiments that read as sentences. */
package org.labyrinth.experiment;

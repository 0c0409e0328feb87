/** Averaged transport. */
package org.labyrinth.transport;

/** What a walker meets in a phase. */
package org.labyrinth.paths;

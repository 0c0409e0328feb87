/** The command line: {@code grade}, {@code release} and {@code cells}. */
package org.labyrinth.autograder.cli;

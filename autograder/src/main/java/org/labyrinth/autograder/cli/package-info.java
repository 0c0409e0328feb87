/**
 * The command line: {@code grade}, {@code merge}, {@code release}, {@code cells} and {@code lint}.
 */
package org.labyrinth.autograder.cli;

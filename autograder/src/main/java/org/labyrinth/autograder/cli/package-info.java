/**
 * The command line: {@code grade}, {@code merge}, {@code gradebook}, {@code similar}, {@code
 * release}, {@code cells} and {@code lint}.
 */
package org.labyrinth.autograder.cli;

package org.labyrinth.autograder.grading;

/**
 * A cell that did not run well, in words for its author.
 *
 * @param cell what to call it
 * @param line the line where it went wrong, from 1; 0 if none is known
 * @param reason what kind of thing went wrong
 * @param message what went wrong
 */
public record CellNote(String cell, int line, Reason reason, String message) {}

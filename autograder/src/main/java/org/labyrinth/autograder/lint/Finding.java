package org.labyrinth.autograder.lint;

/**
 * Something that an exercise must not have.
 *
 * @param place where: a question, a test, a file
 * @param message what is wrong there, in a sentence
 */
public record Finding(String place, String message) {}

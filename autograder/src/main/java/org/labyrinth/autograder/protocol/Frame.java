package org.labyrinth.autograder.protocol;

/**
 * One line of a stack trace.
 *
 * @param className the class
 * @param method the method
 * @param file the file, as the compiler named it; empty if unknown
 * @param line the line in it, as {@link StackTraceElement} counts
 */
public record Frame(String className, String method, String file, int line) {}

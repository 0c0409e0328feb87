/**
 * The student's process: loads the classes that the compiler's process made of the cells, runs them
 * and calls the answers, driven by the grader through {@link org.labyrinth.autograder.protocol}. It
 * holds no test, no answer and no point; all it can do for its student is to return values.
 *
 * <p>Of the notebook kernel's own functions only {@code display} and {@code printf} exist here, and
 * {@code System.in} is empty.
 */
package org.labyrinth.autograder.worker;

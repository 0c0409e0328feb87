/**
 * The student's process: a JShell set up as the notebook kernel sets up its own, driven by the
 * grader through {@link org.labyrinth.autograder.protocol}. It holds no test, no answer and no
 * point; all it can do for its student is to return values.
 *
 * <p>What is the same as in the kernel (JJava 1.0a8): the default imports, no compiler options,
 * cells cut into snippets by JShell's own analysis, a cell stopped at its first error, overwritten
 * snippets dropped, methods and classes with undefined names accepted until they are used. What
 * differs: of the kernel's own functions only {@code display} and {@code printf} exist, {@code
 * System.in} is empty, and the one magic understood is the setup line that names the kit's jar,
 * which is on the class path already.
 */
package org.labyrinth.autograder.worker;

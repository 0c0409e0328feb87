/**
 * The compiler's process: a JShell set up as the notebook kernel sets up its own, whose engine is
 * the student's process. JShell consists of a front end, which cuts a cell into snippets and
 * compiles them, and an engine, which runs them; here they are two processes with the grader in
 * between. Nothing of a student's ever runs in this one, so that it may serve one submission after
 * the other and stay warm; each begins with a new shell.
 *
 * <p>What is the same as in the kernel (JJava 1.0a8): the default imports, no compiler options,
 * cells cut into snippets by JShell's own analysis, a cell stopped at its first error, overwritten
 * snippets dropped, methods and classes with undefined names accepted until they are used. What
 * differs: the one magic understood is the setup line that names the kit's jar, which is on the
 * class path already.
 */
package org.labyrinth.autograder.compiler;

/**
 * The zip that Gradescope takes for an autograder: {@code setup.sh} and {@code run_autograder} at
 * its root, and beside them the grader as it is used everywhere else, with one exercise.
 *
 * <p>Source: Gradescope, Autograder Specifications,
 * https://gradescope-autograders.readthedocs.io/en/latest/specs/.
 */
package org.labyrinth.autograder.gradescope;

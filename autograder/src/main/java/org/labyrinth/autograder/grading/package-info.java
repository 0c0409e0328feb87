/**
 * From a submitted notebook to points. {@link org.labyrinth.autograder.grading.Plan} decides which
 * cells run, {@link org.labyrinth.autograder.grading.Grader} runs them and the hidden tests. A
 * question earns points × Σ weights of the tests passed / Σ weights of all.
 */
package org.labyrinth.autograder.grading;

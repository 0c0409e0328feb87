package org.labyrinth.autograder.gradebook;

/**
 * How results become grades.
 *
 * @param due when each exercise is due
 * @param late what being late costs
 * @param keep which of several attempts counts
 */
public record GradebookRules(Deadlines due, LatePolicy late, Keep keep) {}

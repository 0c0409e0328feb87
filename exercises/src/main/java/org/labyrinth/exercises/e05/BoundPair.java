package org.labyrinth.exercises.e05;

/**
 * Between what an effective conductivity must lie.
 *
 * @param lower the lower bound
 * @param upper the upper bound
 */
public record BoundPair(double lower, double upper) {}

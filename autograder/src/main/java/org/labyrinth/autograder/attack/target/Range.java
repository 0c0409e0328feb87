package org.labyrinth.autograder.attack.target;

/**
 * From the least to the greatest.
 *
 * @param low the least
 * @param high the greatest
 */
public record Range(double low, double high) {}

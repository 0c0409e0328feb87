package org.labyrinth.exercises.e01;

/**
 * The porosities of many windows of one size, in three numbers.
 *
 * @param windows how many windows were measured
 * @param mean the mean of their porosities [-]
 * @param standardDeviation the population standard deviation of their porosities [-]: the root of
 *     the mean squared distance from the mean, divided by the number of windows and not by one less
 */
public record PorosityStatistics(int windows, double mean, double standardDeviation) {}

package org.labyrinth.exercises.e05;

/**
 * The solution of a closure problem in one dimension.
 *
 * @param closure g at the centre of each cell, in m
 * @param effective k_eff, in the unit of k
 */
@SuppressWarnings("ArrayRecordComponent") // a plain carrier between answer and test
public record ClosureField(double[] closure, double effective) {}

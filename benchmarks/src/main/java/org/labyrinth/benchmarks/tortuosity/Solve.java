package org.labyrinth.benchmarks.tortuosity;

/**
 * One of our solves, everything counted from the image to B: percolation, set-up, iterations.
 *
 * @param tolerance the relative residual asked for [-]
 * @param seconds the median over the runs [s]
 * @param iterations of the solver
 * @param errorInB |B/B_ref − 1| against the solve to 1e-10 [-]
 */
record Solve(double tolerance, double seconds, int iterations, double errorInB) {}

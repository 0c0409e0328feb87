package org.labyrinth.benchmarks.grade;

/**
 * Figures, and how long the process took that found them, from its start to its end.
 *
 * @param figures the figures
 * @param seconds the time [s]
 */
record Timed<T>(T figures, double seconds) {}

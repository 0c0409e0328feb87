package org.labyrinth.benchmarks.grade;

/**
 * What nbclient came to.
 *
 * @param submissions executed
 * @param seconds for all of them [s]
 * @param failed how many had a cell that failed
 */
record PeerFigures(int submissions, double seconds, int failed) {}

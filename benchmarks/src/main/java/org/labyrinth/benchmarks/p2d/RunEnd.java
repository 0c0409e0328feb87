package org.labyrinth.benchmarks.p2d;

/**
 * How one run ended.
 *
 * @param name of the case
 * @param ending the kind
 * @param reason in the tool's own words
 * @param time at which it ended [s]
 */
record RunEnd(String name, Ending ending, String reason, double time) {}

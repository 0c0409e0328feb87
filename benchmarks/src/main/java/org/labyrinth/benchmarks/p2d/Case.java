package org.labyrinth.benchmarks.p2d;

/**
 * One run of the robustness test: a constant current until something ends it.
 *
 * @param name for the tables
 * @param cell path of its BPX file
 * @param rate C-rate, above 0 in discharge [1/h]
 * @param stateOfCharge at the start, between the stoichiometry limits [-]
 * @param timeLimit after which the run ends by itself [s]
 */
record Case(String name, String cell, double rate, double stateOfCharge, double timeLimit) {}

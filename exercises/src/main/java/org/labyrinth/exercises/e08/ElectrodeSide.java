package org.labyrinth.exercises.e08;

/**
 * One electrode as a single particle sees it.
 *
 * @param openCircuit U at the surface of the particle, V against lithium
 * @param exchangeCurrent j₀, A/m² of particle surface
 * @param roughness a L, particle surface per area of cell [-]
 */
public record ElectrodeSide(double openCircuit, double exchangeCurrent, double roughness) {}

package org.labyrinth.exercises.e06;

/**
 * A porous electrode with linear kinetics, current collector at x = 0 and separator at x = L.
 *
 * @param thickness L in m
 * @param solidConductivity σ, effective, S/m
 * @param electrolyteConductivity B κ, effective, S/m
 * @param reactionConductance a i₀ F/(RT): reaction current per volume and per volt of
 *     overpotential, S/m³
 */
public record PorousLayer(
    double thickness,
    double solidConductivity,
    double electrolyteConductivity,
    double reactionConductance) {}

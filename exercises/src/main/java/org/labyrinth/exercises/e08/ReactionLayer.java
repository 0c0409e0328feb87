package org.labyrinth.exercises.e08;

/**
 * A porous electrode of equal cells, current collector at x = 0 and separator at the far end.
 *
 * @param cellWidth h in m
 * @param solidConductivity σ, effective, S/m
 * @param electrolyteConductivity B κ, effective, S/m
 * @param specificArea a, particle surface per volume of electrode, 1/m
 * @param temperature T in K
 */
public record ReactionLayer(
    double cellWidth,
    double solidConductivity,
    double electrolyteConductivity,
    double specificArea,
    double temperature) {}

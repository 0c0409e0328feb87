package org.labyrinth.exercises.e08;

/**
 * What a program reports of a negative electrode at one instant, collector at x = 0, separator at
 * the far end: n equal cells, n + 1 faces from the collector to the separator.
 *
 * @param cellWidth h in m
 * @param total i, A/m² of cell
 * @param specificArea a, 1/m
 * @param transference t₊ [-]
 * @param temperature T in K
 * @param electrolyteCurrent i_e at each face, A/m² of cell
 * @param solidCurrent i_s at each face, A/m² of cell
 * @param current j of each cell, A/m² of particle surface
 * @param exchangeCurrent j₀ of each cell, A/m²
 * @param overpotential η of each cell, V
 * @param lithiumRate what the lithium in all particles changes by, mol per m² of cell and s
 * @param saltRate what the salt in all pores changes by, mol per m² of cell and s
 * @param saltFlux N, what leaves through the separator, mol/m²/s
 */
@SuppressWarnings("ArrayRecordComponent") // crosses to another process, and is read there
public record ElectrodeReport(
    double cellWidth,
    double total,
    double specificArea,
    double transference,
    double temperature,
    double[] electrolyteCurrent,
    double[] solidCurrent,
    double[] current,
    double[] exchangeCurrent,
    double[] overpotential,
    double lithiumRate,
    double saltRate,
    double saltFlux) {}

package org.labyrinth.exercises.e10;

/**
 * What is reported of a design.
 *
 * @param solids volume of the solids of both electrodes, m³ per m² of cell
 * @param pores volume of their pores, m³ per m² of cell
 * @param energy what the model gives on its mesh, W h/m²
 * @param energyOnTwiceTheCells what it gives with twice as many cells, W h/m²
 */
public record DesignReport(
    double solids, double pores, double energy, double energyOnTwiceTheCells) {}

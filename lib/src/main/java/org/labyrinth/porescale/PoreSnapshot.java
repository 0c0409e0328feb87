package org.labyrinth.porescale;

import org.labyrinth.image.ScalarField;

/**
 * The pores at one time. Rates are per area of the image normal to the axis.
 *
 * @param time t; +∞ for the steady state [s]
 * @param concentration c at the centres of accessible pore voxels, NaN elsewhere [mol/m³]
 * @param inflowLeft what comes in at the left end [mol/(m² s)]
 * @param inflowRight what comes in at the right end [mol/(m² s)]
 * @param produced what the interface gives [mol/(m² s)]
 * @param imbalance salt that the linear solver left unaccounted for, over all that came and went;
 *     since t = 0, or in the steady rates [-]
 */
public record PoreSnapshot(
    double time,
    ScalarField concentration,
    double inflowLeft,
    double inflowRight,
    double produced,
    double imbalance) {}

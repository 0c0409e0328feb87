package org.labyrinth.network;

/**
 * What one pass over a lattice tells of a potential x, with c = 1 at the inlet and 0 at the outlet.
 *
 * @param residual ‖b − A x‖₂
 * @param flowIn the flow through the inlet face
 * @param flowOut the flow through the outlet face
 * @param power Σ g (Δx)², the fixed faces included: the flow by the power it dissipates
 */
record Balance(double residual, double flowIn, double flowOut, double power) {}

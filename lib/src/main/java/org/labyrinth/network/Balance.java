package org.labyrinth.network;

/**
 * What one pass over a lattice tells of a potential x, with c = 1 at the inlet and 0 at the outlet.
 *
 * @param residual ‖b − A x‖₂
 * @param flowIn the flow through the inlet face
 * @param flowOut the flow through the outlet face
 * @param power Σ g (Δx)², the fixed faces included: the flow by the power it dissipates
 */
record Balance(double residual, double flowIn, double flowOut, double power) {
  /** From the sums of r², r·x, flow in and flow out of each slab. */
  static Balance of(double[][] parts) {
    double[] sum = new double[4];
    for (double[] part : parts) {
      for (int k = 0; k < sum.length; k++) {
        sum[k] += part[k];
      }
    }
    // xᵀA x − 2 bᵀx + inlet·1 = (inlet·1 − bᵀx) − rᵀx, without the cancellation.
    return new Balance(Math.sqrt(sum[0]), sum[2], sum[3], sum[2] - sum[1]);
  }
}

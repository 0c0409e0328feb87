package org.labyrinth.numerics;

/** Watches a march through time. Arrays handed over are the scheme's own: copy what is kept. */
public interface MarchObserver {
  /**
   * A stage of an accepted step. Summing weight · q(time, y) over all stages integrates any
   * quantity q by the scheme's own weights, so that what is conserved is conserved to round-off.
   *
   * @param time of the stage [s]
   * @param weight its share of the step [s]
   * @param y the unknowns there
   */
  void stage(double time, double weight, double[] y);

  /**
   * A requested time was reached.
   *
   * @param time as requested [s]
   * @param y the unknowns there
   */
  void reached(double time, double[] y);
}

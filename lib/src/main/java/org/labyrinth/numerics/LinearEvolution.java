package org.labyrinth.numerics;

/**
 * A linear equation in time on a ladder of cells, M dy/dt = f(t) − K y, with M diagonal: what
 * finite volumes make of diffusion in one dimension, flat or spherical.
 */
public interface LinearEvolution {
  /**
   * What a cell stores per unit of y.
   *
   * @return M, n values above 0; not to be changed
   */
  double[] storage();

  /**
   * What passes between cells, and from them to the outside.
   *
   * @return K
   */
  Ladder exchange();

  /**
   * What comes from outside.
   *
   * @param t the time [s]
   * @param f receives n values
   */
  void source(double t, double[] f);
}

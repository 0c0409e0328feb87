package org.labyrinth.design;

/**
 * Where a search ended.
 *
 * @param point the best that was found; copied
 * @param value there
 * @param evaluations how often the value was asked for
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record Optimum(double[] point, double value, int evaluations) {
  public Optimum {
    point = point.clone();
  }

  @Override
  public double[] point() {
    return point.clone();
  }
}

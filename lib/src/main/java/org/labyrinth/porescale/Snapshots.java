package org.labyrinth.porescale;

import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;

/** Makes snapshots of what the nodes hold. */
final class Snapshots {
  private Snapshots() {}

  /**
   * A snapshot.
   *
   * @param sourceTime when the ends and the reaction are asked [s]
   * @param time what it says [s]
   */
  static PoreSnapshot snapshot(
      PoreScaleProblem problem,
      PoreNetwork network,
      double[] c,
      double sourceTime,
      double time,
      double imbalance) {
    Shape shape = problem.image().shape();
    ScalarField field =
        ScalarField.from(
            shape,
            (z, y, x) -> {
              int n = network.numberAt((z * shape.ny() + y) * shape.nx() + x);
              return n < 0 ? Double.NaN : c[n];
            });
    return new PoreSnapshot(
        time,
        field,
        network.inflowLeft(c, sourceTime),
        network.inflowRight(c, sourceTime),
        network.produced(c, sourceTime),
        imbalance);
  }
}

package org.labyrinth.cli;

import java.util.Map;
import java.util.OptionalDouble;
import org.labyrinth.closures.Bounds;
import org.labyrinth.closures.BoundsOnEfficiency;
import org.labyrinth.closures.Bruggeman;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;

/**
 * What stands beside a measured B: between what it must lie, and what the usual rule gives.
 *
 * @param wiener for every structure
 * @param hashinShtrikman for isotropic structures of so many dimensions
 * @param dimensions 2 if the image is one voxel thick, so that its material varies in a plane only
 * @param bruggeman ε^1.5 times the conductivity, for one conducting phase; empty for several [-]
 */
record BoundFigures(
    BoundsOnEfficiency wiener,
    BoundsOnEfficiency hashinShtrikman,
    int dimensions,
    OptionalDouble bruggeman) {

  static BoundFigures of(MeasurePlan plan) {
    int dimensions = isSheet(plan.image().shape()) ? 2 : 3;
    return new BoundFigures(
        Bounds.wiener(plan.constituents()),
        dimensions == 2
            ? Bounds.hashinShtrikmanInPlane(plan.constituents())
            : Bounds.hashinShtrikman(plan.constituents()),
        dimensions,
        bruggeman(plan));
  }

  private static boolean isSheet(Shape shape) {
    int thin = 0;
    for (Axis axis : Axis.values()) {
      thin += shape.along(axis) == 1 ? 1 : 0;
    }
    return thin == 1;
  }

  private static OptionalDouble bruggeman(MeasurePlan plan) {
    Map<Integer, Double> conductors = plan.conductors();
    double[] efficiencies =
        conductors.entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .mapToDouble(
                e ->
                    e.getValue()
                        * new Bruggeman().transportEfficiency(plan.volumeFraction(e.getKey())))
            .toArray();
    return efficiencies.length == 1 ? OptionalDouble.of(efficiencies[0]) : OptionalDouble.empty();
  }
}

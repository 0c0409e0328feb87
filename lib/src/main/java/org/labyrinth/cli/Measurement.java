package org.labyrinth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.geometry.CorrelationLength;
import org.labyrinth.geometry.PhaseAverage;
import org.labyrinth.geometry.SpecificArea;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.homogenization.ThroughPlaneSolution;
import org.labyrinth.homogenization.ThroughPlaneSolver;
import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;

/**
 * What {@code measure} reports of one phase of one image.
 *
 * @param image the image
 * @param phase the label measured
 * @param volumeFraction ε [-]
 * @param transport the through-plane solution of each axis, in the order z, y, x
 * @param specificArea by estimator [1/m]
 * @param correlationLength ξ, the mean over the axes [m]; empty where the phase fills all or
 *     nothing
 * @param seconds wall-clock time of the measurement [s]
 */
record Measurement(
    VoxelImage image,
    int phase,
    double volumeFraction,
    List<ThroughPlaneSolution> transport,
    SpecificArea specificArea,
    OptionalDouble correlationLength,
    double seconds) {

  Measurement {
    transport = List.copyOf(transport);
  }

  /** Measures; each axis is announced before it is solved. */
  static Measurement of(VoxelImage image, int phase, ThroughPlaneSolver solver, Progress progress) {
    Map<Integer, Long> labels = image.voxelsByLabel();
    if (!labels.containsKey(phase)) {
      throw new IllegalArgumentException(
          "phase = %d must be a label of the image, one of %s: --phase"
              .formatted(phase, labels.keySet()));
    }
    long start = System.nanoTime();
    List<ThroughPlaneSolution> transport = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      progress.step("transport along " + axis.symbol());
      transport.add(solver.solve(ThroughPlaneProblem.of(image, phase, axis)));
    }
    progress.step("interfacial area");
    SpecificArea area = SpecificArea.of(image, phase, Boundary.OPEN);
    progress.step("correlation length");
    OptionalDouble correlation = CorrelationLength.mean(image, phase, Boundary.OPEN);
    return new Measurement(
        image,
        phase,
        PhaseAverage.volumeFraction(image, phase),
        transport,
        area,
        correlation,
        1e-9 * (System.nanoTime() - start));
  }

  /** The largest relative residual of the three solves [-]. */
  double residual() {
    return transport.stream()
        .mapToDouble(ThroughPlaneSolution::relativeResidual)
        .max()
        .orElseThrow();
  }
}

package org.labyrinth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.labyrinth.geometry.CorrelationLength;
import org.labyrinth.geometry.SpecificArea;
import org.labyrinth.image.Axis;

/**
 * What {@code measure} reports of one image.
 *
 * @param plan what was asked for
 * @param volumeFraction ε of the phase [-]
 * @param transport along each axis, in the order z, y, x
 * @param bounds on B
 * @param specificArea of the phase, by estimator [1/m]
 * @param correlationLength ξ of the phase, the mean over the axes [m]; empty where it fills all
 * @param tensor of the closure problem; empty unless asked for
 * @param paths along each axis; none unless asked for
 * @param sizes of the phase; empty unless asked for
 * @param seconds wall-clock time of the measurement [s]
 */
record Measurement(
    MeasurePlan plan,
    double volumeFraction,
    List<TransportFigures> transport,
    BoundFigures bounds,
    SpecificArea specificArea,
    OptionalDouble correlationLength,
    Optional<TensorFigures> tensor,
    List<PathFigures> paths,
    Optional<SizeFigures> sizes,
    double seconds) {

  Measurement {
    transport = List.copyOf(transport);
    paths = List.copyOf(paths);
  }

  /** Measures; each step is announced before it begins. */
  static Measurement of(MeasurePlan plan, Progress progress) {
    long start = System.nanoTime();
    List<TransportFigures> transport = new ArrayList<>();
    for (Axis axis : plan.axes()) {
      progress.step("B along " + axis.symbol());
      transport.add(TransportFigures.of(plan, axis, progress));
    }
    progress.step("interfacial area");
    SpecificArea area = SpecificArea.of(plan.image(), plan.phase(), plan.sides());
    progress.step("correlation length");
    OptionalDouble correlation = CorrelationLength.mean(plan.image(), plan.phase(), plan.sides());
    Optional<TensorFigures> tensor = tensor(plan, progress);
    List<PathFigures> paths = paths(plan, progress);
    Optional<SizeFigures> sizes = sizes(plan, area.crofton(), progress);
    return new Measurement(
        plan,
        plan.volumeFraction(plan.phase()),
        transport,
        BoundFigures.of(plan),
        area,
        correlation,
        tensor,
        paths,
        sizes,
        1e-9 * (System.nanoTime() - start));
  }

  private static Optional<TensorFigures> tensor(MeasurePlan plan, Progress progress) {
    if (!plan.sections().contains(Section.TENSOR)) {
      return Optional.empty();
    }
    return Optional.of(TensorFigures.of(plan, progress));
  }

  private static List<PathFigures> paths(MeasurePlan plan, Progress progress) {
    List<PathFigures> paths = new ArrayList<>();
    if (plan.sections().contains(Section.PATHS)) {
      for (Axis axis : plan.axes()) {
        paths.add(PathFigures.of(plan, axis, progress));
      }
    }
    return paths;
  }

  private static Optional<SizeFigures> sizes(MeasurePlan plan, double area, Progress progress) {
    return plan.sections().contains(Section.SIZES)
        ? Optional.of(SizeFigures.of(plan, area, progress))
        : Optional.empty();
  }

  /** The largest value among the axes. */
  double worst(ToDoubleFunction<TransportFigures> value) {
    return transport.stream().mapToDouble(value).max().orElse(0);
  }
}

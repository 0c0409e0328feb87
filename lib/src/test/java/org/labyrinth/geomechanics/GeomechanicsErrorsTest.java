package org.labyrinth.geomechanics;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is no ground, no load and no electrode is refused, in a sentence. */
class GeomechanicsErrorsTest {
  private static final double NAN = Double.NaN;

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void materials() {
    refused(
        () -> PoroelasticMaterial.clay(0, 1e6),
        "permeability = 0.0 m² must be positive and finite: poroelastic material");
    refused(
        () -> new PoroelasticMaterial(1e-16, 1e-3, 1e6, 1.2, 0),
        "Biot coefficient = 1.2 [-] must be in (0, 1]: poroelastic material");
    refused(
        () -> new PoroelasticMaterial(1e-16, 1e-3, 1e6, 1, NAN),
        "storage = NaN 1/Pa must be finite and not negative: poroelastic material");
    refused(
        () -> PoroelasticMaterial.clay(1e-16, 1e6).skempton(0.5),
        "Poisson ratio = 0.5 [-] must be in [0, 0.5): poroelastic material");
  }

  @Test
  void loadsAndTimes() {
    refused(
        () -> new LoadHistory(new double[] {1}, new double[] {1}),
        "times = 1 must start at 0 s and be as many as loads = 1: load history");
    refused(
        () -> new LoadHistory(new double[] {0, 2, 2}, new double[] {1, 2, 3}),
        "time = 2.0 s must be finite and above the one before it: load history");
    ConsolidationColumn column =
        ConsolidationColumn.drainedAtTop(
            1, PoroelasticMaterial.clay(1e-16, 1e6), 3, LoadHistory.sudden(1));
    refused(
        () -> new TerzaghiSolver().solve(column, 2, 1),
        "time = 1.0 s must be finite and not before 2.0 s: Terzaghi's consolidation");
    refused(
        () -> new BiotSolver(1, 1).solve(column),
        "requested times = 0 must be at least 1: Biot's consolidation");
    refused(
        () -> new BiotSolver(0.4, 1),
        "theta = 0.4 [-] must be in [0.5, 1.0]: Biot's consolidation");
    refused(
        () ->
            new ConsolidationColumn(
                List.of(), 3, LoadHistory.sudden(1), column.top(), column.bottom()),
        "layers = 0 must be at least 1: consolidation column");
  }

  @Test
  void series() {
    TerzaghiSeries series = new TerzaghiSeries(1, 1e-7);
    refused(
        () -> series.timeTo(1),
        "degree of consolidation = 1.0 [-] must be in (0, 1): Terzaghi's series");
    refused(() -> series.pressure(3, 1), "x = 3.0 m must be in [0.0, 2.0]: Terzaghi's series");
    refused(
        () -> TerzaghiSeries.of(1, PoroelasticMaterial.clay(1e-16, 1e6), 3),
        "drained ends = 3 must be 1 or 2: Terzaghi's series");
  }

  @Test
  void swelling() {
    refused(
        () -> SwellingMaterial.GRAPHITE.volumeRatio(1.01),
        "filling = 1.01 [-] must be in [0.0, 1.0]: swelling material graphite");
    refused(
        () -> new SwellingLayer(1e-4, 1, SwellingMaterial.GRAPHITE, 1e8, 0),
        "solid fraction = 1.0 [-] must be in (0, 1): swelling layer");
    refused(
        () -> new SwellingLayer(1e-4, 0.5, SwellingMaterial.GRAPHITE, 1e8, -1),
        "casing stiffness = -1.0 Pa must not be negative: swelling layer");
    refused(() -> new SwellingSolver(0), "steps = 0 must be at least 1: swelling solver");
  }
}

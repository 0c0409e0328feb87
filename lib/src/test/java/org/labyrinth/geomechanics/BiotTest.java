package org.labyrinth.geomechanics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.labyrinth.numerics.RefinementStudy;
import org.labyrinth.transport.AdaptiveStepping;
import org.labyrinth.transport.BackwardEuler;

/** Displacement and pressure together, against closed forms and against the salt solver. */
class BiotTest {
  /** A soft rock: α = 0.8, M = 5 GPa, E_oed = 4 GPa. */
  private static final PoroelasticMaterial ROCK =
      new PoroelasticMaterial(1e-18, 1e-3, 4e9, 0.8, 1 / 5e9);

  private static final double LOAD = 1e6;
  private static final double H = 3;
  private static final double UNIT = H * H / ROCK.consolidationCoefficient();

  private static ConsolidationColumn sudden(int cells) {
    return ConsolidationColumn.drainedAtTop(H, ROCK, cells, LoadHistory.sudden(LOAD));
  }

  /** Wang (2000): p = α M q/(E + α² M), u = q H/(E + α² M). */
  @Test
  void aSuddenLoadMeetsTheUndrainedColumn() {
    ConsolidationSnapshot jump = new BiotSolver(1, 1).solve(sudden(12), 0).last();
    assertThat(ROCK.undrainedModulus()).isCloseTo(7.2e9, withinPercentage(1e-12));
    assertThat(jump.settlement()).isCloseTo(LOAD * H / 7.2e9, withinPercentage(1e-12));
    assertThat(Arrays.stream(jump.pressure()))
        .allSatisfy(p -> assertThat(p).isCloseTo(0.8 * 5 / 7.2 * LOAD, withinPercentage(1e-12)));
  }

  /** The jump again, but reached by the coupled equations in a step too short for any flow. */
  @Test
  void theCoupledEquationsGiveTheJumpToo() {
    ConsolidationColumn sealed =
        sudden(6).withEnds(ConsolidationColumn.SEALED, ConsolidationColumn.SEALED);
    ConsolidationColumn grown =
        new ConsolidationColumn(
            sealed.layers(), 6, LoadHistory.ramp(LOAD, 10), sealed.top(), sealed.bottom());
    ConsolidationSnapshot end = new BiotSolver(0.5, 1).solve(grown, 10).last();
    assertThat(end.settlement()).isCloseTo(LOAD * H / 7.2e9, withinPercentage(1e-10));
    assertThat(Arrays.stream(end.pressure()))
        .allSatisfy(p -> assertThat(p).isCloseTo(0.8 * 5 / 7.2 * LOAD, withinPercentage(1e-10)));
  }

  /** Same cells, same scheme in time: what differs is round-off of a few hundred operations. */
  @Test
  void theSaltSolverGivesTheSameNumbersUnderOtherNames() {
    PoroelasticMaterial clay = PoroelasticMaterial.clay(2e-16, 7e5);
    ConsolidationColumn column =
        new ConsolidationColumn(
            List.of(new Layer(1, clay), new Layer(2, ROCK), new Layer(1, clay)),
            8,
            new LoadHistory(new double[] {0, 4e5, 1e6}, new double[] {3e4, 3e4, 9e4}),
            ConsolidationColumn.DRAINED,
            ConsolidationColumn.SEALED);
    double[] times = {0, 2e5, 4e5, 7e5, 2e6};
    ConsolidationSolution biot = new BiotSolver(1, 1e4).solve(column, times);
    ConsolidationSolution salt = new TerzaghiSolver(new BackwardEuler(1e4)).solve(column, times);
    for (int k = 0; k < times.length; k++) {
      assertThat(biot.snapshot(k).pressure())
          .containsExactly(salt.snapshot(k).pressure(), within(9e4 * 1e-10));
      assertThat(biot.snapshot(k).displacement())
          .containsExactly(salt.snapshot(k).displacement(), within(0.4 * 1e-10));
    }
  }

  /** α = 1 and nothing compressible but the skeleton: c_v = k E/(μ), and all of a load on p. */
  @Test
  void withIncompressibleGrainsItIsTerzaghis() {
    PoroelasticMaterial clay = new PoroelasticMaterial(3e-16, 1e-3, 5e5, 1, 0);
    assertThat(clay.consolidationCoefficient()).isCloseTo(1.5e-7, withinPercentage(1e-12));
    assertThat(clay.loadingEfficiency()).isEqualTo(1);
    assertThat(clay.undrainedModulus()).isInfinite();
    ConsolidationColumn column =
        ConsolidationColumn.drainedAtBothEnds(4, clay, 40, LoadHistory.sudden(LOAD));
    TerzaghiSeries series = TerzaghiSeries.of(4, clay, 2);
    double t = series.timeTo(0.5);
    double found = new BiotSolver(1, t / 4000).solve(column, t).degrees()[0];
    // Backward Euler's error, 1/4000 of a slope of order one, and that of 40 cells, 1/1600.
    assertThat(found).isCloseTo(0.5, within(5e-4));
  }

  @Test
  void isOfSecondOrderInSpace() {
    double t = 0.15 * UNIT;
    TerzaghiSeries series = TerzaghiSeries.of(H, ROCK, 1);
    double jump = ROCK.loadingEfficiency() * LOAD;
    double exact = (LOAD - 0.8 * jump * (1 - series.degree(t))) * H / 4e9;
    // Backward Euler's error in time, far below, is taken out by Richardson: 2 s(dt/2) − s(dt).
    RefinementStudy study =
        RefinementStudy.onCells(
            n -> {
              double coarse = new BiotSolver(1, t / 4000).solve(sudden(n), t).last().settlement();
              double fine = new BiotSolver(1, t / 8000).solve(sudden(n), t).last().settlement();
              return Math.abs((2 * fine - coarse) / exact - 1);
            },
            4,
            8,
            16,
            32);
    assertThat(Arrays.stream(study.orders())).allSatisfy(p -> assertThat(p).isBetween(1.9, 2.1));
  }

  @Test
  void crankNicolsonIsOfSecondOrderInTime() {
    double t = 0.3 * UNIT;
    ConsolidationColumn ramp =
        ConsolidationColumn.drainedAtTop(H, ROCK, 10, LoadHistory.ramp(LOAD, t));
    double exact =
        new TerzaghiSolver(new AdaptiveStepping(1e-11)).solve(ramp, t).last().settlement();
    RefinementStudy study =
        RefinementStudy.onSizes(
            dt -> Math.abs(new BiotSolver(0.5, dt).solve(ramp, t).last().settlement() / exact - 1),
            t / 20,
            t / 40,
            t / 80,
            t / 160);
    assertThat(Arrays.stream(study.orders())).allSatisfy(p -> assertThat(p).isBetween(1.9, 2.1));
  }

  @Test
  void inTheEndItHasSunkByQhOverTheDrainedModulus() {
    ConsolidationSnapshot end = new BiotSolver(1, UNIT).solve(sudden(10), 60 * UNIT).last();
    assertThat(end.settlement()).isCloseTo(LOAD * H / 4e9, withinPercentage(1e-10));
  }

  @Property(tries = 40)
  void fluidIsKeptToRoundOffWhateverTheRock(
      @ForAll @DoubleRange(min = 0.05, max = 1) double alpha,
      @ForAll @DoubleRange(min = 0, max = 1) double share,
      @ForAll @DoubleRange(min = 0.5, max = 1) double theta,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double load) {
    double storage = 1e-8 * share;
    PoroelasticMaterial rock = new PoroelasticMaterial(1e-17, 1e-3, 1e8, alpha, storage);
    ConsolidationColumn column =
        ConsolidationColumn.drainedAtBothEnds(2, rock, 7, LoadHistory.ramp(load, 1e6));
    ConsolidationSolution solution = new BiotSolver(theta, 1e5).solve(column, 3e5, 2e6);
    assertThat(solution.imbalance()).isLessThan(1e-11);
    double out = solution.last().outflowTop() + solution.last().outflowBottom();
    double stored =
        IntStream.range(0, 7)
            .mapToDouble(i -> 2.0 / 7 * storage * solution.last().pressure()[i])
            .sum();
    assertThat(out)
        .isCloseTo(alpha * solution.last().settlement() - stored, within(1e-11 * 0.02)); // q h/E
  }

  /** K = E (1 + ν)/(3 (1 − ν)) = 2 GPa at ν = 0.2: B_sk = α/(K/M + α²) = 0.8/(0.4 + 0.64). */
  @Test
  void skemptonsCoefficientIsBiots() {
    assertThat(ROCK.skempton(0.2)).isCloseTo(0.8 / 1.04, withinPercentage(1e-12));
    assertThat(PoroelasticMaterial.clay(1e-16, 1e6).skempton(0.3)).isEqualTo(1);
  }

  @Test
  void effectiveStressIsPositiveInTension() {
    assertThat(ROCK.effectiveStress(-100e3, 40e3)).isCloseTo(-68e3, within(1e-9)); // round-off
  }
}

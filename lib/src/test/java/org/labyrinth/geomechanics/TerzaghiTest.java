package org.labyrinth.geomechanics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labyrinth.numerics.RefinementStudy;
import org.labyrinth.transport.AdaptiveStepping;
import org.labyrinth.transport.CrankNicolson;
import org.labyrinth.transport.End;

/**
 * Terzaghi's consolidation: the series, the solver, and the orders at which one meets the other.
 */
class TerzaghiTest {
  /** c_v = 1e-7 m²/s: k E/μ with k = 1e-16 m², E = 1 MPa. */
  private static final PoroelasticMaterial CLAY = PoroelasticMaterial.clay(1e-16, 1e6);

  private static final double LOAD = 80e3;
  private static final double H = 2.5;
  private static final TerzaghiSeries SERIES = TerzaghiSeries.of(H, CLAY, 1);
  private static final TerzaghiSolver FINE = new TerzaghiSolver(new AdaptiveStepping(1e-9));

  private static ConsolidationColumn column(int cells) {
    return ConsolidationColumn.drainedAtTop(H, CLAY, cells, LoadHistory.sudden(LOAD));
  }

  /** Time factors of Terzaghi's tables, three digits. */
  @ParameterizedTest
  @CsvSource({
    "0.1, 0.00785",
    "0.2, 0.0314",
    "0.5, 0.197",
    "0.6, 0.286",
    "0.9, 0.848",
    "0.95, 1.129"
  })
  void theSeriesGivesTheTabulatedTimeFactors(double degree, double factor) {
    double t = SERIES.timeTo(degree);
    assertThat(SERIES.timeFactor(t)).isCloseTo(factor, withinPercentage(0.4));
    assertThat(SERIES.degree(t)).isCloseTo(degree, within(1e-13)); // round-off of a sum
  }

  /** Where both hold, the root for early times and the sum are one to exp(−1/T). */
  @Test
  void theDegreeHasNoJumpWhereTheFormChanges() {
    double unit = H * H / 1e-7;
    assertThat(SERIES.degree(0.02 * unit))
        .isCloseTo(SERIES.degree(Math.nextDown(0.02) * unit), within(1e-14));
  }

  @Test
  void theDegreeIsTheMeanOfThePressureThatIsGone() {
    double t = 0.3 * H * H / 1e-7;
    int n = 400;
    double mean =
        IntStream.range(0, n).mapToDouble(i -> SERIES.pressure((i + 0.5) * H / n, t)).sum() / n;
    assertThat(1 - mean).isCloseTo(SERIES.degree(t), within(1e-6)); // midpoint rule, (1/n)²/10
  }

  @Test
  void halfTheWayOutTakesAQuarterOfTheTime() {
    TerzaghiSeries both = TerzaghiSeries.of(H, CLAY, 2);
    assertThat(both.timeTo(0.9)).isCloseTo(SERIES.timeTo(0.9) / 4, withinPercentage(1e-12));
  }

  @Test
  void thePressureIsOfSecondOrderInSpace() {
    double t = 0.2 * H * H / 1e-7;
    RefinementStudy study = RefinementStudy.onCells(n -> error(n, t), 8, 16, 32, 64);
    assertThat(Arrays.stream(study.orders())).allSatisfy(p -> assertThat(p).isBetween(1.9, 2.1));
  }

  private static double error(int cells, double t) {
    ConsolidationColumn column = column(cells);
    double[] p = FINE.solve(column, t).last().pressure();
    double[] x = column.grid().centres();
    return IntStream.range(0, cells)
        .mapToDouble(i -> Math.abs(p[i] / LOAD - SERIES.pressure(x[i], t)))
        .max()
        .orElseThrow();
  }

  @Test
  void theSettlementIsOfSecondOrderInTimeUnderAnEvenlyGrowingLoad() {
    double t = 0.2 * H * H / 1e-7;
    ConsolidationColumn ramp =
        ConsolidationColumn.drainedAtTop(H, CLAY, 10, LoadHistory.ramp(LOAD, t));
    double exact = FINE.solve(ramp, t).last().settlement();
    RefinementStudy study =
        RefinementStudy.onSizes(
            dt ->
                Math.abs(
                    new TerzaghiSolver(new CrankNicolson(dt)).solve(ramp, t).last().settlement()
                            / exact
                        - 1),
            t / 20,
            t / 40,
            t / 80,
            t / 160);
    assertThat(Arrays.stream(study.orders())).allSatisfy(p -> assertThat(p).isBetween(1.9, 2.1));
  }

  @Test
  void inTheEndTheSkeletonCarriesAllAndTheTopHasSunkByQhOverE() {
    ConsolidationSolution end = FINE.solve(column(20), 30 * H * H / 1e-7);
    assertThat(end.last().settlement()).isCloseTo(LOAD * H / 1e6, withinPercentage(1e-9));
    assertThat(Arrays.stream(end.effectiveStress(0)))
        .allSatisfy(s -> assertThat(s).isCloseTo(-LOAD, within(1e-3)));
    assertThat(end.last().outflowTop()).isCloseTo(LOAD * H / 1e6, withinPercentage(1e-9));
  }

  /** Steady: fluxes in series through two layers; exact on any grid. */
  @Test
  void layersShareAPressureDropAsResistancesDo() {
    PoroelasticMaterial tight = PoroelasticMaterial.clay(1e-17, 2e6);
    End held = End.concentration(30e3);
    ConsolidationColumn column =
        new ConsolidationColumn(
            List.of(new Layer(1, CLAY), new Layer(2, tight)),
            5,
            LoadHistory.sudden(0),
            ConsolidationColumn.DRAINED,
            held);
    double[] p = new TerzaghiSolver().solve(column, 1e11).last().pressure();
    // 1/1e-16 and 2/1e-17: 1 of 21 parts falls off over the first layer.
    assertThat(p[2]).isCloseTo(30e3 * 0.5 / 21, withinPercentage(1e-4)); // stepping's tolerance
    assertThat(p[7]).isCloseTo(30e3 * (1 + 10) / 21, withinPercentage(1e-4));
  }

  @Test
  void anInstantBetweenKinksIsReportedOnce() {
    LoadHistory history = new LoadHistory(new double[] {0, 100, 300}, new double[] {1e3, 1e3, 5e3});
    ConsolidationColumn column = ConsolidationColumn.drainedAtTop(H, CLAY, 5, history);
    ConsolidationSolution solution = FINE.solve(column, 0, 100, 200, 300, 300, 400);
    assertThat(solution.snapshots())
        .extracting(ConsolidationSnapshot::load)
        .containsExactly(1e3, 1e3, 3e3, 5e3, 5e3, 5e3);
    assertThat(solution.imbalance()).isLessThan(1e-12);
    assertThat(solution.toTable().rowCount()).isEqualTo(6);
  }
}

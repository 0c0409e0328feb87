package org.labyrinth.impedance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.numbers.complex.Complex;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.Electrode;
import org.labyrinth.p2d.Model;

/** What holds of every cell at rest, however thick, slow or dense. */
class RandomCellsProperties {
  private static final double[] HERTZ = Frequencies.logarithmic(1e-5, 1e6, 12);

  private static Electrode changed(Electrode electrode, double thick, double dense, double slow) {
    return electrode.toBuilder()
        .thickness(electrode.thickness() * Math.pow(10, thick))
        .transportEfficiency(electrode.transportEfficiency().map(b -> b * Math.pow(10, -dense)))
        .particles(
            electrode.particles().stream()
                .map(
                    p ->
                        p.toBuilder()
                            .radius(p.radius() * Math.pow(10, 0.5 * slow))
                            .reactionRateConstant(p.reactionRateConstant() * Math.pow(10, -slow))
                            .build())
                .toList())
        .build();
  }

  @Property(tries = 100)
  void noCellGivesEnergyAndNoneFails(
      @ForAll @DoubleRange(min = -1, max = 1) double thick,
      @ForAll @DoubleRange(min = 0, max = 1) double dense,
      @ForAll @DoubleRange(min = -1.5, max = 1.5) double slow,
      @ForAll @DoubleRange(min = -3, max = 0) double layer,
      @ForAll @DoubleRange(min = 0.02, max = 0.98) double soc) {
    Cell base = Cells.lgM50();
    Cell cell =
        base.withNegative(changed(base.negativeElectrode(), thick, dense, slow))
            .withPositive(changed(base.positive(), -thick, dense, -slow))
            .withDoubleLayer(Math.pow(10, layer), Math.pow(10, layer));
    for (Model model : Model.values()) {
      ImpedanceProblem problem =
          ImpedanceProblem.of(cell, soc).withModel(model).withTolerance(1e-3);
      ImpedanceSolution solution = new ImpedanceSolver().solve(problem, HERTZ);
      for (int k = 0; k < HERTZ.length; k++) {
        Complex z = solution.areal().at(k);
        assertThat(z.getReal()).as("Re Z, %s at %s Hz", model, HERTZ[k]).isPositive();
      }
      // A resistance remains when all alternation is too fast for double layers.
      assertThat(solution.areal().real()[0]).isGreaterThan(solution.areal().real()[11]);
    }
  }
}

package org.labyrinth.impedance;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.complex.Complex;
import org.junit.jupiter.api.Test;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.p2d.Model;

/**
 * The LG M50 with 0.2 F/m² at half its charge and 298.15 K, against figures of PyBaMM 26.8 (Sulzer
 * et al. 2021, doi 10.5334/jors.309) on fine meshes.
 */
class ReferenceSpectraTest {
  /** A tenth of a per cent. */
  private static final double AGREE = 1e-3;

  private static final double[] HERTZ = {
    0.001, 0.00316227766, 0.01, 0.1, 1, 10, 31.6227766, 100, 1000
  };

  private static final double[][] P2D = {
    {0.04866571267, -0.01688045955},
    {0.04204184091, -0.01070209589},
    {0.03590626009, -0.006806450601},
    {0.03177688439, -0.001880532239},
    {0.03065293058, -0.002614617243},
    {0.01979198728, -0.0117114634},
    {0.009921180405, -0.007689095339},
    {0.006788630024, -0.004071966769},
    {0.003861933704, -0.001373970271}
  };

  private static final double[][] SPM = {
    {0.03745337518, -0.01576716608},
    {0.03220884627, -0.008077473041},
    {0.02913248725, -0.004325567433},
    {0.02639166324, -0.001518344328},
    {0.02531642778, -0.002568245811},
    {0.01445972406, -0.01166134041},
    {0.004599126662, -0.007542811993},
    {0.001565489992, -0.003640563682},
    {3.016254369e-05, -0.00050198735}
  };

  private static Cell cell() {
    return Cells.lgM50().withDoubleLayer(0.2, 0.2);
  }

  private static Spectrum ofCell(Model model) {
    return new ImpedanceSolver()
        .solve(ImpedanceProblem.of(cell(), 0.5).withModel(model), HERTZ)
        .ofCell();
  }

  private static void assertAgree(Spectrum ours, double[][] theirs) {
    for (int k = 0; k < theirs.length; k++) {
      Complex z = Complex.ofCartesian(theirs[k][0], theirs[k][1]);
      assertThat(ours.at(k).subtract(z).abs() / z.abs())
          .as("at %s Hz: %s and %s Ω", HERTZ[k], ours.at(k), z)
          .isLessThan(AGREE);
    }
  }

  @Test
  void theFullModelAgreesToATenthOfAPerCent() {
    assertAgree(ofCell(Model.P2D), P2D);
  }

  @Test
  void theSingleParticleModelAgreesToATenthOfAPerCent() {
    assertAgree(ofCell(Model.SPM), SPM);
  }

  /**
   * PyBaMM 26.8, SPMe without surface form, 20 mA for 6000 s: its salt costs 6.34281 mΩ. (Its
   * spectra are of another SPMe, with surface form "differential", whose reaction is not even;
   * there the same salt costs 5.71567 mΩ, and |Z| is up to 1.2 % less.)
   */
  @Test
  void theSaltOfSpmeAgreesToATenthOfAPerCent() {
    double[] slow = {1e-7};
    ImpedanceProblem problem = ImpedanceProblem.of(cell(), 0.5);
    ImpedanceSolver solver = new ImpedanceSolver();
    Complex with = solver.solve(problem.withModel(Model.SPME), slow).ofCell().at(0);
    Complex single = solver.solve(problem.withModel(Model.SPM), slow).ofCell().at(0);
    double[] fast = {1e7};
    Complex ohmic =
        solver
            .solve(problem.withModel(Model.SPME), fast)
            .ofCell()
            .at(0)
            .subtract(solver.solve(problem.withModel(Model.SPM), fast).ofCell().at(0));
    double salt = with.subtract(single).subtract(ohmic).getReal();
    assertThat(Math.abs(salt / 6.34281e-3 - 1)).isLessThan(AGREE);
  }
}

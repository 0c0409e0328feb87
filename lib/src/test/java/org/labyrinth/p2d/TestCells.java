package org.labyrinth.p2d;

import java.util.List;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.Electrode;
import org.labyrinth.cell.Electrolyte;
import org.labyrinth.cell.Expression;
import org.labyrinth.cell.LinearTable;
import org.labyrinth.cell.LithiumMetal;
import org.labyrinth.cell.Particle;
import org.labyrinth.cell.Separator;
import org.labyrinth.cell.Thermal;
import org.labyrinth.numerics.Profile;
import org.labyrinth.numerics.ScalarFunction;

/** Cells that the tests of this package share. */
final class TestCells {
  private TestCells() {}

  /** The positive electrode of the LG M50 against lithium. */
  static Cell halfCell() {
    return Cells.lgM50().halfCell(LithiumMetal.withExchangeCurrent(10));
  }

  /** The LG M50 with a negative electrode of two different kinds. */
  static Cell twoKinds() {
    Cell cell = Cells.lgM50();
    Particle one = cell.negativeElectrode().particles().get(0);
    Particle small =
        one.toBuilder()
            .name("small")
            .radius(0.4 * one.radius())
            .surfaceAreaPerVolume(one.surfaceAreaPerVolume().map(a -> 0.7 * a))
            .reactionRateConstant(0.5 * one.reactionRateConstant())
            .build();
    Particle large =
        one.toBuilder()
            .name("large")
            .radius(1.5 * one.radius())
            .surfaceAreaPerVolume(one.surfaceAreaPerVolume().map(a -> 0.5 * a))
            .build();
    return cell.withNegative(cell.negativeElectrode().withParticles(List.of(small, large)));
  }

  /** The LG M50 with diffusivities that change fivefold with the filling. */
  static Cell varyingDiffusivity() {
    return withDiffusivities(
        Expression.parse("3.3e-14 * (1.8 - 1.6 * x)"), Expression.parse("1e-14 * exp(-1.6 * x)"));
  }

  static Cell withDiffusivities(ScalarFunction negative, ScalarFunction positive) {
    Cell cell = Cells.lgM50();
    return cell.withNegative(withDiffusivity(cell.negativeElectrode(), negative))
        .withPositive(withDiffusivity(cell.positive(), positive));
  }

  private static Electrode withDiffusivity(Electrode electrode, ScalarFunction diffusivity) {
    return electrode.withParticles(
        electrode.particles().stream()
            .map(p -> p.toBuilder().diffusivity(diffusivity).build())
            .toList());
  }

  /** Another dU/dT in each electrode of the LG M50. */
  static Cell withEntropicChanges(double negative, double positive) {
    Cell cell = Cells.lgM50();
    return cell.withNegative(withEntropicChange(cell.negativeElectrode(), negative))
        .withPositive(withEntropicChange(cell.positive(), positive));
  }

  private static Electrode withEntropicChange(Electrode electrode, double change) {
    return electrode.withParticles(
        electrode.particles().stream()
            .map(p -> p.toBuilder().entropicChange(ScalarFunction.constant(change)).build())
            .toList());
  }

  /** An electrolyte whose κ and D_e do not depend on the salt, 1000 mol/m³ of it. */
  static Electrolyte plainElectrolyte(double conductivity, double diffusivity) {
    return Electrolyte.builder()
        .initialConcentration(1000)
        .transferenceNumber(0.26)
        .conductivity(ScalarFunction.constant(conductivity))
        .diffusivity(ScalarFunction.constant(diffusivity))
        .build();
  }

  /**
   * The LFP|graphite 18650 cell of 2 A h that comes with the BPX standard as an example,
   * About:Energy 2022; its electrolyte is that of Nyman et al. 2008, doi
   * 10.1016/j.electacta.2008.04.023, its entropic changes are of O'Regan et al. 2022, doi
   * 10.1016/j.electacta.2022.140700, and of Gerver and Meyers 2011, doi 10.1149/1.3591799.
   */
  static Cell lfp18650() {
    return Cell.builder()
        .name("LFP 18650")
        .electrodeArea(0.08959998)
        .nominalCapacity(2)
        .lowerCutOff(2.0)
        .upperCutOff(3.65)
        .negative(lfpCellsNegative())
        .separator(Separator.uniform(2e-5, 0.47, 0.3222))
        .positive(lfpCellsPositive())
        .electrolyte(
            new Electrolyte(
                1000,
                0.259,
                Expression.parse(
                    "0.1297 * (x / 1000) ** 3 - 2.51 * (x / 1000) ** 1.5 + 3.329 * (x / 1000)"),
                17100,
                Expression.parse(
                    "8.794e-11 * (x / 1000) ** 2 - 3.972e-10 * (x / 1000) + 4.862e-10"),
                17100))
        .thermal(new Thermal(1940, 999, 1.7e-5, 4.31e-3))
        .build();
  }

  private static Electrode lfpCellsNegative() {
    Particle graphite =
        Particle.builder()
            .name("graphite")
            .surfaceAreaPerVolume(Profile.constant(473004))
            .radius(4.8e-6)
            .maximumConcentration(31400)
            .minimumStoichiometry(0.0016261)
            .maximumStoichiometry(0.82258)
            .diffusivity(ScalarFunction.constant(9.6e-15))
            .diffusivityActivationEnergy(30000)
            .openCircuitPotential(
                Expression.parse(
                    "52.9210878 * exp(-172.699386 * x) - 1179.63399"
                        + " + 1209.56356 * tanh(67.2033948 * (x + 0.0244746396))"
                        + " + 0.0452430314 * tanh(-14.7542326 * (x - 0.162746053))"
                        + " + 20.18558 * tanh(-24.6666302 * (x - 1.12986136))"
                        + " + 0.0201708039 * tanh(-11.9900231 * (x - 0.54977344))"
                        + " + 49.9616805 * tanh(-61.1370883 * (x + 0.00469382558))"))
            .entropicChange(
                Expression.parse(
                    "(-0.1112 * x + 0.02914 + 0.3561 * exp(-((x - 0.08309) ** 2) / 0.004616))"
                        + " / 1000"))
            .reactionRateConstant(6.872e-6)
            .reactionActivationEnergy(55000)
            .build();
    return Electrode.builder()
        .thickness(4.44e-5)
        .porosity(0.20666)
        .transportEfficiency(0.09395)
        .conductivity(7.46)
        .particle(graphite)
        .build();
  }

  private static Electrode lfpCellsPositive() {
    double[] x = new double[21];
    for (int i = 0; i < x.length; i++) {
      x[i] = i / 20.0;
    }
    double[] microvolts = {
      100, 47.145, 37.666, 20.299, 5.9833, -4.6859, -13.966, -23.528, -33.593, -43.433, -52.311,
      -60.211, -68.006, -76.939, -87.641, -99.13, -108.55, -112.66, -112.38, -109.21, -225.39
    };
    double[] change = java.util.Arrays.stream(microvolts).map(v -> v * 1e-6).toArray();
    Particle phosphate =
        Particle.builder()
            .name("LFP")
            .surfaceAreaPerVolume(Profile.constant(4418460))
            .radius(5e-7)
            .maximumConcentration(21200)
            .minimumStoichiometry(0.0875)
            .maximumStoichiometry(0.95038)
            .diffusivity(ScalarFunction.constant(6.873e-17))
            .diffusivityActivationEnergy(80000)
            .openCircuitPotential(
                Expression.parse(
                    "3.41285712 - 0.0149721852 * x + 3.54866018e14 * exp(-395.729493 * x)"
                        + " - 1.45998465 * exp(-110.108622 * (1 - x))"))
            .entropicChange(LinearTable.of(x, change))
            .reactionRateConstant(9.736e-7)
            .reactionActivationEnergy(35000)
            .build();
    return Electrode.builder()
        .thickness(6.43e-5)
        .porosity(0.20359)
        .transportEfficiency(0.09186)
        .conductivity(0.8)
        .particle(phosphate)
        .build();
  }
}

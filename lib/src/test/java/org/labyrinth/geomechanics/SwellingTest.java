package org.labyrinth.geomechanics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.labyrinth.closures.Bruggeman;
import org.labyrinth.numerics.RefinementStudy;
import org.labyrinth.numerics.SolverException;

/** Electrodes whose particles grow, and the salt in their pores. */
class SwellingTest {
  private static final SwellingMaterial POWDER =
      SwellingMaterial.GRAPHITE.with(SwellingMaterial.SILICON, 0.05);

  private static SwellingLayer layer(double stiffness) {
    return new SwellingLayer(80e-6, 0.6, POWDER, 100e6, stiffness);
  }

  private static SwellingElectrode electrode(SwellingLayer layer, double transference, int cells) {
    PoreElectrolyte electrolyte = new PoreElectrolyte(new Bruggeman(), 3e-10, transference, 1000);
    return new SwellingElectrode(layer, electrolyte, 0.05, 0.9, 7200, cells);
  }

  @Test
  void aRigidCasingMakesTheParticlesGrowIntoThePores() {
    SwellingLayer rigid = layer(Double.POSITIVE_INFINITY);
    assertThat(rigid.stretch(1)).isEqualTo(1);
    // Δ = 0.95·0.1 + 0.05·2.8 = 0.235
    assertThat(rigid.porosity(1)).isCloseTo(1 - 0.6 * 1.235, within(1e-12)); // round-off
    assertThat(rigid.pressure(1)).isCloseTo(100e6 * 0.235, withinPercentage(1e-12));
    assertThat(rigid.chokingFilling()).isCloseTo(0.4 / (0.6 * 0.235), withinPercentage(1e-12));
  }

  @Test
  void aFreeLayerKeepsItsPorosityAndDrawsLiquidIn() {
    SwellingLayer free = layer(0);
    assertThat(free.porosity(1)).isCloseTo(0.4, within(1e-12)); // round-off
    assertThat(free.stretch(1)).isCloseTo(1.235, within(1e-12));
    assertThat(free.pressure(1)).isZero();
    assertThat(free.liquid(1)).isGreaterThan(free.liquid(0));
    assertThat(free.chokingFilling()).isInfinite();
  }

  @Test
  void anElasticCasingSharesTheGrowth() {
    SwellingLayer elastic = layer(300e6);
    assertThat(elastic.growthShare()).isEqualTo(0.25);
    assertThat(elastic.stretch(1)).isCloseTo(1 + 0.25 * 0.235, within(1e-12)); // round-off
    assertThat(elastic.pressure(1)).isCloseTo(300e6 * 0.25 * 0.235, withinPercentage(1e-12));
  }

  /** About 9 cm³/mol in silicon and 3 in graphite. */
  @Test
  void aMoleOfLithiumAddsAFewCubicCentimetres() {
    assertThat(SwellingMaterial.SILICON.partialMolarVolume()).isCloseTo(9.0e-6, within(0.1e-6));
    assertThat(SwellingMaterial.GRAPHITE.partialMolarVolume()).isCloseTo(3.2e-6, within(0.1e-6));
  }

  /** t₊ = 1: the reaction gives no salt. The pores close, the liquid leaves, c does not notice. */
  @Property(tries = 30)
  void evenSaltStaysEvenWhileThePoresClose(
      @ForAll @DoubleRange(min = 0, max = 1e9) double stiffness) {
    SwellingSolution solution = new SwellingSolver(25).solve(electrode(layer(stiffness), 1, 9));
    assertThat(Arrays.stream(solution.last().concentration()))
        .allSatisfy(c -> assertThat(c).isCloseTo(1000, within(1e-8))); // round-off of a thousand
    assertThat(solution.last().saltOut())
        .isCloseTo(1000 * solution.last().liquidOut(), within(1e-12)); // round-off of 0.03
  }

  @Property(tries = 30)
  void saltIsKeptToRoundOffWhateverTheCasing(
      @ForAll @DoubleRange(min = 0, max = 1e9) double stiffness,
      @ForAll @DoubleRange(min = 0.2, max = 1) double transference) {
    SwellingSolution solution =
        new SwellingSolver(40).solve(electrode(layer(stiffness), transference, 12));
    assertThat(solution.imbalance()).isLessThan(1e-12);
    SwellingSnapshot end = solution.last();
    double volume = end.porosity() * end.thickness();
    assertThat(end.salt())
        .isCloseTo(
            volume * Arrays.stream(end.concentration()).average().orElseThrow(),
            withinPercentage(1e-9));
  }

  /** Steady, and no swelling: c − c_sep = −s (L² − x²)/(2BD), with s the salt taken per volume. */
  @Test
  void withoutSwellingTheProfileIsTheParabola() {
    SwellingMaterial stiff = new SwellingMaterial("stiff", 0, 30e3, "made up");
    SwellingLayer still = new SwellingLayer(80e-6, 0.6, stiff, 1e8, 0);
    SwellingElectrode electrode = electrode(still, 0.3, 40);
    double[] c = new SwellingSolver(2000).solve(electrode).last().concentration();
    double taken = -electrode.saltRate();
    double x = 1e-6;
    double efficiency = Math.pow(0.4, 1.5);
    double fallen = taken * (6.4e-9 - x * x) / (2 * efficiency * 3e-10);
    assertThat(1000 - c[0]).isCloseTo(fallen, withinPercentage(0.05)); // h²/8 of L²/2: 0.016 %
  }

  @Test
  void isOfSecondOrderInSpaceAndTime() {
    // Successive differences fall as the error does.
    double[] found = new double[6];
    for (int k = 0; k < 6; k++) {
      SwellingElectrode electrode = electrode(layer(1e9), 0.3, 5 << k);
      found[k] = new SwellingSolver(20 << k).solve(electrode).last().salt();
    }
    RefinementStudy study =
        RefinementStudy.onSizes(
            h -> {
              int k = (int) Math.round(Math.log(1 / h) / Math.log(2));
              return Math.abs(found[k + 1] - found[k]);
            },
            1,
            0.5,
            0.25,
            0.125,
            0.0625);
    assertThat(Arrays.stream(study.orders())).allSatisfy(p -> assertThat(p).isBetween(1.9, 2.1));
  }

  @Test
  void fullPoresAreRefusedWithTheFillingAtWhichTheyAreFull() {
    SwellingLayer silicon =
        new SwellingLayer(20e-6, 0.4, SwellingMaterial.SILICON, 1e8, Double.POSITIVE_INFINITY);
    PoreElectrolyte electrolyte = new PoreElectrolyte(new Bruggeman(), 3e-10, 0.3, 1000);
    assertThatThrownBy(() -> new SwellingElectrode(silicon, electrolyte, 0, 1, 3600, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "porosity = -0.5200 [-] must be above 0, at filling 1.0; the pores are full at 0.5357:"
                + " swelling electrode");
  }

  @Test
  void anElectrodeThatRunsDryOfSaltSaysSo() {
    SwellingElectrode slow = electrode(layer(1e9), 0.3, 8);
    SwellingElectrode fast =
        new SwellingElectrode(slow.layer(), slow.electrolyte(), 0.05, 0.9, 200, 8);
    assertThatThrownBy(() -> new SwellingSolver(50).solve(fast))
        .isInstanceOf(SolverException.class)
        .hasMessageContaining("mol/m³ must be above 0: cell 0 of the swelling electrode");
  }
}

package org.labyrinth.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;

class GradedElectrodeTest {
  private static final double ROUND_OFF = 1e-12;
  private static final Electrode EVEN = Cells.lgM50().positive();
  private static final double LENGTH = EVEN.thickness();
  private static final Profile FALLING = Profile.of(x -> 0.45 - 0.23 * x / LENGTH);

  private static double area(Electrode electrode, double x) {
    return electrode.particles().get(0).surfaceAreaPerVolume().at(x);
  }

  @Test
  void areaFollowsTheSolidAndTransportFollowsBruggeman() {
    Electrode graded = EVEN.graded(FALLING);
    double before = area(EVEN, 0);
    for (double x : new double[] {0, 0.3 * LENGTH, LENGTH}) {
      double porosity = FALLING.at(x);
      assertThat(graded.porosity().at(x)).isEqualTo(porosity);
      assertThat(area(graded, x) / before)
          .isCloseTo((1 - porosity) / (1 - 0.335), within(ROUND_OFF));
      assertThat(graded.transportEfficiency().at(x))
          .isCloseTo(Math.pow(porosity, 1.5), within(ROUND_OFF)); // the file's B is ε^1.5
    }
    assertThat(graded.particles().get(0).radius()).isEqualTo(EVEN.particles().get(0).radius());
    assertThat(graded.conductivity()).isEqualTo(EVEN.conductivity());
  }

  @Test
  void aGradeThatKeepsTheMeanKeepsTheCapacity() {
    Electrode graded = EVEN.graded(FALLING);
    assertThat(graded.porosity().mean(0, LENGTH)).isCloseTo(0.335, within(ROUND_OFF));
    assertThat(graded.arealCapacity() / EVEN.arealCapacity()).isCloseTo(1, within(ROUND_OFF));
    Profile layers = Profile.cells(Grid1D.uniform(0, LENGTH, 2), 0.6, 0.2);
    assertThat(EVEN.graded(layers).arealCapacity() / EVEN.arealCapacity())
        .isCloseTo(0.6 / 0.665, within(ROUND_OFF));
  }

  @Test
  void anotherExponentPivotsAboutWhereTheElectrodeWas() {
    Electrode graded = EVEN.graded(FALLING, 3);
    double before = EVEN.transportEfficiency().at(0);
    assertThat(graded.transportEfficiency().at(LENGTH / 2)).isCloseTo(before, within(ROUND_OFF));
    assertThat(graded.transportEfficiency().at(0))
        .isCloseTo(before * Math.pow(0.45 / 0.335, 3), within(ROUND_OFF));
  }

  @Test
  void theSamePorosityIsTheSameElectrode() {
    Electrode same = EVEN.graded(Profile.constant(0.335));
    assertThat(area(same, 0)).isCloseTo(area(EVEN, 0), within(1e-9)); // of 4e5
    assertThat(same.transportEfficiency()).isEqualTo(EVEN.transportEfficiency());
  }

  @Test
  void whatCannotBeGradedIsRefused() {
    Electrode graded = EVEN.graded(FALLING);
    assertThatThrownBy(() -> graded.graded(FALLING))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("must be the same everywhere: electrode to be graded");
    assertThatThrownBy(() -> EVEN.graded(Profile.constant(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("porosity = 1.0 [-] must be in (0, 1): graded electrode");
    assertThatThrownBy(() -> EVEN.graded(FALLING, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("exponent = 0.0 [-] must be positive and finite: electrode to be graded");
    // B₀ (0.99/0.335)^3 is beyond 1
    assertThatThrownBy(() -> EVEN.graded(Profile.constant(0.99), 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("transport efficiency = 5.0");
  }
}

package org.labyrinth.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GradedProfileTest {
  private static final double ROUND_OFF = 1e-12;

  private static GradedProfile random(int cells, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] edges = new double[cells + 1];
    for (int i = 1; i <= cells; i++) {
      edges[i] = edges[i - 1] + 1e-6 * (0.1 + random.nextDouble());
    }
    return GradedProfile.of("porosity", "-", edges, random.doubles(cells).toArray());
  }

  @Property(tries = 50, seed = "1")
  void otherCellsKeepTheIntegral(
      @ForAll @IntRange(min = 1, max = 20) int cells,
      @ForAll @IntRange(min = 1, max = 30) int others,
      @ForAll long seed) {
    GradedProfile profile = random(cells, seed);
    double[] edges = new double[others + 1];
    for (int i = 0; i <= others; i++) {
      edges[i] = profile.length() * Math.pow((double) i / others, 1.5);
    }
    GradedProfile moved = profile.onCells(edges);

    assertThat(moved.cells()).isEqualTo(others);
    assertThat(moved.mean()).isCloseTo(profile.mean(), within(ROUND_OFF));
  }

  @Property(tries = 20, seed = "1")
  void itsOwnCellsChangeNothing(@ForAll @IntRange(min = 1, max = 20) int cells, @ForAll long seed) {
    GradedProfile profile = random(cells, seed);

    assertThat(profile.onCells(profile.cellEdges()).cellValues())
        .containsExactly(profile.cellValues(), within(ROUND_OFF));
  }

  @Test
  void figuresOfTwoCellsAreThoseByHand() {
    GradedProfile profile =
        GradedProfile.of("porosity", "-", new double[] {0, 1, 4}, new double[] {0.25, 0.5});

    assertThat(profile.positions()).containsExactly(0.5, 2.5);
    assertThat(profile.thicknesses()).containsExactly(1, 3);
    assertThat(profile.length()).isEqualTo(4);
    assertThat(profile.mean()).isEqualTo(0.4375);
    assertThat(profile.at(0.99)).isEqualTo(0.25);
    assertThat(profile.at(1)).isEqualTo(0.5);
    assertThat(profile.at(4)).isEqualTo(0.5);
    assertThat(profile.onCells(0.5, 1.5).cellValues()).containsExactly(0.375);
    assertThat(profile.map("squared", "-", e -> e * e).cellValues()).containsExactly(0.0625, 0.25);
    assertThat(profile.toTable().columnNames())
        .containsExactly("x [m]", "from [m]", "to [m]", "porosity [-]");
  }

  @Test
  void wrongProfilesAreNamed() {
    double[] edges = {0, 1, 2};
    double[] values = {1, 2};
    assertThatThrownBy(() -> GradedProfile.of("porosity", "-", edges, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "values = 1 must be at least 1 and one less than edges = 3: profile of porosity");
    assertThatThrownBy(() -> GradedProfile.of("porosity", "-", new double[] {0, 1, 1}, values))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "edge = 1.0 m must be finite and exceed the one before: edge 2 of the profile of"
                + " porosity");
    assertThatThrownBy(() -> GradedProfile.of("porosity", "-", edges, new double[] {1, Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("value = NaN - must be a number: cell 1 of the profile of porosity");
    GradedProfile profile = GradedProfile.of("porosity", "-", edges, values);
    assertThatThrownBy(() -> profile.at(2.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("position = 2.1 m must be in [0.0, 2.0]: profile of porosity");
    assertThatThrownBy(() -> profile.onCells(0, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("new cells from 0.0 to 3.0 m must lie in [0.0, 2.0]: profile of porosity");
  }

  @Test
  void oneInfiniteValueMakesTheMeanInfinite() {
    GradedProfile tau =
        GradedProfile.of(
            "tortuosity factor",
            "-",
            new double[] {0, 1, 2, 3},
            new double[] {1.5, Double.POSITIVE_INFINITY, 2});
    assertThat(tau.mean()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(tau.onCells(0, 0.5, 2.5).values()).containsExactly(1.5, Double.POSITIVE_INFINITY);
  }

  @Property(tries = 20, seed = "9")
  void aModelFindsTheSameValuesOnTheSameCells(
      @ForAll @IntRange(min = 1, max = 20) int cells, @ForAll long seed) {
    GradedProfile profile = random(cells, seed);
    assertThat(profile.profile().means(profile.grid()))
        .containsExactly(profile.cellValues(), within(ROUND_OFF));
  }
}

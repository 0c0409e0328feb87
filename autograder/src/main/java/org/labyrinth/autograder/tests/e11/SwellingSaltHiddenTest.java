package org.labyrinth.autograder.tests.e11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e11.SwellingSalt;

class SwellingSaltHiddenTest {
  /** Sums of a dozen numbers: round-off, in per cent. */
  private static final double ROUND_OFF = 1e-9;

  private static final double WIDTH = 5e-6;
  private static final double STEP = 4;

  private static double[] random(int cells, double low, double high, long seed) {
    return new SplittableRandom(seed).doubles(cells, low, high).toArray();
  }

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("What the cells to the left of a face lose passes it; nothing passes the collector")
  @Hint("Nothing passes the collector: start with 0 there and add h (ε − ε′)/Δt, cell by cell.")
  void whatTheCellsLosePassesTheFace(SwellingSalt answer, Seeds seeds) {
    for (int cells = 1; cells < 7; cells++) {
      double[] before = random(cells, 0.2, 0.6, seeds.at(1151 + cells));
      double[] after = random(cells, 0.2, 0.6, seeds.at(1161 + cells));
      double[] flux = answer.liquidFlux(before, after, WIDTH, STEP);
      assertThat(flux).hasSize(cells + 1);
      assertThat(flux[0]).isZero();
      for (int i = 0; i < cells; i++) {
        double lost = WIDTH * (before[i] - after[i]) / STEP;
        assertThat(flux[i + 1] - flux[i]).isCloseTo(lost, within(1e-18)); // round-off of 1e-6
      }
    }
  }

  @Test
  @Order(2)
  @Weight(3)
  @DisplayName("Even salt stays even, whatever the pores do")
  @Hint("Squeezed liquid carries its salt along; liquid that comes back brings some.")
  void evenSaltStaysEven(SwellingSalt answer, Seeds seeds) {
    double[] even = new double[6];
    Arrays.fill(even, 1100);
    double[] open = random(6, 0.4, 0.6, seeds.at(1171));
    double[] closed = random(6, 0.2, 0.35, seeds.at(1181));
    double[] still = new double[6];
    assertThat(answer.step(even, open, closed, still, 1100, WIDTH, STEP))
        .containsExactly(even, within(1e-8)); // round-off of a thousand
    assertThat(answer.step(even, closed, open, still, 1100, WIDTH, STEP))
        .containsExactly(even, within(1e-8));
  }

  @Test
  @Order(3)
  @Weight(3)
  @DisplayName("Salt after is salt before, and what the sources gave, less what was squeezed out")
  @Hint("Salt is ε c h with the porosity of the same moment. Does each face carry one flux?")
  void saltIsKept(SwellingSalt answer, Seeds seeds) {
    for (int cells = 1; cells < 7; cells++) {
      double[] c = random(cells, 800, 1200, seeds.at(1191 + cells));
      double[] open = random(cells, 0.4, 0.6, seeds.at(1201 + cells));
      double[] closed = random(cells, 0.2, 0.35, seeds.at(1211 + cells));
      double[] source = random(cells, -4, 9, seeds.at(1221 + cells));
      double given = STEP * WIDTH * Arrays.stream(source).sum();
      double squeezed = WIDTH * (Arrays.stream(open).sum() - Arrays.stream(closed).sum());
      double[] less = answer.step(c, open, closed, source, 700, WIDTH, STEP);
      assertThat(salt(closed, less))
          .isCloseTo(salt(open, c) + given - squeezed * c[cells - 1], withinPercentage(ROUND_OFF));
      double[] more = answer.step(c, closed, open, source, 700, WIDTH, STEP);
      assertThat(salt(open, more))
          .isCloseTo(salt(closed, c) + given + squeezed * 700, withinPercentage(ROUND_OFF));
    }
  }

  private static double salt(double[] porosity, double[] c) {
    double salt = 0;
    for (int i = 0; i < c.length; i++) {
      salt += WIDTH * porosity[i] * c[i];
    }
    return salt;
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("Liquid brings the concentration of where it comes from")
  @Hint(
      "Liquid that goes right brings c of the cell on the left, and the other way round; or that outside.")
  void liquidBringsTheConcentrationOfItsOrigin(SwellingSalt answer) {
    double[] c = {1000, 600, 800};
    double[] wide = {0.5, 0.5, 0.5};
    double[] narrow = {0.25, 0.5, 0.5};
    double[] still = new double[3];
    // Only the first cell closes: 0.25 h passes every face.
    assertThat(answer.step(c, wide, narrow, still, 400, 2, 1))
        .containsExactly(new double[] {1000, 800, 700}, within(1e-9)); // round-off
    // Only the first cell opens: 0.25 h comes back through every face.
    assertThat(answer.step(c, narrow, wide, still, 400, 2, 1))
        .containsExactly(new double[] {800, 700, 600}, within(1e-9));
  }

  @Test
  @Order(5)
  @DisplayName("Pores that stay as they are keep their salt, but for the source")
  @Hint("The source is per volume of electrode: divide by the porosity at the end.")
  void poresThatStayTakeTheSource(SwellingSalt answer) {
    double[] porosity = {0.5, 0.25};
    double[] found =
        answer.step(new double[] {1000, 900}, porosity, porosity, new double[] {3, -2}, 0, 7, 2);
    assertThat(found).containsExactly(new double[] {1012, 884}, within(1e-9)); // round-off
    // Alone in a cell that closes: 0.5·1000 − 0.1·1000 + 2·4 mol/m³ in 0.4.
    assertThat(
            answer.step(
                new double[] {1000},
                new double[] {0.5},
                new double[] {0.4},
                new double[] {4},
                0,
                7,
                2))
        .containsExactly(new double[] {1020}, within(1e-9));
  }
}

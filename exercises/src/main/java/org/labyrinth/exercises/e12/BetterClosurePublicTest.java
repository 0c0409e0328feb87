package org.labyrinth.exercises.e12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/**
 * The public tests of question 12-3. Their pore spaces obey a law that no real one does, τ − 1 =
 * (ε^−½ − 1)·exp(0.6 − 2 ln(ξ∥/ξ)); the hidden tests have real ones.
 */
class BetterClosurePublicTest {
  private static double[][] rows(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] rows = new double[count][];
    for (int i = 0; i < count; i++) {
      rows[i] =
          new double[] {
            random.nextDouble(0.3, 0.7),
            random.nextDouble(0.5, 0.8),
            random.nextDouble(-0.5, 0.3),
            random.nextDouble(-0.3, 0.3),
            random.nextDouble(1.4, 2)
          };
    }
    return rows;
  }

  private static double law(double[] row) {
    return row[0] / (1 + (1 / Math.sqrt(row[0]) - 1) * Math.exp(0.6 - 2 * row[2]));
  }

  private static double[] laws(double[][] rows) {
    double[] efficiencies = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      efficiencies[i] = law(rows[i]);
    }
    return efficiencies;
  }

  @Test
  @Order(1)
  @DisplayName("On 30 pore spaces not seen the error is below a quarter of Bruggeman's")
  @Hint(
      "Learn t = ln((τ − 1)/(ε^−½ − 1)) from all five features, standardized, and turn it back into B.")
  void beatsBruggeman(BetterClosure answer) {
    double[][] seen = rows(40, 1);
    double[][] unseen = rows(30, 2);
    double[] found = answer.efficiencies(seen, laws(seen), unseen);
    assertEquals(30, found.length, "number of predictions");
    double error = 0;
    double bruggeman = 0;
    for (int i = 0; i < 30; i++) {
      double truth = law(unseen[i]);
      error += Math.pow(found[i] / truth - 1, 2);
      bruggeman += Math.pow(Math.pow(unseen[i][0], 1.5) / truth - 1, 2);
    }
    double ratio = Math.sqrt(error / bruggeman);
    assertTrue(ratio < 0.25, "error over Bruggeman's = %.3f must be below 0.25".formatted(ratio));
  }

  @Test
  @Order(2)
  @DisplayName("A dense and a very open medium, far from all examples: still 0 < B < ε")
  @Hint(
      "Choose a target that cannot be turned back into a B out of its bounds, with the ε of the row asked.")
  void obeysWiener(BetterClosure answer) {
    double[][] seen = rows(40, 1);
    double[][] far = {{0.02, 0.6, -0.9, -0.5, 2.5}, {0.97, 0.6, 0.9, 0.6, 1.2}};
    double[] found = answer.efficiencies(seen, laws(seen), far);
    for (int i = 0; i < far.length; i++) {
      assertTrue(
          found[i] > 0 && found[i] < far[i][0],
          "B = %s must be in (0, %s)".formatted(found[i], far[i][0]));
    }
  }

  @Test
  @Order(3)
  @DisplayName("The order of the examples does not matter")
  @Hint("No example may count more than another for where it stands, and no chance may decide.")
  void anyOrder(BetterClosure answer) {
    double[][] seen = rows(40, 3);
    double[][] turned = new double[40][];
    for (int i = 0; i < 40; i++) {
      turned[i] = seen[(i * 7 + 3) % 40];
    }
    double[][] unseen = rows(1, 4);
    double one = answer.efficiencies(seen, laws(seen), unseen)[0];
    double other = answer.efficiencies(turned, laws(turned), unseen)[0];
    assertEquals(one, other, 1e-9, "B of one pore space, examples in two orders");
  }
}

package org.labyrinth.autograder.tests.e12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e12.RidgePlane;
import org.labyrinth.learning.DataSet;
import org.labyrinth.learning.Regression;
import org.labyrinth.learning.RidgeRegression;
import org.labyrinth.learning.Standardized;

class RidgePlaneHiddenTest {
  /** A small system of numbers of order ten: round-off. */
  private static final double ROUND_OFF = 1e-9;

  private static double[][] rows(int count, int width, SplittableRandom random) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                IntStream.range(0, width)
                    .mapToDouble(j -> 3 * j + (1 + 2 * j) * random.nextDouble())
                    .toArray())
        .toArray(double[][]::new);
  }

  private static double[] targets(int count, SplittableRandom random) {
    return random.doubles(count, 2, 9).toArray();
  }

  private static double[] expected(
      double[][] features, double[] targets, double penalty, double[][] asked) {
    Regression fitted =
        Standardized.features(new RidgeRegression(penalty)).fit(DataSet.of(features, targets));
    return Arrays.stream(asked).mapToDouble(row -> fitted.predict(row).mean()).toArray();
  }

  @Test
  @Order(1)
  @Weight(3)
  @DisplayName("Several features solve the normal equations together")
  @Hint(
      "Solve all p equations together, λ on the diagonal alone. s² is a mean over n, of the examples only.")
  void solvesTheNormalEquations(RidgePlane answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(3101));
    for (int width = 1; width < 6; width++) {
      for (double penalty : new double[] {0.01, 1, 30}) {
        double[][] features = rows(12, width, random);
        double[] targets = targets(12, random);
        double[][] asked = rows(4, width, random);
        assertThat(answer.predict(features, targets, penalty, asked))
            .containsExactly(expected(features, targets, penalty, asked), within(ROUND_OFF));
      }
    }
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("The intercept is free: with a huge penalty the mean of the targets is left")
  @Hint("Targets near 1000 and a huge λ: all slopes vanish, and b, which costs nothing, is left.")
  void theInterceptIsFree(RidgePlane answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(3102));
    double[][] features = rows(9, 3, random);
    double[] targets = Arrays.stream(targets(9, random)).map(y -> y + 1000).toArray();
    double mean = Arrays.stream(targets).average().orElseThrow();
    double[] found = answer.predict(features, targets, 1e15, rows(3, 3, random));
    assertThat(found)
        .containsExactly(new double[] {mean, mean, mean}, within(1e-8)); // of a thousand
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("A feature in another unit, from another zero, changes nothing")
  @Hint("Standardize the examples and the rows asked by one mean and one deviation a feature.")
  void unitsDoNotMatter(RidgePlane answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(3103));
    double[][] features = rows(8, 2, random);
    double[] targets = targets(8, random);
    double[][] asked = rows(5, 2, random);
    assertThat(answer.predict(other(features), targets, 2, other(asked)))
        .containsExactly(
            answer.predict(features, targets, 2, asked), within(1e-7)); // of 10⁶ less 10
    assertThat(answer.predict(features, targets, 2, asked)[0]).isNotEqualTo(targets[0]);
  }

  private static double[][] other(double[][] rows) {
    return Arrays.stream(rows)
        .map(row -> new double[] {-1e-3 * row[0] + 7, 1e6 * row[1] - 10})
        .toArray(double[][]::new);
  }

  @Test
  @Order(4)
  @DisplayName("A feature that never varies takes no part")
  @Hint(
      "A feature that never varies takes no part, even where the row asked differs; s may just miss 0.")
  void aConstantFeatureTakesNoPart(RidgePlane answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(3104));
    double[][] one = rows(7, 1, random);
    double[] targets = targets(7, random);
    double without = answer.predict(one, targets, 1, new double[][] {{0.3}})[0];
    // The mean of seven of these may miss them by round-off, and the deviation then misses 0.
    for (double same : new double[] {5, 0.1, 0.3, 0.7, 1.9, 2.3}) {
      double[][] two =
          Arrays.stream(one).map(r -> new double[] {same, r[0]}).toArray(double[][]::new);
      double[] with = answer.predict(two, targets, 1, new double[][] {{same, 0.3}, {9, 0.3}});
      assertThat(with).containsExactly(new double[] {without, without}, within(ROUND_OFF));
    }
    double mean = Arrays.stream(targets).average().orElseThrow();
    double[][] alike = new double[7][1];
    assertThat(answer.predict(alike, targets, 1, new double[][] {{0}, {3}}))
        .containsExactly(new double[] {mean, mean}, within(ROUND_OFF));
  }

  @Test
  @Order(5)
  @DisplayName("One example predicts itself everywhere, and nothing asked is nothing answered")
  @Hint("A single example predicts its own target everywhere; no row asked gives an empty array.")
  void smallestInputs(RidgePlane answer) {
    assertThat(
            answer.predict(new double[][] {{2, 3}}, new double[] {4}, 1, new double[][] {{9, 9}}))
        .containsExactly(new double[] {4}, within(ROUND_OFF));
    assertThat(answer.predict(new double[][] {{1}, {2}}, new double[] {4, 5}, 1, new double[0][]))
        .isEmpty();
  }

  @Test
  @Order(6)
  @DisplayName("Examples that do not fit together, and penalties out of range, are refused")
  @Hint(
      "Refuse all but 0 < λ < ∞ (NaN too), rows of one length, asked ones too, and one target an example.")
  void refusesWhatDoesNotFit(RidgePlane answer) {
    double[][] two = {{1, 2}, {3, 5}};
    double[] targets = {1, 2};
    double[][] asked = {{1, 1}};
    for (double penalty : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      refused(answer, two, targets, penalty, asked);
    }
    refused(answer, new double[0][], new double[0], 1, new double[0][]);
    refused(answer, new double[2][0], targets, 1, new double[1][0]);
    refused(answer, two, new double[] {1}, 1, asked);
    refused(answer, two, new double[] {1, 2, 3}, 1, asked);
    refused(answer, new double[][] {{1, 2}, {3}}, targets, 1, asked);
    refused(answer, new double[][] {{1, 2}, {3, 4, 5}}, targets, 1, asked);
    refused(answer, two, targets, 1, new double[][] {{1, 1}, {1}});
    refused(answer, two, targets, 1, new double[][] {{1, 1, 1}});
  }

  private static void refused(
      RidgePlane answer, double[][] features, double[] targets, double penalty, double[][] asked) {
    assertThatThrownBy(() -> answer.predict(features, targets, penalty, asked))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }
}

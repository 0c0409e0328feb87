package org.labyrinth.autograder.tests.e12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.tests.e12.SolvedPores.Pore;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e12.BetterClosure;

class BetterClosureHiddenTest {
  /** A ridge regression comes to an eighth of Bruggeman's error. */
  private static final double WELL_BELOW = 0.25;

  /**
   * Where the excess tortuosity is a plane, a ridge regression misses by what its penalty costs.
   */
  private static final double FAR_BELOW = 0.1;

  private static double relativeError(double[] found, List<Pore> truth) {
    assertThat(found).hasSize(truth.size());
    return Math.sqrt(
        IntStream.range(0, found.length)
            .mapToDouble(i -> Math.pow(found[i] / truth.get(i).efficiency() - 1, 2))
            .average()
            .orElseThrow());
  }

  private static double bruggeman(List<Pore> truth) {
    double[] law = truth.stream().mapToDouble(p -> Math.pow(p.features().get(0), 1.5)).toArray();
    return relativeError(law, truth);
  }

  private static double[] answered(BetterClosure answer, List<Pore> seen, List<Pore> unseen) {
    return answer.efficiencies(
        SolvedPores.rows(seen), SolvedPores.efficiencies(seen), SolvedPores.rows(unseen));
  }

  @Test
  @Order(1)
  @Weight(3)
  @DisplayName("On solved images of the kinds seen, the error is below a quarter of Bruggeman's")
  @Hint(
      "On kinds seen, a plane through the excess tortuosity, all five features standardized, does far better.")
  void beatsBruggemanOnKindsSeen(BetterClosure answer, Seeds seeds) {
    List<Pore> seen = SolvedPores.shuffled(SolvedPores.kindsSeen(0), seeds.at(3001));
    List<Pore> unseen = SolvedPores.shuffled(SolvedPores.kindsSeen(1), seeds.at(3002));
    assertThat(relativeError(answered(answer, seen, unseen), unseen))
        .isLessThan(WELL_BELOW * bruggeman(unseen));
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("On hard spheres, a kind not seen, it still beats Bruggeman")
  @Hint(
      "On hard spheres, a kind not seen: does it bend more than 36 examples allow? A plane carries over best.")
  void beatsBruggemanOnHardSpheres(BetterClosure answer, Seeds seeds) {
    List<Pore> seen = SolvedPores.shuffled(SolvedPores.kindsSeen(0), seeds.at(3003));
    List<Pore> unseen = SolvedPores.of("PACKING");
    assertThat(relativeError(answered(answer, seen, unseen), unseen)).isLessThan(bruggeman(unseen));
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("However strange the pore space, 0 < B < ε")
  @Hint(
      "0 < B < ε everywhere: choose a target that turns back into these bounds, and keep t within ±20.")
  void obeysWienersBoundsEverywhere(BetterClosure answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(3004));
    double[][] strange =
        IntStream.range(0, 200)
            .mapToObj(
                i -> {
                  double scale = i < 100 ? 1 : 1000; // from strange to absurd
                  return new double[] {
                    random.nextDouble(0.02, 0.98),
                    scale * random.nextDouble(0.2, 1.5),
                    scale * random.nextDouble(-1.2, 1.2),
                    scale * random.nextDouble(-1.2, 1.2),
                    scale * random.nextDouble(1, 4)
                  };
                })
            .toArray(double[][]::new);
    List<Pore> seen = SolvedPores.kindsSeen(0);
    double[] found =
        answer.efficiencies(SolvedPores.rows(seen), SolvedPores.efficiencies(seen), strange);
    assertThat(found).hasSize(strange.length);
    for (int i = 0; i < found.length; i++) {
      assertThat(found[i]).isGreaterThan(0).isLessThan(strange[i][0]);
    }
  }

  @Test
  @Order(4)
  @DisplayName("Neither chance nor the order of the examples decides, and rows go each for itself")
  @Hint(
      "Neither chance, nor the order of the examples, nor who else is asked about may change an answer.")
  void theSameQuestionHasTheSameAnswer(BetterClosure answer, Seeds seeds) {
    List<Pore> seen = SolvedPores.kindsSeen(0);
    List<Pore> unseen = SolvedPores.kindsSeen(1);
    double[] all = answered(answer, seen, unseen);
    double[] mixed = answered(answer, SolvedPores.shuffled(seen, seeds.at(3005)), unseen);
    double[] alone = answered(answer, seen, unseen.subList(0, 1));
    assertThat(mixed).containsExactly(all, within(1e-6)); // sums in another order
    assertThat(alone).containsExactly(new double[] {all[0]}, within(1e-6));
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("It learns what its examples say, other laws too")
  @Hint("Made-up laws: learn from these examples alone, all features. Here t is a plane, B is not.")
  void learnsOtherLaws(BetterClosure answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(3006));
    for (int feature = 1; feature < 5; feature++) {
      int which = feature;
      double slope = 1.5 / (feature == 1 || feature == 4 ? 1 : 0.6);
      ToDoubleFunction<double[]> law =
          row ->
              row[0]
                  / (1
                      + (1 / Math.sqrt(row[0]) - 1)
                          * Math.exp(0.7 - 0.5 * row[0] - slope * row[which]));
      double[][] seen = random(60, random);
      double[][] unseen = random(40, random);
      double[] found =
          answer.efficiencies(
              seen,
              IntStream.range(0, 60).mapToDouble(i -> law.applyAsDouble(seen[i])).toArray(),
              unseen);
      assertThat(found).hasSize(40);
      double error = 0;
      double bruggeman = 0;
      for (int i = 0; i < 40; i++) {
        double truth = law.applyAsDouble(unseen[i]);
        error += Math.pow(found[i] / truth - 1, 2);
        bruggeman += Math.pow(Math.pow(unseen[i][0], 1.5) / truth - 1, 2);
      }
      assertThat(Math.sqrt(error)).isLessThan(FAR_BELOW * Math.sqrt(bruggeman));
    }
  }

  private static double[][] random(int count, SplittableRandom random) {
    double[][] rows = new double[count][];
    for (int i = 0; i < count; i++) {
      rows[i] =
          new double[] {
            random.nextDouble(0.3, 0.7),
            random.nextDouble(0.3, 1.3),
            random.nextDouble(-0.6, 0.5),
            random.nextDouble(-0.5, 0.6),
            random.nextDouble(1.2, 2.2)
          };
    }
    return rows;
  }
}

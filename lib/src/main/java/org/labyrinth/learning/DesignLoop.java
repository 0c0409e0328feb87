package org.labyrinth.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Looks for the greatest value of a model that is dear to run: fits a surrogate to what was tried,
 * tries the candidate of the greatest expected improvement, and so on ({@link
 * ExpectedImprovement}).
 *
 * @param learner of the surrogate; its error bars are what the loop explores by
 * @param steps how many candidates to choose, at least 1
 */
public record DesignLoop(Learner learner, int steps) {
  public DesignLoop {
    Require.atLeast(1, "steps", steps, "design loop");
  }

  /**
   * Runs.
   *
   * @param candidates all that may be tried, rows of features
   * @param first the numbers of those to begin with, at least two
   * @param model the value of a candidate, finite
   * @return what was tried; fewer steps if no candidate is left
   */
  public DesignRun run(
      double[][] candidates, List<Integer> first, ToDoubleFunction<double[]> model) {
    Require.atLeast(2, "first candidates", first.size(), "design loop");
    List<DesignStep> tried = new ArrayList<>();
    List<Integer> left = new ArrayList<>(IntStream.range(0, candidates.length).boxed().toList());
    for (int i : first) {
      left.remove((Integer) i);
      tried.add(step(candidates[i], new Prediction(0, 0), 0, model));
    }
    Regression surrogate = learner.fit(data(tried));
    for (int k = 0; k < steps && !left.isEmpty(); k++) {
      Regression now = surrogate;
      double best = tried.stream().mapToDouble(DesignStep::value).max().orElseThrow();
      int next =
          left.stream()
              .max(
                  Comparator.comparingDouble(
                      i -> ExpectedImprovement.of(now.predict(candidates[i]), best)))
              .orElseThrow();
      left.remove((Integer) next);
      Prediction expected = now.predict(candidates[next]);
      tried.add(step(candidates[next], expected, ExpectedImprovement.of(expected, best), model));
      surrogate = learner.fit(data(tried));
    }
    return new DesignRun(tried, surrogate);
  }

  private static DesignStep step(
      double[] point, Prediction expected, double improvement, ToDoubleFunction<double[]> model) {
    List<Double> place = Arrays.stream(point).boxed().toList();
    return new DesignStep(place, expected, improvement, model.applyAsDouble(point.clone()));
  }

  private static DataSet data(List<DesignStep> tried) {
    return DataSet.of(
        tried.stream()
            .map(s -> s.point().stream().mapToDouble(Double::doubleValue).toArray())
            .toArray(double[][]::new),
        tried.stream().mapToDouble(DesignStep::value).toArray());
  }
}

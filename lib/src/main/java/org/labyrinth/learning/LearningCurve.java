package org.labyrinth.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/**
 * How the error on examples never seen falls with the number of examples learned from.
 *
 * @param sizes numbers of examples
 * @param errors root mean square of the errors on the test for each, over several draws of so many
 *     examples, in the unit of the target
 */
public record LearningCurve(List<Integer> sizes, List<Double> errors) {
  public LearningCurve {
    sizes = List.copyOf(sizes);
    errors = List.copyOf(errors);
    Require.sameLength(sizes.size(), "errors", errors.size(), "learning curve");
  }

  /**
   * Learns from more and more.
   *
   * @param learner who learns
   * @param pool what examples are drawn from, without replacement
   * @param test what is predicted
   * @param draws how many at each size, at least 1; the first examples of each are those of the
   *     next size too
   * @param seed of the draws
   * @param sizes numbers of examples, at most those of the pool
   * @return the curve
   */
  public static LearningCurve of(
      Learner learner, DataSet pool, DataSet test, int draws, long seed, int... sizes) {
    Require.atLeast(1, "draws", draws, "learning curve");
    double[] squares = new double[sizes.length];
    Random random = new Random(seed);
    List<Integer> order = new ArrayList<>(IntStream.range(0, pool.size()).boxed().toList());
    for (int draw = 0; draw < draws; draw++) {
      Collections.shuffle(order, random);
      for (int k = 0; k < sizes.length; k++) {
        Regression fitted = learner.fit(pool.only(order.subList(0, sizes[k])));
        double[] means =
            IntStream.range(0, test.size())
                .mapToDouble(i -> fitted.predict(test.features(i)).mean())
                .toArray();
        double error = Scores.rootMeanSquare(means, test.targets());
        squares[k] += error * error / draws;
      }
    }
    return new LearningCurve(
        IntStream.of(sizes).boxed().toList(),
        IntStream.range(0, sizes.length).mapToObj(k -> Math.sqrt(squares[k])).toList());
  }

  /**
   * The curve as a table.
   *
   * @return one row a size: {@code examples}, {@code RMS error}
   */
  public Table toTable() {
    return Table.create(
        "Learning curve",
        IntColumn.create("examples", sizes.stream().mapToInt(Integer::intValue).toArray()),
        DoubleColumn.create(
            "RMS error", errors.stream().mapToDouble(Double::doubleValue).toArray()));
  }
}

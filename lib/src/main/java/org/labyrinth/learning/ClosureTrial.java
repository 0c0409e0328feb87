package org.labyrinth.learning;

import java.util.List;
import java.util.stream.IntStream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A closure on samples it has not seen.
 *
 * @param name of the closure
 * @param truths B of each sample, by the solver [-]
 * @param estimates B of each, by the closure
 */
public record ClosureTrial(String name, List<Double> truths, List<Estimate> estimates) {
  public ClosureTrial {
    truths = List.copyOf(truths);
    estimates = List.copyOf(estimates);
    Require.sameLength(truths.size(), "estimates", estimates.size(), "trial of a closure");
    Require.atLeast(1, "samples", truths.size(), "trial of a closure");
  }

  /**
   * Tries a closure.
   *
   * @param closure which
   * @param unseen samples it has not learned from
   * @return the trial
   */
  public static ClosureTrial of(LearnedClosure closure, Ensemble unseen) {
    return new ClosureTrial(
        closure.name(),
        unseen.samples().stream().map(Sample::transportEfficiency).toList(),
        unseen.samples().stream().map(s -> closure.predict(s.features())).toList());
  }

  /**
   * The relative error, as it is felt in a cell's resistance.
   *
   * @return root mean square of B predicted over B true − 1 [-]
   */
  public double relativeError() {
    return Math.sqrt(
        range().mapToDouble(i -> Math.pow(ratio(i) - 1, 2)).average().orElse(Double.NaN));
  }

  /**
   * Whether the closure is too high or too low on the whole.
   *
   * @return mean of B predicted over B true − 1 [-]
   */
  public double bias() {
    return range().mapToDouble(i -> ratio(i) - 1).average().orElse(Double.NaN);
  }

  /**
   * The share of samples within the 95 % interval.
   *
   * @return the coverage [-]
   */
  public double coverage() {
    return range()
        .mapToDouble(i -> estimates.get(i).covers(truths.get(i)) ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  private IntStream range() {
    return IntStream.range(0, truths.size());
  }

  private double ratio(int i) {
    return estimates.get(i).mean() / truths.get(i);
  }

  /**
   * Several trials side by side.
   *
   * @param trials at least one
   * @return one row a trial: {@code closure}, {@code samples}, {@code error of B [%]}, {@code bias
   *     [%]}, {@code coverage [%]}
   */
  public static Table table(List<ClosureTrial> trials) {
    return Table.create(
        "Closures on samples not seen",
        StringColumn.create("closure", trials.stream().map(ClosureTrial::name).toList()),
        DoubleColumn.create("samples", trials.stream().mapToDouble(t -> t.truths.size()).toArray()),
        percent(
            "error of B [%]", trials.stream().mapToDouble(ClosureTrial::relativeError).toArray()),
        percent("bias [%]", trials.stream().mapToDouble(ClosureTrial::bias).toArray()),
        percent("coverage [%]", trials.stream().mapToDouble(ClosureTrial::coverage).toArray()));
  }

  private static DoubleColumn percent(String name, double[] shares) {
    double[] rounded = new double[shares.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = Math.rint(1000 * shares[i]) / 10;
    }
    return DoubleColumn.create(name, rounded);
  }
}

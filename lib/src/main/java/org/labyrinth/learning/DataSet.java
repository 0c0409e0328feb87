package org.labyrinth.learning;

import java.util.Arrays;
import java.util.List;

/** Examples to learn from: n rows of p features, and one target a row. */
public final class DataSet {
  private static final String PLACE = "data set";

  private final double[][] features;
  private final double[] targets;

  private DataSet(double[][] features, double[] targets) {
    this.features = features;
    this.targets = targets;
  }

  /**
   * Examples from arrays, which are copied.
   *
   * @param features one row an example, all of one length, finite
   * @param targets one an example, finite
   * @return the data set
   * @throws IllegalArgumentException if there is no example, the lengths differ, or a number is not
   *     finite
   */
  public static DataSet of(double[][] features, double[] targets) {
    Require.atLeast(1, "examples", features.length, PLACE);
    Require.atLeast(1, "features", features[0].length, PLACE);
    Require.sameLength(features.length, "targets", targets.length, PLACE);
    double[][] rows = new double[features.length][];
    for (int i = 0; i < rows.length; i++) {
      String place = "example %d of a %s".formatted(i, PLACE);
      Require.sameLength(features[0].length, "features", features[i].length, place);
      for (double value : features[i]) {
        Require.finite("feature", value, place);
      }
      Require.finite("target", targets[i], place);
      rows[i] = features[i].clone();
    }
    return new DataSet(rows, targets.clone());
  }

  /**
   * How many examples there are.
   *
   * @return n
   */
  public int size() {
    return targets.length;
  }

  /**
   * How many features an example has.
   *
   * @return p
   */
  public int width() {
    return features[0].length;
  }

  /**
   * The features of an example.
   *
   * @param i which, from 0
   * @return its row, p numbers; a copy
   */
  public double[] features(int i) {
    return features[i].clone();
  }

  /**
   * The target of an example.
   *
   * @param i which, from 0
   * @return the number to be learned
   */
  public double target(int i) {
    return targets[i];
  }

  /**
   * All targets.
   *
   * @return n numbers; a copy
   */
  public double[] targets() {
    return targets.clone();
  }

  /**
   * Some of the examples.
   *
   * @param which their numbers, from 0, in the order wanted; at least one
   * @return the data set of these
   */
  public DataSet only(List<Integer> which) {
    double[][] rows = which.stream().map(i -> features[i]).toArray(double[][]::new);
    return of(rows, which.stream().mapToDouble(i -> targets[i]).toArray());
  }

  /** The rows themselves, for a learner that does not change them. */
  double[][] rows() {
    return features;
  }

  double meanTarget() {
    return Arrays.stream(targets).average().orElse(0);
  }
}

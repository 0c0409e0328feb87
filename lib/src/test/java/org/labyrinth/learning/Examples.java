package org.labyrinth.learning;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Examples to test learners with. */
final class Examples {
  private Examples() {}

  /** Features uniform in a box whose sides and places differ, targets a curved function of them. */
  static DataSet curved(int n, int width, double noise, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] rows = rows(n, width, random);
    double[] targets =
        Arrays.stream(rows)
            .mapToDouble(row -> surface(row) + noise * random.nextGaussian())
            .toArray();
    return DataSet.of(rows, targets);
  }

  static double[][] rows(int n, int width, RandomGenerator random) {
    return IntStream.range(0, n)
        .mapToObj(
            i ->
                IntStream.range(0, width)
                    .mapToDouble(j -> 0.3 * j + (1 + 0.5 * j) * random.nextDouble())
                    .toArray())
        .toArray(double[][]::new);
  }

  static double surface(double[] row) {
    double sum = 2;
    for (int j = 0; j < row.length; j++) {
      sum += Math.sin((j + 1) * row[j]) / (j + 1);
    }
    return sum;
  }

  /** Targets drawn from a Gaussian process at given places, its noise included. */
  static double[] drawn(GaussianProcess process, double[][] rows, SplittableRandom random) {
    int n = rows.length;
    SimpleMatrix k = new SimpleMatrix(n, n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double noise = i == j ? process.noise() * process.noise() : 0;
        k.set(i, j, process.kernel().covariance(rows[i], rows[j]) + noise);
      }
    }
    // A symmetric root by eigenvalues: another way than the one under test.
    var eigen = k.eig();
    double[] y = new double[n];
    for (int m = 0; m < n; m++) {
      double scale =
          Math.sqrt(Math.max(0, eigen.getEigenvalue(m).getReal())) * random.nextGaussian();
      for (int i = 0; i < n; i++) {
        y[i] += scale * eigen.getEigenVector(m).get(i);
      }
    }
    return y;
  }
}

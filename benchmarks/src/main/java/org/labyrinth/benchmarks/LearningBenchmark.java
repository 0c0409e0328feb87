package org.labyrinth.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.labyrinth.learning.DataSet;
import org.labyrinth.learning.GaussianProcess;
import org.labyrinth.learning.GaussianProcessFit;
import org.labyrinth.learning.Prediction;
import org.labyrinth.learning.RandomForest;
import org.labyrinth.learning.Regression;
import org.labyrinth.learning.RidgeFit;
import org.labyrinth.learning.RidgeRegression;
import org.labyrinth.learning.SquaredExponential;
import org.labyrinth.learning.TunedGaussianProcess;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Learners on five features: a ridge regression costs a time in proportion to its examples, a
 * Gaussian process to their cube, and one of its predictions to their square.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class LearningBenchmark {
  private static final int FEATURES = 5;

  /** How many examples are learned from. */
  @Param({"50", "200"})
  public int examples;

  private DataSet data;
  private GaussianProcess process;
  private GaussianProcessFit fitted;
  private double[] asked;

  /** Makes the examples: a curved surface with some scatter. */
  @Setup
  public void examples() {
    SplittableRandom random = new SplittableRandom(1);
    double[][] rows = new double[examples][];
    double[] targets = new double[examples];
    for (int i = 0; i < examples; i++) {
      rows[i] = random.doubles(FEATURES).toArray();
      targets[i] = Math.sin(3 * rows[i][0]) + rows[i][1] * rows[i][2] + 0.1 * random.nextGaussian();
    }
    data = DataSet.of(rows, targets);
    process = new GaussianProcess(SquaredExponential.alike(FEATURES, 1, 0.5), 0.1);
    fitted = process.fit(data);
    asked = random.doubles(FEATURES).toArray();
  }

  /**
   * The normal equations of a ridge regression, with all leverages.
   *
   * @return the fit
   */
  @Benchmark
  public RidgeFit ridge() {
    return new RidgeRegression(1).fit(data);
  }

  /**
   * A Gaussian process with given hyperparameters: one Cholesky factorization.
   *
   * @return the fit
   */
  @Benchmark
  public GaussianProcessFit process() {
    return process.fit(data);
  }

  /**
   * The same with hyperparameters that make the examples most likely: up to 120 factorizations and
   * inverses.
   *
   * @return the fit
   */
  @Benchmark
  public GaussianProcessFit tuned() {
    return new TunedGaussianProcess(process).fit(data);
  }

  /**
   * Every example left out once, in closed form.
   *
   * @return the predictions
   */
  @Benchmark
  public List<Prediction> leaveOneOut() {
    return fitted.leaveOneOut();
  }

  /**
   * One prediction with its error bar.
   *
   * @return mean and standard deviation
   */
  @Benchmark
  public Prediction predict() {
    return fitted.predict(asked);
  }

  /**
   * A hundred trees, grown by Tribuo.
   *
   * @return the forest
   */
  @Benchmark
  public Regression forest() {
    return new RandomForest(100, 0.7, 1).fit(data);
  }
}

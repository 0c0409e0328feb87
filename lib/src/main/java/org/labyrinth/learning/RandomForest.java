package org.labyrinth.learning;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.tribuo.Example;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.common.tree.RandomForestTrainer;
import org.tribuo.ensemble.WeightedEnsembleModel;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.ensemble.AveragingCombiner;
import org.tribuo.regression.rtree.CARTRegressionTrainer;
import org.tribuo.regression.rtree.impurity.MeanSquaredError;

/**
 * Many trees of yes-or-no questions, each grown on examples drawn with replacement and, at every
 * fork, on a share of the features; the mean of their answers. Grown by Tribuo. Features are
 * compared and never added, so their scale does not matter; and no answer lies outside the targets
 * that were seen, which is safe and makes it blind beyond them.
 *
 * <p>The error bar is the spread of the trees' answers: how much they disagree, not how far the
 * target scatters. Source: Breiman (2001), doi 10.1023/A:1010933404324.
 *
 * @param trees how many, at least 2
 * @param share of the features that a fork may ask about, in (0, 1)
 * @param seed of the draws
 */
public record RandomForest(int trees, double share, long seed) implements Learner {
  private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

  static {
    // A logger that nobody holds may be forgotten together with its level.
    TRIBUO.setLevel(Level.OFF);
  }

  private static final int DEEPEST = Integer.MAX_VALUE;
  private static final float FEWEST_AT_A_FORK = 4;

  public RandomForest {
    Require.atLeast(2, "trees", trees, "random forest");
    Require.fraction("share of the features", share, "random forest");
  }

  @Override
  public Regression fit(DataSet data) {
    RegressionFactory factory = new RegressionFactory();
    MutableDataset<Regressor> examples =
        new MutableDataset<>(new SimpleDataSourceProvenance("examples", factory), factory);
    for (int i = 0; i < data.size(); i++) {
      examples.add(example(data.features(i), new Regressor("target", data.target(i))));
    }
    CARTRegressionTrainer tree =
        new CARTRegressionTrainer(
            DEEPEST, FEWEST_AT_A_FORK, 0, (float) share, false, new MeanSquaredError(), seed);
    WeightedEnsembleModel<Regressor> forest =
        (WeightedEnsembleModel<Regressor>)
            new RandomForestTrainer<>(tree, new AveragingCombiner(), trees, seed).train(examples);
    List<Model<Regressor>> grown = forest.getModels();
    return features -> {
      Require.sameLength(data.width(), "features", features.length, "random forest");
      return predict(grown, features);
    };
  }

  private static Prediction predict(List<Model<Regressor>> trees, double[] features) {
    Example<Regressor> asked = example(features, RegressionFactory.UNKNOWN_REGRESSOR);
    double[] answers =
        trees.stream().mapToDouble(t -> t.predict(asked).getOutput().getValues()[0]).toArray();
    double mean = Arrays.stream(answers).average().orElse(0);
    double squares = 0;
    for (double answer : answers) {
      squares += (answer - mean) * (answer - mean);
    }
    return new Prediction(mean, Math.sqrt(squares / (answers.length - 1)));
  }

  private static Example<Regressor> example(double[] features, Regressor target) {
    String[] names =
        IntStream.range(0, features.length).mapToObj("x%d"::formatted).toArray(String[]::new);
    return new ArrayExample<>(target, names, features);
  }

  @Override
  public String name() {
    return "random forest, %d trees".formatted(trees);
  }
}

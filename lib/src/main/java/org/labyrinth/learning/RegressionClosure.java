package org.labyrinth.learning;

/**
 * A regression turned into a closure.
 *
 * @param name of who learned
 * @param target the form in which B was learned
 * @param regression what was learned
 */
public record RegressionClosure(String name, Target target, Regression regression)
    implements LearnedClosure {
  /** For the slope of B along the target, by a central difference. */
  private static final double STEP = 1e-5;

  /**
   * Learns a closure.
   *
   * @param learner how
   * @param target in which form
   * @param ensemble from what
   * @return the closure
   */
  public static RegressionClosure fit(Learner learner, Target target, Ensemble ensemble) {
    return new RegressionClosure(learner.name(), target, learner.fit(ensemble.data(target)));
  }

  /** The ends of the interval are those of the target's: none is turned beyond a bound. */
  @Override
  public Estimate predict(MicrostructureFeatures features) {
    Prediction p = regression.predict(features.toArray());
    double half = Prediction.NINETY_FIVE * p.standardDeviation();
    double one = efficiency(features, p.mean() - half);
    double other = efficiency(features, p.mean() + half);
    double slope =
        (efficiency(features, p.mean() + STEP) - efficiency(features, p.mean() - STEP))
            / (2 * STEP);
    return new Estimate(
        efficiency(features, p.mean()),
        Math.abs(slope) * p.standardDeviation(),
        Math.min(one, other),
        Math.max(one, other));
  }

  private double efficiency(MicrostructureFeatures features, double value) {
    return target.efficiency(features.porosity(), value);
  }
}

// fails: theSameQuestionHasTheSameAnswer
// slip: The last example is left out.
class MyBetterClosure implements BetterClosure {
    @Override
    public double[] efficiencies(
            double[][] features, double[] efficiencies, double[][] unseen) {
        double[] excess = new double[efficiencies.length];
        for (int i = 0; i < excess.length; i++) {
            excess[i] = Target.EXCESS_TORTUOSITY.of(features[i][0], efficiencies[i]);
        }
        Regression plane = Standardized.features(new RidgeRegression(1))
            .fit(DataSet.of(
                Arrays.copyOf(features, features.length - 1),
                Arrays.copyOf(excess, features.length - 1)));
        double[] found = new double[unseen.length];
        for (int i = 0; i < found.length; i++) {
            double t = Math.max(-20, Math.min(20, plane.predict(unseen[i]).mean()));
            found[i] = Target.EXCESS_TORTUOSITY.efficiency(unseen[i][0], t);
        }
        return found;
    }
}

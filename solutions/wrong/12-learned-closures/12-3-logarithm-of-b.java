// fails: obeysWienersBoundsEverywhere, learnsOtherLaws
// slip: ln B is learned, which may exceed ln ε.
class MyBetterClosure implements BetterClosure {
    @Override
    public double[] efficiencies(
            double[][] features, double[] efficiencies, double[][] unseen) {
        double[] excess = new double[efficiencies.length];
        for (int i = 0; i < excess.length; i++) {
            excess[i] = Target.LOG_EFFICIENCY.of(features[i][0], efficiencies[i]);
        }
        Regression plane = Standardized.features(new RidgeRegression(1))
            .fit(DataSet.of(features, excess));
        double[] found = new double[unseen.length];
        for (int i = 0; i < found.length; i++) {
            double t = Math.max(-20, Math.min(20, plane.predict(unseen[i]).mean()));
            found[i] = Target.LOG_EFFICIENCY.efficiency(unseen[i][0], t);
        }
        return found;
    }
}

// fails: beatsBruggemanOnKindsSeen, beatsBruggemanOnHardSpheres, learnsOtherLaws
// slip: A penalty that leaves little but the mean.
class MyBetterClosure implements BetterClosure {
    @Override
    public double[] efficiencies(
            double[][] features, double[] efficiencies, double[][] unseen) {
        double[] excess = new double[efficiencies.length];
        for (int i = 0; i < excess.length; i++) {
            excess[i] = Target.EXCESS_TORTUOSITY.of(features[i][0], efficiencies[i]);
        }
        Regression plane = Standardized.features(new RidgeRegression(300))
            .fit(DataSet.of(features, excess));
        double[] found = new double[unseen.length];
        for (int i = 0; i < found.length; i++) {
            double t = Math.max(-20, Math.min(20, plane.predict(unseen[i]).mean()));
            found[i] = Target.EXCESS_TORTUOSITY.efficiency(unseen[i][0], t);
        }
        return found;
    }
}

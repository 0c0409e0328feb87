// fails: beatsBruggemanOnKindsSeen, beatsBruggemanOnHardSpheres, learnsOtherLaws
// slip: The mean excess tortuosity of all examples, whatever their shape.
class MyBetterClosure implements BetterClosure {
    @Override
    public double[] efficiencies(
            double[][] features, double[] efficiencies, double[][] unseen) {
        double[] excess = new double[efficiencies.length];
        for (int i = 0; i < excess.length; i++) {
            excess[i] = Target.EXCESS_TORTUOSITY.of(features[i][0], efficiencies[i]);
        }
        Regression plane = Standardized.features(new RidgeRegression(1))
            .fit(DataSet.of(features, excess));
        double[] found = new double[unseen.length];
        for (int i = 0; i < found.length; i++) {
            double t = Math.max(-20, Math.min(20, Arrays.stream(excess).average().getAsDouble()));
            found[i] = Target.EXCESS_TORTUOSITY.efficiency(unseen[i][0], t);
        }
        return found;
    }
}

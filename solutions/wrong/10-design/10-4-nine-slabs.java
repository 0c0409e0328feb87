// fails: beatsTheBestUniformDesign, comesCloseToTheReference, comesNearTheReference, isTheSameWheneverItIsAskedFor, keepsTheLimitsAndIsScored
// slip: One slab too many.
class MyElectrodeDesign implements ElectrodeDesign {
    @Override
    public double[] negativePorosity() {
        return new double[] {0.4, 0.37, 0.325, 0.26, 0.155, 0.15, 0.15, 0.15};
    }

    @Override
    public double[] positivePorosity() {
        return new double[] {0.4, 0.4, 0.4, 0.4, 0.35, 0.3, 0.3, 0.2, 0.2};
    }
}

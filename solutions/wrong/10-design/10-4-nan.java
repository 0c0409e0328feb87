// fails: beatsTheBestUniformDesign, comesCloseToTheReference, comesNearTheReference, isTheSameWheneverItIsAskedFor, keepsTheLimitsAndIsScored
// slip: A slab that was never set: NaN.
class MyElectrodeDesign implements ElectrodeDesign {
    @Override
    public double[] negativePorosity() {
        return new double[] {0.4, 0.37, 0.325, 0.26, 0.155, 0.15, 0.15, Double.NaN};
    }

    @Override
    public double[] positivePorosity() {
        return new double[] {0.424, 0.426, 0.423, 0.414, 0.393, 0.363, 0.297, 0.185};
    }
}

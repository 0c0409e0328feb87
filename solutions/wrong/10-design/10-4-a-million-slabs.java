// fails: beatsTheBestUniformDesign, comesCloseToTheReference, comesNearTheReference, isTheSameWheneverItIsAskedFor, keepsTheLimitsAndIsScored
// slip: A million slabs.
class MyElectrodeDesign implements ElectrodeDesign {
    @Override
    public double[] negativePorosity() {
        return new double[1_000_000];
    }

    @Override
    public double[] positivePorosity() {
        return new double[] {0.424, 0.426, 0.423, 0.414, 0.393, 0.363, 0.297, 0.185};
    }
}

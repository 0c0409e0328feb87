// fails: beatsTheBestUniformDesign, comesCloseToTheReference, comesNearTheReference, isTheSameWheneverItIsAskedFor, keepsTheLimitsAndIsScored
// slip: Pores borrowed from a slab that has none.
class MyElectrodeDesign implements ElectrodeDesign {
    @Override
    public double[] negativePorosity() {
        return new double[] {0.4, 0.37, 0.325, 0.26, 0.155, 0.15, 0.15, 0.15};
    }

    @Override
    public double[] positivePorosity() {
        return new double[] {0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, -1.5};
    }
}

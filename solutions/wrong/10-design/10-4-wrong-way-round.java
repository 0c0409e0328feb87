// fails: beatsTheBestUniformDesign, comesCloseToTheReference, comesNearTheReference
// slip: The arrays begin at the collectors.
class MyElectrodeDesign implements ElectrodeDesign {
    @Override
    public double[] negativePorosity() {
        return new double[] {0.15, 0.15, 0.15, 0.155, 0.26, 0.325, 0.37, 0.4};
    }

    @Override
    public double[] positivePorosity() {
        return new double[] {0.185, 0.297, 0.363, 0.393, 0.414, 0.423, 0.426, 0.424};
    }
}

// fails: beatsTheBestUniformDesign, comesCloseToTheReference, comesNearTheReference
// slip: Uniform electrodes, the best of them.
class MyElectrodeDesign implements ElectrodeDesign {
    @Override
    public double[] negativePorosity() {
        return new double[] {0.277, 0.277, 0.277, 0.277, 0.277, 0.277, 0.277, 0.277};
    }

    @Override
    public double[] positivePorosity() {
        return new double[] {0.3295, 0.3295, 0.3295, 0.3295, 0.3295, 0.3295, 0.3295, 0.3295};
    }
}

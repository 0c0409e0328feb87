// fails: comesCloseToTheReference, comesNearTheReference
// slip: Only the positive electrode is graded.
class MyElectrodeDesign implements ElectrodeDesign {
    @Override
    public double[] negativePorosity() {
        return new double[] {0.277, 0.277, 0.277, 0.277, 0.277, 0.277, 0.277, 0.277};
    }

    @Override
    public double[] positivePorosity() {
        return new double[] {0.4389, 0.4076, 0.3764, 0.3451, 0.3139, 0.2826, 0.2514, 0.2201};
    }
}

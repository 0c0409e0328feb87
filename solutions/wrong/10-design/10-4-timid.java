// fails: comesCloseToTheReference
// slip: Straight lines, not steep enough.
class MyElectrodeDesign implements ElectrodeDesign {
    @Override
    public double[] negativePorosity() {
        return new double[] {0.3169, 0.3006, 0.2844, 0.2681, 0.2519, 0.2356, 0.2194, 0.2031};
    }

    @Override
    public double[] positivePorosity() {
        return new double[] {0.4039, 0.3876, 0.3714, 0.3551, 0.3389, 0.3226, 0.3064, 0.2901};
    }
}

// fails: beatsTheBestUniformDesign, comesCloseToTheReference, comesNearTheReference, isTheSameWheneverItIsAskedFor, keepsTheLimitsAndIsScored
// slip: Lean on active material: too heavy.
class MyElectrodeDesign implements ElectrodeDesign {
    @Override
    public double[] negativePorosity() {
        return new double[] {0.3875, 0.3625, 0.3375, 0.3125, 0.2875, 0.2625, 0.2375, 0.2125};
    }

    @Override
    public double[] positivePorosity() {
        return new double[] {0.3675, 0.3425, 0.3175, 0.2925, 0.2675, 0.2425, 0.2175, 0.1925};
    }
}

// fails: followsTheAxisAsked, hasOneEntryASlice
// slip: The axis is not used: the profile is always page by page.
class MyPorosityProfile implements PorosityProfile {
    @Override
    public double[] profile(VoxelImage image, int phase, Axis axis) {
        Shape shape = image.shape();
        double[] porosity = new double[shape.nz()];
        for (int z = 0; z < shape.nz(); z++) {
            for (int y = 0; y < shape.ny(); y++) {
                for (int x = 0; x < shape.nx(); x++) {
                    if (image.inPhase(phase, z, y, x)) {
                        porosity[z]++;
                    }
                }
            }
        }
        double voxelsPerSlice = shape.page();
        for (int i = 0; i < porosity.length; i++) {
            porosity[i] /= voxelsPerSlice;
        }
        return porosity;
    }
}

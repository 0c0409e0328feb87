// fails: followsTheAxisAsked, hasOneEntryASlice
// slip: Rows and columns are exchanged.
class MyPorosityProfile implements PorosityProfile {
    @Override
    public double[] profile(VoxelImage image, int phase, Axis axis) {
        Shape shape = image.shape();
        double[] porosity = new double[switch (axis) {
            case Z -> shape.nz();
            case Y -> shape.nx();
            case X -> shape.ny();
        }];
        for (int z = 0; z < shape.nz(); z++) {
            for (int y = 0; y < shape.ny(); y++) {
                for (int x = 0; x < shape.nx(); x++) {
                    if (image.inPhase(phase, z, y, x)) {
                        int slice = switch (axis) {
                            case Z -> z;
                            case Y -> x;
                            case X -> y;
                        };
                        porosity[slice]++;
                    }
                }
            }
        }
        double voxelsPerSlice = (double) shape.voxels() / porosity.length;
        for (int i = 0; i < porosity.length; i++) {
            porosity[i] /= voxelsPerSlice;
        }
        return porosity;
    }
}

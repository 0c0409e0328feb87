// fails: dividesByTheSliceOfItsAxis, hasOneEntryASlice
// slip: The array has the length of the longest axis, whichever axis was asked for.
class MyPorosityProfile implements PorosityProfile {
    @Override
    public double[] profile(VoxelImage image, int phase, Axis axis) {
        Shape shape = image.shape();
        double[] porosity = new double[Math.max(shape.nz(), Math.max(shape.ny(), shape.nx()))];
        for (int z = 0; z < shape.nz(); z++) {
            for (int y = 0; y < shape.ny(); y++) {
                for (int x = 0; x < shape.nx(); x++) {
                    if (image.inPhase(phase, z, y, x)) {
                        int slice = switch (axis) {
                            case Z -> z;
                            case Y -> y;
                            case X -> x;
                        };
                        porosity[slice]++;
                    }
                }
            }
        }
        double voxelsPerSlice = (double) shape.voxels() / shape.along(axis);
        for (int i = 0; i < shape.along(axis); i++) {
            porosity[i] /= voxelsPerSlice;
        }
        return porosity;
    }
}

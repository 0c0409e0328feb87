// fails: countsOnlyTheAskedLabel, dividesByTheSliceOfItsAxis, followsTheAxisAsked, goesPageByPageAlongZ, meanOfTheProfileIsThePorosity
// slip: The count is not started afresh for each slice, so the profile only grows.
class MyPorosityProfile implements PorosityProfile {
    @Override
    public double[] profile(VoxelImage image, int phase, Axis axis) {
        Shape shape = image.shape();
        double[] porosity = new double[shape.along(axis)];
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
        for (int i = 1; i < porosity.length; i++) {
            porosity[i] += porosity[i - 1];
        }
        for (int i = 0; i < porosity.length; i++) {
            porosity[i] /= voxelsPerSlice;
        }
        return porosity;
    }
}

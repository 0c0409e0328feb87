// fails: countsOnlyTheAskedLabel, dividesByTheSliceOfItsAxis, followsTheAxisAsked, goesPageByPageAlongZ, hasOneEntryASlice
// slip: A switch of the old kind without break: every axis ends at x.
class MyPorosityProfile implements PorosityProfile {
    @Override
    public double[] profile(VoxelImage image, int phase, Axis axis) {
        Shape shape = image.shape();
        double[] porosity = new double[shape.along(axis)];
        for (int z = 0; z < shape.nz(); z++) {
            for (int y = 0; y < shape.ny(); y++) {
                for (int x = 0; x < shape.nx(); x++) {
                    if (image.inPhase(phase, z, y, x)) {
                        int slice = 0;
                        switch (axis) {
                            case Z:
                                slice = z;
                            case Y:
                                slice = y;
                            case X:
                                slice = x;
                        }
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

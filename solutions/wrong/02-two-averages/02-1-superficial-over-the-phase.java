// fails: identityHoldsToRoundOff, superficialAverageOfOneIsThePorosity
// slip: The superficial average is divided by the voxels of the phase.
class MyTwoAverages implements TwoAverages {
    @Override
    public double superficial(VoxelImage image, int phase, ScalarField field) {
        if (!field.shape().equals(image.shape())) {
            throw new IllegalArgumentException(
                "field of shape %s must have the image's shape %s"
                    .formatted(field.shape(), image.shape()));
        }
        Shape shape = image.shape();
        double sum = 0;
        long voxels = 0;
        for (int z = 0; z < shape.nz(); z++) {
            for (int y = 0; y < shape.ny(); y++) {
                for (int x = 0; x < shape.nx(); x++) {
                    if (image.inPhase(phase, z, y, x)) {
                        sum += field.at(z, y, x);
                        voxels++;
                    }
                }
            }
        }
        return voxels == 0 ? 0 : sum / voxels;
    }

    @Override
    public double intrinsic(VoxelImage image, int phase, ScalarField field) {
        if (!field.shape().equals(image.shape())) {
            throw new IllegalArgumentException(
                "field of shape %s must have the image's shape %s"
                    .formatted(field.shape(), image.shape()));
        }
        Shape shape = image.shape();
        double sum = 0;
        long voxels = 0;
        for (int z = 0; z < shape.nz(); z++) {
            for (int y = 0; y < shape.ny(); y++) {
                for (int x = 0; x < shape.nx(); x++) {
                    if (image.inPhase(phase, z, y, x)) {
                        sum += field.at(z, y, x);
                        voxels++;
                    }
                }
            }
        }
        if (voxels == 0) {
            throw new IllegalArgumentException(
                "voxels of phase %d = 0 must be above 0: intrinsic average".formatted(phase));
        }
        return sum / voxels;
    }
}

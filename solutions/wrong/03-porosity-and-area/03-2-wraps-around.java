// fails: aCheckerboardShowsEveryInnerFaceOnce, aWallHasTheFacesOfItsAxis, onlyTheFacesOfThePhaseCount, outerFacesDoNotCount
// slip: The image is taken for periodic.
class MyFaceArea implements FaceArea {
    @Override
    public double specificArea(VoxelImage image, int phase) {
        Shape shape = image.shape();
        Spacing spacing = image.spacing();
        double perVolume = 0;
        for (int z = 0; z < shape.nz(); z++) {
            for (int y = 0; y < shape.ny(); y++) {
                for (int x = 0; x < shape.nx(); x++) {
                    boolean here = image.inPhase(phase, z, y, x);
                    // A face over the volume of a voxel is one over the voxel's length across it.
                    if (image.inPhase(phase, (z + 1) % shape.nz(), y, x) != here) {
                        perVolume += 1 / spacing.z();
                    }
                    if (image.inPhase(phase, z, (y + 1) % shape.ny(), x) != here) {
                        perVolume += 1 / spacing.y();
                    }
                    if (image.inPhase(phase, z, y, (x + 1) % shape.nx()) != here) {
                        perVolume += 1 / spacing.x();
                    }
                }
            }
        }
        return 2.0 / 3 * perVolume / shape.voxels();
    }
}

// fails: aCheckerboardShowsEveryInnerFaceOnce, aWallHasTheFacesOfItsAxis, bothSidesSeeTheSameArea, onlyTheFacesOfThePhaseCount, outerFacesDoNotCount
// slip: Beyond the image everything is taken to be another phase.
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
                    if ((z + 1 < shape.nz() ? image.inPhase(phase, z + 1, y, x) != here : here)) {
                        perVolume += 1 / spacing.z();
                    }
                    if ((y + 1 < shape.ny() ? image.inPhase(phase, z, y + 1, x) != here : here)) {
                        perVolume += 1 / spacing.y();
                    }
                    if ((x + 1 < shape.nx() ? image.inPhase(phase, z, y, x + 1) != here : here)) {
                        perVolume += 1 / spacing.x();
                    }
                }
            }
        }
        return 2.0 / 3 * perVolume / shape.voxels();
    }
}

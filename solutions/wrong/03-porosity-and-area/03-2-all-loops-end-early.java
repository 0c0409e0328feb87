// fails: aCheckerboardShowsEveryInnerFaceOnce, aWallHasTheFacesOfItsAxis, onlyTheFacesOfThePhaseCount, outerFacesDoNotCount
// slip: One set of loops ends one short along every axis, and so misses faces at the far ends.
class MyFaceArea implements FaceArea {
    @Override
    public double specificArea(VoxelImage image, int phase) {
        Shape shape = image.shape();
        Spacing spacing = image.spacing();
        double perVolume = 0;
        for (int z = 0; z + 1 < shape.nz(); z++) {
            for (int y = 0; y + 1 < shape.ny(); y++) {
                for (int x = 0; x + 1 < shape.nx(); x++) {
                    boolean here = image.inPhase(phase, z, y, x);
                    if (image.inPhase(phase, z + 1, y, x) != here) {
                        perVolume += 1 / spacing.z();
                    }
                    if (image.inPhase(phase, z, y + 1, x) != here) {
                        perVolume += 1 / spacing.y();
                    }
                    if (image.inPhase(phase, z, y, x + 1) != here) {
                        perVolume += 1 / spacing.x();
                    }
                }
            }
        }
        return 2.0 / 3 * perVolume / shape.voxels();
    }
}

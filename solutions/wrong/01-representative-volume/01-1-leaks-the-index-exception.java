// fails: refusesAWindowThatLeavesTheImage
// slip: Nothing checks the window, so the image's own IndexOutOfBoundsException comes through.
class MyWindowPorosity implements WindowPorosity {
    @Override
    public double porosity(VoxelImage image, int phase, int z, int y, int x, Shape window) {
        long pores = 0;
        for (int k = z; k < z + window.nz(); k++) {
            for (int j = y; j < y + window.ny(); j++) {
                for (int i = x; i < x + window.nx(); i++) {
                    if (image.inPhase(phase, k, j, i)) {
                        pores++;
                    }
                }
            }
        }
        return (double) pores / window.voxels();
    }
}

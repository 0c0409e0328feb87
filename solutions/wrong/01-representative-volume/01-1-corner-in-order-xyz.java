// fails: refusesAWindowThatLeavesTheImage, takesTheCornerInTheOrderZyx
// slip: The corner is taken as x, y, z: the loops begin with z and x exchanged.
class MyWindowPorosity implements WindowPorosity {
    @Override
    public double porosity(VoxelImage image, int phase, int z, int y, int x, Shape window) {
        Shape shape = image.shape();
        boolean inside = shape.contains(x, y, z)
            && shape.contains(x + window.nz() - 1, y + window.ny() - 1, z + window.nx() - 1);
        if (!inside) {
            throw new IllegalArgumentException(
                "window of %s voxels at (%d, %d, %d) must lie inside the image of shape %s"
                    .formatted(window, z, y, x, shape));
        }
        long pores = 0;
        for (int k = x; k < x + window.nz(); k++) {
            for (int j = y; j < y + window.ny(); j++) {
                for (int i = z; i < z + window.nx(); i++) {
                    if (image.inPhase(phase, k, j, i)) {
                        pores++;
                    }
                }
            }
        }
        return (double) pores / window.voxels();
    }
}

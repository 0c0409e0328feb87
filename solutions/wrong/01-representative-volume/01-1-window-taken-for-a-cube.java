// fails: takesTheSidesInTheOrderZyx
// slip: All three loops run over the window's number of pages, as if it were a cube.
class MyWindowPorosity implements WindowPorosity {
    @Override
    public double porosity(VoxelImage image, int phase, int z, int y, int x, Shape window) {
        Shape shape = image.shape();
        boolean inside = shape.contains(z, y, x)
            && shape.contains(z + window.nz() - 1, y + window.nz() - 1, x + window.nz() - 1);
        if (!inside) {
            throw new IllegalArgumentException(
                "window of %s voxels at (%d, %d, %d) must lie inside the image of shape %s"
                    .formatted(window, z, y, x, shape));
        }
        long pores = 0;
        for (int k = z; k < z + window.nz(); k++) {
            for (int j = y; j < y + window.nz(); j++) {
                for (int i = x; i < x + window.nz(); i++) {
                    if (image.inPhase(phase, k, j, i)) {
                        pores++;
                    }
                }
            }
        }
        return (double) pores / window.voxels();
    }
}

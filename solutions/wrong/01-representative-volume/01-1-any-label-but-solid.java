// fails: countsOnlyTheAskedLabel
// slip: Every label other than 0 counts as pore, whatever phase was asked for.
class MyWindowPorosity implements WindowPorosity {
    @Override
    public double porosity(VoxelImage image, int phase, int z, int y, int x, Shape window) {
        Shape shape = image.shape();
        boolean inside = shape.contains(z, y, x)
            && shape.contains(z + window.nz() - 1, y + window.ny() - 1, x + window.nx() - 1);
        if (!inside) {
            throw new IllegalArgumentException(
                "window of %s voxels at (%d, %d, %d) must lie inside the image of shape %s"
                    .formatted(window, z, y, x, shape));
        }
        long pores = 0;
        for (int k = z; k < z + window.nz(); k++) {
            for (int j = y; j < y + window.ny(); j++) {
                for (int i = x; i < x + window.nx(); i++) {
                    if (image.label(k, j, i) != 0) {
                        pores++;
                    }
                }
            }
        }
        return (double) pores / window.voxels();
    }
}

// fails: meanIsThePorosityWhereWindowsFillTheImage
// slip: Label 1 is counted, whatever phase was asked for.
class MyPorositySpread implements PorositySpread {
    @Override
    public PorosityStatistics spread(VoxelImage image, int phase, int side) {
        Shape shape = image.shape();
        int shortest = Math.min(shape.nz(), Math.min(shape.ny(), shape.nx()));
        if (side < 1 || side > shortest) {
            throw new IllegalArgumentException(
                "side = %d voxels must be from 1 to %d: windows of an image of shape %s"
                    .formatted(side, shortest, shape));
        }
        int windows = (shape.nz() / side) * (shape.ny() / side) * (shape.nx() / side);
        double[] porosity = new double[windows];
        int i = 0;
        for (int z = 0; z + side <= shape.nz(); z += side) {
            for (int y = 0; y + side <= shape.ny(); y += side) {
                for (int x = 0; x + side <= shape.nx(); x += side) {
                    VoxelImage window = image.crop(z, y, x, Shape.cube(side));
                    long pores = window.voxelsByLabel().getOrDefault(1, 0L);
                    porosity[i++] = (double) pores / window.shape().voxels();
                }
            }
        }
        double mean = 0;
        for (double one : porosity) {
            mean += one / windows;
        }
        double variance = 0;
        for (double one : porosity) {
            variance += (one - mean) * (one - mean) / windows;
        }
        return new PorosityStatistics(windows, mean, Math.sqrt(variance));
    }
}

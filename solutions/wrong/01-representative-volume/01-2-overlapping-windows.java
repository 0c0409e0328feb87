// fails: agreesOnRowsOfRandomWindows, countsWholeWindowsAlongEachAxis, dividesByTheNumberOfWindows, leavesOutVoxelsThatFillNoWindow, meanIsThePorosityWhereWindowsFillTheImage
// slip: The windows move on by one voxel, so that they overlap.
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
        int windows = (shape.nz() - side + 1) * (shape.ny() - side + 1) * (shape.nx() - side + 1);
        double[] porosity = new double[windows];
        int i = 0;
        for (int z = 0; z + side <= shape.nz(); z++) {
            for (int y = 0; y + side <= shape.ny(); y++) {
                for (int x = 0; x + side <= shape.nx(); x++) {
                    VoxelImage window = image.crop(z, y, x, Shape.cube(side));
                    long pores = window.voxelsByLabel().getOrDefault(phase, 0L);
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

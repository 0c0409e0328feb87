// fails: stepsToTheSideCount
// slip: Steps along y are forgotten.
class MyPathTortuosity implements PathTortuosity {
    @Override
    public double geometricTortuosity(VoxelImage image, int phase) {
        Shape shape = image.shape();
        int[][][] voxels = new int[shape.nz()][shape.ny()][shape.nx()];
        ArrayDeque<int[]> queue = new ArrayDeque<>();
        for (int y = 0; y < shape.ny(); y++) {
            for (int x = 0; x < shape.nx(); x++) {
                if (image.inPhase(phase, 0, y, x)) {
                    voxels[0][y][x] = 1;
                    queue.add(new int[] {0, y, x});
                }
            }
        }
        int[][] steps = {{-1, 0, 0}, {1, 0, 0}, {0, 0, -1}, {0, 0, 1}};
        while (!queue.isEmpty()) {
            int[] from = queue.remove();
            for (int[] step : steps) {
                int z = from[0] + step[0];
                int y = from[1] + step[1];
                int x = from[2] + step[2];
                boolean inside = z >= 0 && z < shape.nz()
                    && y >= 0 && y < shape.ny()
                    && x >= 0 && x < shape.nx();
                if (inside && voxels[z][y][x] == 0 && image.inPhase(phase, z, y, x)) {
                    voxels[z][y][x] = voxels[from[0]][from[1]][from[2]] + 1;
                    queue.add(new int[] {z, y, x});
                }
            }
        }
        double length = 0;
        int reached = 0;
        for (int[] row : voxels[shape.nz() - 1]) {
            for (int path : row) {
                if (path > 0) {
                    length += path;
                    reached++;
                }
            }
        }
        return reached == 0 ? Double.POSITIVE_INFINITY : length / reached / shape.nz();
    }
}

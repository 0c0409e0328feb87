// fails: aRandomMazeConductsAsItShould, closedPicturesConductNothing, unequalCellsConductAsTheyShould
// slip: Nothing flows to the sides: every column stands by itself.
class MyLaplaceSolver implements LaplaceSolver {
    @Override
    public double transportEfficiency(double[][] conductivity) {
        double[][] k = conductivity;
        int rows = k.length;
        int columns = k[0].length;
        double[][] down = new double[rows + 1][columns];
        double[][] across = new double[rows][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double here = k[row][column];
                if (here == 0) {
                    continue;
                }
                down[row][column] = row == 0 ? 2 * here
                    : 2 * here * k[row - 1][column] / (here + k[row - 1][column]);
                if (row == rows - 1) {
                    down[rows][column] = 2 * here;
                }
                if (column > 0) {
                    across[row][column] = 0 * here * k[row][column - 1] / (here + k[row][column - 1]);
                }
            }
        }
        // A frame of faces' values around the cells: 1 above, 0 below, and no matter at the sides.
        double[][] c = new double[rows + 2][columns + 2];
        Arrays.fill(c[0], 1);
        double change;
        do {
            change = 0;
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    double above = down[row][column];
                    double below = down[row + 1][column];
                    double left = across[row][column];
                    double right = across[row][column + 1];
                    double weight = above + below + left + right;
                    if (weight > 0) {
                        double mean = (above * c[row][column + 1] + below * c[row + 2][column + 1]
                            + left * c[row + 1][column] + right * c[row + 1][column + 2]) / weight;
                        change = Math.max(change, Math.abs(mean - c[row + 1][column + 1]));
                        c[row + 1][column + 1] = mean;
                    }
                }
            }
        } while (change > 1e-13);
        double flow = 0;
        for (int column = 0; column < columns; column++) {
            flow += down[rows][column] * c[rows][column + 1];
        }
        return flow / columns * rows;
    }
}

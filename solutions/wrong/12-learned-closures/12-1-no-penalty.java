// fails: solvesTheNormalEquations, theInterceptIsFree, aConstantFeatureTakesNoPart, smallestInputs
// slip: Ordinary least squares.
class MyRidgePlane implements RidgePlane {
    @Override
    public double[] predict(
            double[][] features, double[] targets, double penalty, double[][] asked) {
        int n = features.length;
        int p = n == 0 ? 0 : features[0].length;
        boolean valid = p > 0 && targets.length == n
            && penalty > 0 && penalty < Double.POSITIVE_INFINITY;
        for (double[] row : features) {
            valid &= row.length == p;
        }
        for (double[] row : asked) {
            valid &= row.length == p;
        }
        if (!valid) {
            throw new IllegalArgumentException(
                "%d examples, %d features, %d targets, λ = %s: out of range"
                    .formatted(n, p, targets.length, penalty));
        }
        double intercept = Arrays.stream(targets).sum() / n;
        // One column of z a feature; all 0 if it never varies.
        double[] mean = new double[p];
        double[] deviation = new double[p];
        double[][] z = new double[p][n];
        for (int j = 0; j < p; j++) {
            boolean varies = false;
            for (double[] row : features) {
                mean[j] += row[j] / n;
            }
            for (double[] row : features) {
                deviation[j] += Math.pow(row[j] - mean[j], 2);
                varies |= row[j] != features[0][j];
            }
            deviation[j] = varies ? Math.sqrt(deviation[j] / n) : 0; // by round-off it may miss 0
            for (int i = 0; i < n; i++) {
                z[j][i] = standard(features[i][j], mean[j], deviation[j]);
            }
        }
        double[][] matrix = new double[p][p];
        double[] slope = new double[p];
        for (int j = 0; j < p; j++) {
            matrix[j][j] = 0;
            for (int i = 0; i < n; i++) {
                slope[j] += z[j][i] * targets[i]; // less their mean or not: Σ z = 0
                for (int k = 0; k < p; k++) {
                    matrix[j][k] += z[j][i] * z[k][i];
                }
            }
        }
        for (int j = 0; j < p; j++) {
            for (int below = j + 1; below < p; below++) {
                double factor = matrix[below][j] / matrix[j][j];
                for (int k = j; k < p; k++) {
                    matrix[below][k] -= factor * matrix[j][k];
                }
                slope[below] -= factor * slope[j];
            }
        }
        for (int j = p - 1; j >= 0; j--) {
            for (int k = j + 1; k < p; k++) {
                slope[j] -= matrix[j][k] * slope[k];
            }
            slope[j] /= matrix[j][j];
        }
        double[] found = new double[asked.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = intercept;
            for (int j = 0; j < p; j++) {
                found[i] += slope[j] * standard(asked[i][j], mean[j], deviation[j]);
            }
        }
        return found;
    }

    private static double standard(double x, double mean, double deviation) {
        return deviation > 0 ? (x - mean) / deviation : 0;
    }
}

// fails: betweenUnequalCellsStandsTheHarmonicMean
// slip: The arithmetic mean stands between two cells.
class MySaltStep implements SaltStep {
    @Override
    public double[] step(
            double[] concentration,
            double[] porosity,
            double[] diffusivity,
            double[] source,
            double width,
            double timeStep) {
        int n = concentration.length;
        boolean valid = n > 0 && porosity.length == n && diffusivity.length == n && source.length == n
            && width > 0 && width < Double.POSITIVE_INFINITY
            && timeStep > 0 && timeStep < Double.POSITIVE_INFINITY;
        for (int i = 0; valid && i < n; i++) {
            valid = Double.isFinite(concentration[i]) && Double.isFinite(source[i])
                && porosity[i] > 0 && porosity[i] <= 1
                && diffusivity[i] >= 0 && diffusivity[i] < Double.POSITIVE_INFINITY;
        }
        if (!valid) {
            throw new IllegalArgumentException(
                "%d cells, h = %s m, Δt = %s s, or a number among them: out of range"
                    .formatted(n, width, timeStep));
        }
        // What a face lets through, per difference of c; nothing at the ends.
        double[] face = new double[n + 1];
        for (int i = 1; i < n; i++) {
            double sum = diffusivity[i - 1] + diffusivity[i];
            if (sum > 0) {
                face[i] = sum / 2 / width;
            }
        }
        double[] diagonal = new double[n];
        double[] right = new double[n];
        for (int i = 0; i < n; i++) {
            double store = porosity[i] * width / timeStep;
            diagonal[i] = store + face[i] + face[i + 1];
            right[i] = store * concentration[i] + width * source[i];
        }
        for (int i = 1; i < n; i++) {
            double factor = face[i] / diagonal[i - 1];
            diagonal[i] -= factor * face[i];
            right[i] += factor * right[i - 1];
        }
        double[] after = new double[n];
        after[n - 1] = right[n - 1] / diagonal[n - 1];
        for (int i = n - 2; i >= 0; i--) {
            after[i] = (right[i] + face[i + 1] * after[i + 1]) / diagonal[i];
        }
        return after;
    }
}

// fails: unlikeLayersResistOneAfterTheOther
// slip: The mobilities of neighbours are averaged, not their resistances added.
class MyConsolidationStep implements ConsolidationStep {
    @Override
    public double[] step(
            double[] pressure,
            double[] thickness,
            double[] mobility,
            double[] compressibility,
            double loadStep,
            double timeStep) {
        int n = pressure.length;
        boolean valid = n > 0
            && thickness.length == n && mobility.length == n && compressibility.length == n
            && Double.isFinite(loadStep)
            && timeStep > 0 && timeStep < Double.POSITIVE_INFINITY;
        for (int i = 0; valid && i < n; i++) {
            valid = Double.isFinite(pressure[i])
                && thickness[i] > 0 && thickness[i] < Double.POSITIVE_INFINITY
                && mobility[i] > 0 && mobility[i] < Double.POSITIVE_INFINITY
                && compressibility[i] > 0 && compressibility[i] < Double.POSITIVE_INFINITY;
        }
        if (!valid) {
            throw new IllegalArgumentException(
                "%d layers, Δq = %s Pa, Δt = %s s, or a number among them: out of range"
                    .formatted(n, loadStep, timeStep));
        }
        // What a face lets through, per difference of p; nothing at the base.
        double[] face = new double[n + 1];
        double above = 0;
        for (int i = 0; i < n; i++) {
            double half = thickness[i] / 2 / mobility[i];
            face[i] = i == 0 ? 1 / half : 2 * (mobility[i - 1] + mobility[i]) / 2 / (thickness[i - 1] + thickness[i]);
            above = half;
        }
        double[] diagonal = new double[n];
        double[] right = new double[n];
        for (int i = 0; i < n; i++) {
            double store = compressibility[i] * thickness[i] / timeStep;
            diagonal[i] = store + face[i] + face[i + 1];
            right[i] = store * (pressure[i] + loadStep);
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

    @Override
    public double settlement(
            double[] pressure, double[] thickness, double[] compressibility, double load) {
        double sunk = 0;
        for (int i = 0; i < pressure.length; i++) {
            sunk += thickness[i] * compressibility[i] * (load - pressure[i]);
        }
        return sunk;
    }
}

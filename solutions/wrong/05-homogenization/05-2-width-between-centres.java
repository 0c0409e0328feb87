// fails: theFluxIsTheSameEverywhere
// slip: The period is cut into one piece fewer than there are cells.
class MyClosureCell implements ClosureCell {
    @Override
    public ClosureField solve(double[] conductivity, double period) {
        int n = conductivity.length;
        if (n == 0 || !(period > 0 && period < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                "%d cells, period = %s m: at least 1, above 0 and finite".formatted(n, period));
        }
        double resistance = 0;
        for (double k : conductivity) {
            if (!(k > 0 && k < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("k = %s must be above 0 and finite: cell".formatted(k));
            }
            resistance += 1 / k;
        }
        double effective = n / resistance;
        double h = period / Math.max(1, n - 1);
        double[] g = new double[n];
        double mean = 0;
        for (int i = 1; i < n; i++) {
            // One over the harmonic mean is the mean of the ones over.
            double perFace = (1 / conductivity[i - 1] + 1 / conductivity[i]) / 2;
            g[i] = g[i - 1] + h * (effective * perFace - 1);
            mean += g[i] / n;
        }
        for (int i = 0; i < n; i++) {
            g[i] -= mean;
        }
        return new ClosureField(g, effective);
    }
}

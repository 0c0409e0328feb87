// fails: theToleranceIsRelative
// slip: Fluxes are compared with the tolerance itself.
class MyClosureDiagnosis implements ClosureDiagnosis {
    @Override
    public ClosureMistake diagnose(
            double[] conductivity, double period, ClosureField reported, double tolerance) {
        int n = conductivity.length;
        double[] g = reported.closure();
        boolean valid = n >= 2 && g.length == n && Double.isFinite(reported.effective())
            && period > 0 && period < Double.POSITIVE_INFINITY
            && tolerance >= 0 && tolerance < 1;
        double mean = 0;
        for (int i = 0; valid && i < n; i++) {
            valid = conductivity[i] > 0 && conductivity[i] < Double.POSITIVE_INFINITY
                && Double.isFinite(g[i]);
            mean += g[i] / n;
        }
        if (!valid) {
            throw new IllegalArgumentException(
                "%d cells, %d values of g, period = %s m, tolerance = %s, or a number among them: out of range"
                    .formatted(n, g.length, period, tolerance));
        }
        double[] flux = new double[n];
        double largest = 0;
        for (int i = 0; i < n; i++) {
            int next = (i + 1) % n;
            double face = 2 / (1 / conductivity[i] + 1 / conductivity[next]);
            flux[i] = face * ((g[next] - g[i]) * n / period + 1);
            largest = Math.max(largest, Math.abs(flux[i]));
        }
        double allowed = tolerance;
        double least = flux[0];
        double most = flux[0];
        for (int i = 1; i < n; i++) {
            least = Math.min(least, flux[i]);
            most = Math.max(most, flux[i]);
            if (most - least > allowed) {
                return i == n - 1 ? ClosureMistake.NOT_PERIODIC : ClosureMistake.FLUX_NOT_UNIFORM;
            }
        }
        if (Math.abs(mean) > tolerance * period) {
            return ClosureMistake.MEAN_NOT_ZERO;
        }
        return Math.abs(reported.effective() - flux[0]) > allowed
            ? ClosureMistake.WRONG_AVERAGE : ClosureMistake.NONE;
    }
}

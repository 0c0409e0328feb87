// fails: unknownTest
// slip: Each switch starts a series with the whole inflow, on top of the old one.
class MySurfaceHistory implements SurfaceHistory {
    @Override
    public double[] surface(
            double radius,
            double diffusivity,
            double initial,
            double[] switchTimes,
            double[] inflow,
            double[] times) {
        int n = switchTimes.length;
        boolean valid = n > 0 && inflow.length == n && Double.isFinite(initial)
            && radius > 0 && radius < Double.POSITIVE_INFINITY
            && diffusivity > 0 && diffusivity < Double.POSITIVE_INFINITY;
        for (int k = 0; valid && k < n; k++) {
            valid = Double.isFinite(switchTimes[k]) && Double.isFinite(inflow[k])
                && (k == 0 || switchTimes[k] > switchTimes[k - 1]);
        }
        for (double time : times) {
            valid = valid && Double.isFinite(time);
        }
        if (!valid) {
            throw new IllegalArgumentException(
                "R = %s m, D = %s m²/s, %d switches, or a number among them: out of range"
                    .formatted(radius, diffusivity, n));
        }
        double[] surface = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            surface[i] = initial;
            double before = 0;
            for (int k = 0; k < n; k++) {
                double tau = (times[i] - switchTimes[k]) * diffusivity / (radius * radius);
                surface[i] += inflow[k] * radius / diffusivity * rise(tau);
                before = inflow[k];
            }
        }
        return surface;
    }

    private static double rise(double tau) {
        if (tau <= 0) {
            return 0;
        }
        if (tau < 0.001) {
            double root = Math.sqrt(tau / Math.PI);
            return 2 * root + tau + 4 * tau * root / 3 + tau * tau / 2;
        }
        double rise = 3 * tau + 0.2;
        for (int n = 1; n < 60; n++) {
            double q = n * Math.PI;
            for (int k = 0; k < 12; k++) {
                q = n * Math.PI + Math.atan(q);
            }
            rise -= 2 * Math.exp(-q * q * tau) / (q * q);
        }
        return rise;
    }
}

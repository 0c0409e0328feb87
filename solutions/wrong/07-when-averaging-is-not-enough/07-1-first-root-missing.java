// fails: everyChangeLeavesItsTrace, justAfterAChange, oneInflowFollowsTheSeries, theFutureHasNoEffect, thePastMatters
// slip: The sum begins with the second root.
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
                double seconds = Math.max(0, times[i] - switchTimes[k]);
                double tau = seconds * diffusivity / (radius * radius);
                double root = Math.sqrt(tau / Math.PI);
                double rise = 2 * root + tau + 4 * tau * root / 3 + tau * tau / 2;
                if (tau > 0.001) {
                    rise = 3 * tau + 0.2;
                    double term = 1;
                    for (int m = 2; term > 0; m++) {
                        double q;
                        double next = m;
                        do {
                            q = next;
                            next = m * Math.PI + Math.atan(q);
                        } while (next > q);
                        term = 2 * Math.exp(-q * q * tau) / (q * q);
                        rise -= term;
                    }
                }
                surface[i] += (inflow[k] - before) * radius / diffusivity * rise;
                before = inflow[k];
            }
        }
        return surface;
    }
}

// fails: recognizesTheSlab, theToleranceIsThatOfTheRightRecord
// slip: The slab is taken to lag like a sphere.
class MyParticleDiagnosis implements ParticleDiagnosis {
    @Override
    public ParticleMistake diagnose(
            double radius,
            double diffusivity,
            double inflow,
            double[] times,
            double[] surface,
            double[] mean,
            double tolerance) {
        int n = times.length;
        boolean valid = n > 1 && surface.length == n && mean.length == n
            && radius > 0 && radius < Double.POSITIVE_INFINITY
            && diffusivity > 0 && diffusivity < Double.POSITIVE_INFINITY
            && inflow != 0 && Double.isFinite(inflow)
            && tolerance >= 0 && tolerance < 1;
        for (int i = 0; valid && i < n; i++) {
            valid = Double.isFinite(times[i]) && Double.isFinite(surface[i])
                && Double.isFinite(mean[i]) && (i == 0 || times[i] > times[i - 1]);
        }
        if (!valid) {
            throw new IllegalArgumentException(
                "R = %s m, D = %s m²/s, N = %s mol/m²/s, tolerance = %s, or a record of %d times"
                    .formatted(radius, diffusivity, inflow, tolerance, n));
        }
        // Both over what they should be.
        double duration = times[n - 1] - times[0];
        double rate = (mean[n - 1] - mean[0]) / duration / (3 * inflow / radius);
        double lag = (surface[n - 1] - mean[n - 1]) / (inflow * radius / (5 * diffusivity));
        double[] rates = {1, -1, 1.0 / 2, 1.0 / 3, 1};
        double[] lags = {1, -1, 2, 1, 0};
        for (int i = 0; i < rates.length; i++) {
            if (Math.abs(rate - rates[i]) <= tolerance && Math.abs(lag - lags[i]) <= tolerance) {
                return ParticleMistake.values()[i];
            }
        }
        boolean young = Math.abs(rate - 1) <= tolerance && lag > 0 && lag < 1
            && duration < 0.2 * radius * radius / diffusivity;
        return young ? ParticleMistake.NOT_SETTLED : ParticleMistake.UNEXPLAINED;
    }
}

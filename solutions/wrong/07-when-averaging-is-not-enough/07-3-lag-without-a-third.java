// fails: largeLosses, quickDischargesEndEarly, refusesNumbersOutOfRange, settledParticlesLoseAFifteenth, smallLosses
// slip: The mean is taken to rise by N/R.
class MyAveragingCost implements AveragingCost {
    @Override
    public double lost(double radius, double diffusivity, double dischargeTime) {
        for (double number : new double[] {radius, diffusivity, dischargeTime}) {
            if (!(number > 0 && number < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                    "%s must be above 0 and finite".formatted(number));
            }
        }
        double theta = radius * radius / (diffusivity * dischargeTime);
        if (theta > 20) {
            throw new IllegalArgumentException("θ = %s must be at most 20".formatted(theta));
        }
        double low = 0;
        double high = 1;
        // Halved until there is no number between them.
        for (double f = 0.5; f > low && f < high; f = (low + high) / 2) {
            double lag = 0.2;
            for (int n = 1; n < 25; n++) {
                double q;
                double next = n;
                do {
                    q = next;
                    next = n * Math.PI + Math.atan(q);
                } while (next > q);
                lag -= 2 * Math.exp(-q * q * f / theta) / (q * q);
            }
            if (f + theta * lag < 1) {
                low = f;
            } else {
                high = f;
            }
        }
        return 1 - low;
    }

    @Override
    public double largestRadius(double diffusivity, double dischargeTime, double share) {
        if (!(share > 0 && share <= 0.5)) {
            throw new IllegalArgumentException(
                "share = %s must be above 0 and at most 0.5".formatted(share));
        }
        double low = 0;
        double high = Math.sqrt(20 * diffusivity * dischargeTime);
        double radius = high / 2;
        do {
            if (lost(radius, diffusivity, dischargeTime) < share) {
                low = radius;
            } else {
                high = radius;
            }
            radius = (low + high) / 2;
        } while (radius > low && radius < high);
        return radius;
    }
}

// fails: unknownTest
// slip: The loss is θ/15 at any rate.
class MyAveragingCost implements AveragingCost {
    @Override
    public double lost(double radius, double diffusivity, double dischargeTime) {
        requirePositive(radius);
        requirePositive(diffusivity);
        requirePositive(dischargeTime);
        double theta = radius * radius / (diffusivity * dischargeTime);
        if (theta > 20) {
            throw new IllegalArgumentException("θ = %s must be at most 20".formatted(theta));
        }
        return lost(theta);
    }

    @Override
    public double largestRadius(double diffusivity, double dischargeTime, double share) {
        requirePositive(diffusivity);
        requirePositive(dischargeTime);
        requirePositive(share);
        if (share > 0.5) {
            throw new IllegalArgumentException("share = %s must be at most 0.5".formatted(share));
        }
        double low = 0;
        double high = 20;
        for (int k = 0; k < 40; k++) {
            double theta = (low + high) / 2;
            if (lost(theta) < share) {
                low = theta;
            } else {
                high = theta;
            }
        }
        return Math.sqrt(low * diffusivity * dischargeTime);
    }

    private static void requirePositive(double number) {
        if (!(number > 0 && number < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                "%s must be above 0 and finite".formatted(number));
        }
    }

    private static double lost(double theta) {
        double low = 0;
        double high = 1;
        for (int k = 0; k < 40; k++) {
            double f = (low + high) / 2;
            if (f + theta / 3 * lag(f / theta) < 1) {
                low = f;
            } else {
                high = f;
            }
        }
        return theta / 15;
    }

    private static double lag(double tau) {
        double lag = 0.2;
        for (int n = 1; n < 25; n++) {
            double q = n * Math.PI;
            for (int k = 0; k < 10; k++) {
                q = n * Math.PI + Math.atan(q);
            }
            lag -= 2 * Math.exp(-q * q * tau) / (q * q);
        }
        return lag;
    }
}

// fails: tellsTooSmallFromTooLarge, theLargerOfParticleAndCorrelationCounts
// slip: The two verdicts on the window stand in each other's place.
class MyScaleHierarchy implements ScaleHierarchy {
    @Override
    public ScaleVerdict verdict(double particleDiameter, double correlationLength, double window,
            double gradientLength, double factor) {
        for (double length : new double[] {particleDiameter, correlationLength, window, gradientLength}) {
            if (!(length > 0)) {
                throw new IllegalArgumentException(
                    "length = %s m must be above 0: scale separation".formatted(length));
            }
        }
        if (!(factor >= 1)) {
            throw new IllegalArgumentException(
                "factor = %s [-] must be at least 1: scale separation".formatted(factor));
        }
        double micro = Math.max(particleDiameter, correlationLength);
        double smallest = factor * micro;
        if (factor * smallest > gradientLength) {
            return ScaleVerdict.NO_WINDOW_FITS;
        }
        if (window < smallest) {
            return ScaleVerdict.WINDOW_TOO_LARGE;
        }
        if (factor * window > gradientLength) {
            return ScaleVerdict.WINDOW_TOO_SMALL;
        }
        return ScaleVerdict.HOLDS;
    }
}

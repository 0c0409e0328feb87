// fails: anInsulatorMakesTheLowerBoundsZero, hashinShtrikmanBoundsAreThoseOfCoatedSpheres, theNarrowerPairLiesInside, wienerBoundsAreTheTwoMeans
// slip: Lower and upper stand in each other's place.
class MyConductivityBounds implements ConductivityBounds {
    @Override
    public BoundPair wiener(double first, double second, double fraction) {
        boolean valid = first >= 0 && first < Double.POSITIVE_INFINITY
            && second >= 0 && second < Double.POSITIVE_INFINITY
            && fraction > 0 && fraction < 1;
        if (!valid) {
            throw new IllegalArgumentException(
                "k = %s and %s, fraction = %s [-] must be at least 0 and finite, and in (0, 1): bounds"
                    .formatted(first, second, fraction));
        }
        return new BoundPair(
            fraction * first + (1 - fraction) * second,
            1 / (fraction / first + (1 - fraction) / second));
    }

    @Override
    public BoundPair hashinShtrikman(double first, double second, double fraction) {
        wiener(first, second, fraction); // refuses what is out of range
        if (first < second) {
            return hashinShtrikman(second, first, 1 - fraction);
        }
        double lower = second + fraction / (1 / (first - second) + (1 - fraction) / (3 * second));
        double upper = first + (1 - fraction) / (1 / (second - first) + fraction / (3 * first));
        return new BoundPair(upper, lower);
    }
}

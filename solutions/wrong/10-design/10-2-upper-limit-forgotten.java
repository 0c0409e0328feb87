// fails: aMeanAtALimitLeavesNoChoice, noSlabIsBeyondALimit
// slip: Only the lower limit is kept.
class MyPorosityProjection implements PorosityProjection {
    @Override
    public double[] project(
            double[] wish, double[] width, double least, double most, double mean) {
        int n = wish.length;
        boolean valid = n > 0 && width.length == n && least <= mean && mean <= most
            && Double.isFinite(least) && Double.isFinite(most);
        for (int i = 0; valid && i < n; i++) {
            valid = Double.isFinite(wish[i]) && width[i] > 0 && Double.isFinite(width[i]);
        }
        if (!valid) {
            throw new IllegalArgumentException(
                "%d slabs, limits = %s to %s, mean = %s, or a number among them: out of range"
                    .formatted(n, least, most, mean));
        }
        // With λ = low all slabs are at the lower limit, with λ = high at the upper.
        double low = least - Arrays.stream(wish).max().getAsDouble();
        double high = most - Arrays.stream(wish).min().getAsDouble();
        double[] built = new double[n];
        double shift = high;
        do {
            double excess = 0;
            for (int i = 0; i < n; i++) {
                built[i] = Math.max(least, wish[i] + shift);
                excess += width[i] * (built[i] - mean);
            }
            if (excess > 0) {
                high = shift;
            } else {
                low = shift;
            }
            shift = (low + high) / 2;
        } while (low < shift && shift < high);
        return built;
    }
}

// fails: aMeanAtALimitLeavesNoChoice, aSlabAtTheLowerLimitIsMadeUpFor, itIsTheNearest, theMeanIsExact
// slip: Shifted to the right mean, then cut off: the mean is wrong again.
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
        double sum = 0;
        double total = 0;
        for (int i = 0; i < n; i++) {
            sum += width[i] * wish[i];
            total += width[i];
        }
        double[] built = new double[n];
        for (int i = 0; i < n; i++) {
            built[i] = Math.min(most, Math.max(least, wish[i] + mean - sum / total));
        }
        return built;
    }
}

// fails: aSlabAtTheLowerLimitIsMadeUpFor, itIsTheNearest
// slip: Every slab gets the mean.
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
        double[] built = new double[n];
        Arrays.fill(built, mean);
        return built;
    }
}

// fails: itIsTheNearest
// slip: The cut wish is blended with the mean until its mean is right: within the limits, not the nearest.
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
        double sum = 0;
        double total = 0;
        for (int i = 0; i < n; i++) {
            built[i] = Math.min(most, Math.max(least, wish[i]));
            sum += width[i] * built[i];
            total += width[i];
        }
        double limit = mean < sum / total ? least : most;
        double share = limit == sum / total ? 0 : (mean - sum / total) / (limit - sum / total);
        for (int i = 0; i < n; i++) {
            built[i] += share * (limit - built[i]);
        }
        return built;
    }
}

// fails: cutsTwoPeaks
// slip: counts are kept in an int, and so is their product.
class MyPorosityRange implements PorosityRange {
    @Override
    public int threshold(long[] counts) {
        int all = 0;
        double sum = 0;
        for (int g = 0; g < counts.length; g++) {
            if (counts[g] < 0) {
                throw new IllegalArgumentException("count = %d at grey value %d is below 0".formatted(counts[g], g));
            }
            all += counts[g];
            sum += (double) g * counts[g];
        }
        int below = 0;
        double sumBelow = 0;
        double best = 0;
        int threshold = 0;
        for (int t = 1; t < counts.length; t++) {
            below += counts[t - 1];
            sumBelow += (t - 1.0) * counts[t - 1];
            double apart = (sum - sumBelow) / (all - below) - sumBelow / below;
            double between = below * (all - below) * apart * apart;
            if (between > best) {
                best = between;
                threshold = t;
            }
        }
        if (threshold == 0) {
            throw new IllegalArgumentException("two grey values must occur");
        }
        return threshold;
    }

    @Override
    public double[] porosities(long[] counts, int threshold, int spread) {
        int[] levels = {threshold - spread, threshold, threshold + spread};
        double all = 0;
        double[] porosities = new double[3];
        for (int g = 0; g < counts.length; g++) {
            if (counts[g] < 0) {
                throw new IllegalArgumentException("count = %d at grey value %d is below 0".formatted(counts[g], g));
            }
            all += counts[g];
            for (int k = 0; k < 3; k++) {
                porosities[k] += g < levels[k] ? counts[g] : 0;
            }
        }
        if (all == 0 || spread < 0) {
            throw new IllegalArgumentException("%s voxels, spread = %d: out of range".formatted(all, spread));
        }
        for (int k = 0; k < 3; k++) {
            porosities[k] /= all;
        }
        return porosities;
    }
}

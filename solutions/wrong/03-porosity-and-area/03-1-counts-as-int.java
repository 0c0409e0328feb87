// fails: manyParticlesAreCounted
// slip: The counts pass through an int, which holds two billion.
class MySauterMean implements SauterMean {
    @Override
    public double sauterRadius(double[] edges, long[] counts) {
        if (edges.length != counts.length + 1 || !(edges[0] >= 0)) {
            throw new IllegalArgumentException(
                "%d edges from %s m must be one more than %d counts, and not below 0"
                    .formatted(edges.length, edges[0], counts.length));
        }
        double cubes = 0;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            if (!(edges[i] < edges[i + 1] && edges[i + 1] < Double.POSITIVE_INFINITY) || counts[i] < 0) {
                throw new IllegalArgumentException(
                    "bin %d, %d particles from %s to %s m, must hold at least 0 in a positive width"
                        .formatted(i, counts[i], edges[i], edges[i + 1]));
            }
            double radius = (edges[i] + edges[i + 1]) / 4;
            cubes += (int) counts[i] * radius * radius * radius;
            squares += (int) counts[i] * radius * radius;
        }
        if (squares == 0) {
            throw new IllegalArgumentException("particles = 0 must be above 0: histogram");
        }
        return cubes / squares;
    }

    @Override
    public double specificArea(double[] edges, long[] counts, double solidFraction) {
        if (!(solidFraction > 0 && solidFraction < 1)) {
            throw new IllegalArgumentException(
                "solid fraction = %s [-] must be in (0, 1): electrode".formatted(solidFraction));
        }
        return 3 * solidFraction / sauterRadius(edges, counts);
    }
}

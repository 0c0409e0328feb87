// fails: pumpingMakesTheGroundSink
// slip: Ground rises when it is pumped dry.
class MyEffectiveStress implements EffectiveStress {
    @Override
    public double[] stress(
            double[] thickness, double[] density, double waterTable, double load, double biot) {
        boolean valid = thickness.length == density.length
            && waterTable >= 0 && waterTable < Double.POSITIVE_INFINITY
            && biot > 0 && biot <= 1;
        if (!valid) {
            throw new IllegalArgumentException(
                "%d and %d layers, water table at %s m, α = %s [-]: out of range"
                    .formatted(thickness.length, density.length, waterTable, biot));
        }
        double[] stress = new double[thickness.length];
        double total = -load;
        double depth = 0;
        for (int i = 0; i < stress.length; i++) {
            double half = thickness[i] / 2;
            double weight = GRAVITY * density[i] * half;
            double pressure = WATER * GRAVITY * Math.max(0, depth + half - waterTable);
            stress[i] = total - weight + biot * pressure;
            total -= 2 * weight;
            depth += thickness[i];
        }
        return stress;
    }

    @Override
    public double settlement(
            double[] thickness, double[] compressibility, double before, double after, double biot) {
        // Ground without weight and load feels the water alone.
        double[] weightless = new double[compressibility.length];
        double[] was = stress(thickness, weightless, before, 0, biot);
        double[] is = stress(thickness, weightless, after, 0, biot);
        double sunk = 0;
        for (int i = 0; i < was.length; i++) {
            sunk += thickness[i] * compressibility[i] * (is[i] - was[i]);
        }
        return sunk;
    }
}

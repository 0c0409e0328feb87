// fails: aCellMayNotConduct, eachHalfHasItsOwnWidth, equalCellsHaveTheObviousConductances, equalWidthsHaveTheHarmonicMean, resistancesAddUp
// slip: Each cell resists with its whole width on both of its sides.
class MyFaceConductance implements FaceConductance {
    @Override
    public double[] faceConductances(double[] conductivity, double[] width) {
        int n = conductivity.length;
        if (n == 0 || width.length != n) {
            throw new IllegalArgumentException(
                "%d conductivities and %d widths must be as many, and at least 1".formatted(n, width.length));
        }
        // The resistance of all that lies between a face's two centres; half a cell at the ends.
        double[] resistance = new double[n + 1];
        for (int i = 0; i < n; i++) {
            boolean valid = conductivity[i] >= 0 && conductivity[i] < Double.POSITIVE_INFINITY
                && width[i] > 0 && width[i] < Double.POSITIVE_INFINITY;
            if (!valid) {
                throw new IllegalArgumentException(
                    "k = %s, w = %s m must be at least 0, above 0, and finite: cell %d"
                        .formatted(conductivity[i], width[i], i));
            }
            resistance[i] += width[i] / conductivity[i];
            resistance[i + 1] += width[i] / conductivity[i];
        }
        double[] conductance = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            conductance[i] = 1 / resistance[i];
        }
        return conductance;
    }

    @Override
    public double effectiveConductivity(double[] conductivity, double[] width) {
        double resistance = 0;
        for (double conductance : faceConductances(conductivity, width)) {
            resistance += 1 / conductance;
        }
        double length = 0;
        for (double each : width) {
            length += each;
        }
        return length / resistance;
    }
}

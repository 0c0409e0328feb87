// fails: theSlopeHoldsForAllSizes, theSlopeIsTheDerivative
// slip: j₀ instead of twice j₀ under the root.
class MyOverpotential implements Overpotential {
    @Override
    public double overpotential(double current, double exchangeCurrent, double temperature) {
        boolean valid = Double.isFinite(current)
            && exchangeCurrent > 0 && exchangeCurrent < Double.POSITIVE_INFINITY
            && temperature > 0 && temperature < Double.POSITIVE_INFINITY;
        if (!valid) {
            throw new IllegalArgumentException(
                "j = %s A/m², j₀ = %s A/m², T = %s K must be in their ranges"
                    .formatted(current, exchangeCurrent, temperature));
        }
        double z = Math.abs(current) / (2 * exchangeCurrent);
        double asinh = Math.log1p(z + z * (z / (1 + Math.hypot(1, z))));
        return Math.copySign(2 * GAS_CONSTANT * temperature / FARADAY * asinh, current);
    }

    @Override
    public double slope(double current, double exchangeCurrent, double temperature) {
        overpotential(current, exchangeCurrent, temperature); // refuses what is out of range
        double scale = Math.hypot(current, exchangeCurrent);
        return 2 * GAS_CONSTANT * temperature / FARADAY / scale;
    }
}

// fails: theToleranceIsRelative
// slip: The tolerance is relative to what was reported.
class MyBalanceDiagnosis implements BalanceDiagnosis {
    @Override
    public BalanceMistake diagnose(
            double transference, double porosity, double charge, double gain, double tolerance) {
        boolean valid = transference > 0 && transference < 1
            && porosity > 0 && porosity < 1
            && charge != 0 && Double.isFinite(charge) && Double.isFinite(gain)
            && tolerance >= 0 && tolerance < 1;
        if (!valid) {
            throw new IllegalArgumentException(
                "t₊ = %s, ε = %s, Q = %s C/m², gain = %s mol/m², tolerance = %s must be in their ranges"
                    .formatted(transference, porosity, charge, gain, tolerance));
        }
        double released = charge / FARADAY;
        double right = (1 - transference) * released;
        double[] explained = {right, released, transference * released, -right, porosity * right};
        for (int i = 0; i < explained.length; i++) {
            if (Math.abs(gain - explained[i]) <= tolerance * Math.abs(gain)) {
                return BalanceMistake.values()[i];
            }
        }
        return BalanceMistake.UNEXPLAINED;
    }
}

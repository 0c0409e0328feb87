// fails: theFirstOfSeveralExplanationsWins
// slip: The last explanation that holds is named.
class MySettlementDiagnosis implements SettlementDiagnosis {
    @Override
    public SettlementMistake diagnose(
            double thickness,
            int drainedEnds,
            double mobility,
            double compressibility,
            double reported,
            double tolerance) {
        boolean valid = (drainedEnds == 1 || drainedEnds == 2) && tolerance >= 0 && tolerance < 1;
        for (double number : new double[] {thickness, mobility, compressibility, reported}) {
            valid = valid && number > 0 && number < Double.POSITIVE_INFINITY;
        }
        if (!valid) {
            throw new IllegalArgumentException(
                ("h = %s m, %d drained ends, λ = %s m²/(Pa s), m_v = %s 1/Pa, t = %s s,"
                    + " tolerance = %s must be in their ranges")
                    .formatted(thickness, drainedEnds, mobility, compressibility, reported,
                        tolerance));
        }
        double path = thickness / drainedEnds;
        double other = thickness / (3 - drainedEnds);
        double diffusivity = mobility / compressibility;
        double right = T90 * path * path / diffusivity;
        double[] explained = {
            right,
            T90 * other * other / diffusivity,
            T50 * path * path / diffusivity,
            T90 * path * path / (mobility * compressibility),
            right / WATER_WEIGHT,
            T90 * path / diffusivity
        };
        for (int i = explained.length - 1; i >= 0; i--) {
            if (Math.abs(reported - explained[i]) <= tolerance * explained[i]) {
                return SettlementMistake.values()[i];
            }
        }
        return SettlementMistake.UNEXPLAINED;
    }
}

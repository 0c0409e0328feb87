// fails: theToleranceIsRelative
// slip: The difference is compared with the tolerance itself.
class MyAreaDiagnosis implements AreaDiagnosis {
    @Override
    public AreaMistake diagnose(double porosity, double radius, double specificArea, double tolerance) {
        boolean valid = porosity > 0 && porosity < 1
            && radius > 0 && radius < Double.POSITIVE_INFINITY
            && specificArea > 0 && specificArea < Double.POSITIVE_INFINITY
            && tolerance >= 0 && tolerance < 1;
        if (!valid) {
            throw new IllegalArgumentException(
                "porosity = %s, radius = %s m, area = %s 1/m, tolerance = %s must be in their ranges"
                    .formatted(porosity, radius, specificArea, tolerance));
        }
        double right = 3 * (1 - porosity) / radius;
        double[] explained = {right, right / 2, 3 * porosity / radius, 3 / radius, 1.5 * right};
        for (int i = 0; i < explained.length; i++) {
            if (Math.abs(specificArea - explained[i]) <= tolerance) {
                return AreaMistake.values()[i];
            }
        }
        return AreaMistake.UNEXPLAINED;
    }
}

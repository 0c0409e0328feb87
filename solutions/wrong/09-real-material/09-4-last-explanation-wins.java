// fails: theFirstOfSeveralExplanationsWins
// slip: the list is searched from its end.
class MyTortuosityDiagnosis implements TortuosityDiagnosis {
    @Override
    public TortuosityMistake diagnose(
            double ionicResistance,
            double seriesResistance,
            double thickness,
            double conductivity,
            double porosity,
            double reported,
            double tolerance) {
        double[] numbers = {
            ionicResistance, seriesResistance, thickness, conductivity, porosity, reported
        };
        boolean valid = porosity < 1 && tolerance >= 0 && tolerance < 1;
        for (double number : numbers) {
            valid = valid && number > 0 && number < Double.POSITIVE_INFINITY;
        }
        if (!valid) {
            throw new IllegalArgumentException("a number is out of its range");
        }
        double right = porosity * ionicResistance * conductivity / thickness;
        double[] explained = {
            right,
            right / 3,
            2 * right,
            right * (1 + 1.5 * seriesResistance / ionicResistance),
            Math.sqrt(right),
            right / porosity
        };
        for (int i = explained.length - 1; i >= 0; i--) {
            if (Math.abs(reported - explained[i]) <= tolerance * explained[i]) {
                return TortuosityMistake.values()[i];
            }
        }
        return TortuosityMistake.UNEXPLAINED;
    }
}

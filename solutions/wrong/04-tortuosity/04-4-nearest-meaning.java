// fails: admitsWhatItCannotExplain, theToleranceIsRelative
// slip: The nearest meaning is named, however far it is.
class MyTortuosityReport implements TortuosityReport {
    @Override
    public double transportEfficiency(TortuosityMeaning meaning, double porosity, double reported) {
        boolean valid = porosity > 0 && porosity < 1
            && reported >= 1 && reported < Double.POSITIVE_INFINITY;
        if (!valid) {
            throw new IllegalArgumentException(
                "porosity = %s [-], tortuosity = %s [-] must be in (0, 1), and finite and at least 1: report"
                    .formatted(porosity, reported));
        }
        return switch (meaning) {
            case FACTOR -> porosity / reported;
            case PATH_RATIO -> porosity / reported / reported;
            case MACMULLIN_NUMBER -> 1 / reported;
            case BRUGGEMAN_EXPONENT -> Math.pow(porosity, reported);
            case UNEXPLAINED -> throw new IllegalArgumentException("no meaning, no efficiency");
        };
    }

    @Override
    public TortuosityMeaning meaning(
            double porosity, double reported, double transportEfficiency, double tolerance) {
        boolean valid = transportEfficiency > 0 && transportEfficiency <= 1
            && tolerance >= 0 && tolerance < 1;
        if (!valid) {
            throw new IllegalArgumentException(
                "B = %s [-], tolerance = %s [-] must be in (0, 1] and [0, 1): report"
                    .formatted(transportEfficiency, tolerance));
        }
        TortuosityMeaning found = TortuosityMeaning.FACTOR;
        double least = Double.POSITIVE_INFINITY;
        for (TortuosityMeaning meaning : TortuosityMeaning.values()) {
            if (meaning == TortuosityMeaning.UNEXPLAINED) {
                break;
            }
            double expected = transportEfficiency(meaning, porosity, reported);
            if (Math.abs(transportEfficiency - expected) < least - 1e-12) {
                least = Math.abs(transportEfficiency - expected);
                found = meaning;
            }
        }
        return found;
    }
}

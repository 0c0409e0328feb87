// fails: noticesTheBaseline
// slip: Nobody asks what a tuned uniform electrode gives.
class MyGainDiagnosis implements GainDiagnosis {
    @Override
    public GainVerdict diagnose(
            DesignReport uniform, DesignReport graded, double tunedEnergy, double tolerance) {
        double[] numbers = {
            uniform.solids(), uniform.pores(), uniform.energy(), uniform.energyOnTwiceTheCells(),
            graded.solids(), graded.pores(), graded.energy(), graded.energyOnTwiceTheCells(),
            tunedEnergy
        };
        boolean valid = tolerance >= 0 && tolerance < 1;
        for (double number : numbers) {
            valid = valid && number > 0 && number < Double.POSITIVE_INFINITY;
        }
        if (!valid) {
            throw new IllegalArgumentException(
                "%s, %s, tuned energy = %s W h/m², tolerance = %s must be in their ranges"
                    .formatted(uniform, graded, tunedEnergy, tolerance));
        }
        double uniformError = Math.abs(uniform.energyOnTwiceTheCells() - uniform.energy());
        double gradedError = Math.abs(graded.energyOnTwiceTheCells() - graded.energy());
        double gain = graded.energyOnTwiceTheCells() - uniform.energyOnTwiceTheCells();
        if (Math.abs(graded.solids() - uniform.solids()) > tolerance * uniform.solids()) {
            return GainVerdict.SOLIDS_DIFFER;
        }
        if (Math.abs(graded.pores() - uniform.pores()) > tolerance * uniform.pores()) {
            return GainVerdict.PORES_DIFFER;
        }
        if (gain <= 0) {
            return GainVerdict.NO_GAIN;
        }
        if (gain <= uniformError + gradedError) {
            return GainVerdict.WITHIN_THE_MESH;
        }
        if (false) {
            return GainVerdict.BASELINE_NOT_TUNED;
        }
        return GainVerdict.HONEST;
    }
}

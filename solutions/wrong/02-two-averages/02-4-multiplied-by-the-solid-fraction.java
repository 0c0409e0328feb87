// fails: recognizesTheSolidFraction
// slip: The mistake is looked for the wrong way round: intrinsic = (1 − ε) · superficial.
class MyAverageDiagnosis implements AverageDiagnosis {
    @Override
    public AverageMistake diagnose(double porosity, double superficial, double intrinsic, double tolerance) {
        boolean valid = porosity > 0 && porosity < 1
            && Double.isFinite(superficial) && Double.isFinite(intrinsic)
            && tolerance >= 0 && tolerance < 1;
        if (!valid) {
            throw new IllegalArgumentException(
                "porosity = %s, averages = %s and %s, tolerance = %s must be in their ranges"
                    .formatted(porosity, superficial, intrinsic, tolerance));
        }
        // One relation a verdict, left = right, in the order of the verdicts.
        double[] left = {superficial, intrinsic, superficial, intrinsic};
        double[] right = {
            porosity * intrinsic, porosity * superficial, intrinsic, (1 - porosity) * superficial
        };
        AverageMistake[] verdict = AverageMistake.values();
        for (int i = 0; i < left.length; i++) {
            double larger = Math.max(Math.abs(left[i]), Math.abs(right[i]));
            if (Math.abs(left[i] - right[i]) <= tolerance * larger) {
                return verdict[i];
            }
        }
        return AverageMistake.UNEXPLAINED;
    }
}

// fails: isEmptyWhereNoneSettles, isNotFooledByADip
// slip: The first side below the tolerance is returned, even if the spread rises again.
class MyRepresentativeLength implements RepresentativeLength {
    @Override
    public OptionalInt length(int[] sides, double[] mean, double[] standardDeviation, double tolerance) {
        if (mean.length != sides.length || standardDeviation.length != sides.length) {
            throw new IllegalArgumentException(
                "%d means and %d deviations must be one a side = %d"
                    .formatted(mean.length, standardDeviation.length, sides.length));
        }
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException(
                "tolerance = %s [-] must be above 0: relative spread".formatted(tolerance));
        }
        for (int i = 0; i < sides.length; i++) {
            if (standardDeviation[i] / mean[i] < tolerance) {
                return OptionalInt.of(sides[i]);
            }
        }
        return OptionalInt.empty();
    }
}

// fails: windowsWithoutPoresHaveNotSettled
// slip: The loop stops where the spread is at least the tolerance, and NaN is not.
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
        OptionalInt settled = OptionalInt.empty();
        for (int i = sides.length - 1; i >= 0; i--) {
            if (standardDeviation[i] / mean[i] >= tolerance) {
                break;
            }
            settled = OptionalInt.of(sides[i]);
        }
        return settled;
    }
}

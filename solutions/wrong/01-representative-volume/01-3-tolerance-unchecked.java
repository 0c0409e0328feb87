// fails: refusesArraysThatDoNotMatch
// slip: A tolerance of zero, below zero or NaN goes through.
class MyRepresentativeLength implements RepresentativeLength {
    @Override
    public OptionalInt length(int[] sides, double[] mean, double[] standardDeviation, double tolerance) {
        if (mean.length != sides.length || standardDeviation.length != sides.length) {
            throw new IllegalArgumentException(
                "%d means and %d deviations must be one a side = %d"
                    .formatted(mean.length, standardDeviation.length, sides.length));
        }
        OptionalInt settled = OptionalInt.empty();
        for (int i = sides.length - 1; i >= 0; i--) {
            boolean below = standardDeviation[i] / mean[i] < tolerance;
            if (!below) {
                break;
            }
            settled = OptionalInt.of(sides[i]);
        }
        return settled;
    }
}

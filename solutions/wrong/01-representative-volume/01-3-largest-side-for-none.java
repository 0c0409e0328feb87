// fails: isEmptyWhereNoneSettles
// slip: Where no side has settled the largest one is returned, as if it had.
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
            boolean below = standardDeviation[i] / mean[i] < tolerance;
            if (!below) {
                break;
            }
            settled = OptionalInt.of(sides[i]);
        }
        return settled.isPresent() || sides.length == 0
            ? settled
            : OptionalInt.of(sides[sides.length - 1]);
    }
}

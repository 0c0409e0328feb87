// fails: mostlyOutsideIsExtrapolation
// slip: A row that is outside in two features counts twice.
class MyFailureDiagnosis implements FailureDiagnosis {
    @Override
    public ClosureFailure diagnose(
            double[][] training,
            double[][] test,
            double[] predicted,
            double trainingError,
            double testError,
            double lawError) {
        boolean valid = training.length > 0 && test.length > 0 && predicted.length == test.length
            && trainingError >= 0 && testError >= 0 && lawError >= 0;
        if (!valid) {
            throw new IllegalArgumentException(
                "%d and %d rows, %d predictions, errors %s, %s, %s: out of range".formatted(
                    training.length, test.length, predicted.length,
                    trainingError, testError, lawError));
        }
        for (double[] row : test) {
            for (double[] trained : training) {
                if (Arrays.equals(row, trained)) {
                    return ClosureFailure.LEAK;
                }
            }
        }
        int outside = 0;
        for (int i = 0; i < test.length; i++) {
            if (!(predicted[i] > 0 && predicted[i] < test[i][0])) {
                return ClosureFailure.WRONG_TARGET;
            }
            outside += outside(training, test[i]);
        }
        if (testError > 2 * trainingError) {
            return 2 * outside > test.length
                ? ClosureFailure.EXTRAPOLATION : ClosureFailure.OVERFIT;
        }
        return trainingError < lawError ? ClosureFailure.SOUND : ClosureFailure.UNDERFIT;
    }

    private static int outside(double[][] training, double[] row) {
        int count = 0;
        for (int j = 0; j < row.length; j++) {
            int feature = j;
            DoubleSummaryStatistics range = Arrays.stream(training)
                .mapToDouble(trained -> trained[feature]).summaryStatistics();
            if (row[j] < range.getMin() || row[j] > range.getMax()) {
                count++;
            }
        }
        return count;
    }
}

// fails: aSampleAtTheCutOffIsTheLast, nothingCountsAfterTheFirstCrossing
// slip: Whatever lies above the cut-off counts, the recovery too.
class MyEnergyToCutOff implements EnergyToCutOff {
    @Override
    public double energy(double[] time, double[] voltage, double[] current, double cutOff) {
        int n = time.length;
        boolean valid = n >= 2 && voltage.length == n && current.length == n
            && Double.isFinite(cutOff);
        for (int i = 0; valid && i < n; i++) {
            valid = Double.isFinite(time[i]) && Double.isFinite(voltage[i])
                && Double.isFinite(current[i]) && (i == 0 || time[i] > time[i - 1]);
        }
        if (!valid) {
            throw new IllegalArgumentException(
                "%d samples, cut-off = %s V, or a number among them: no record of a discharge"
                    .formatted(n, cutOff));
        }
        double work = 0;
        for (int i = 1; i < n; i++) {
            if (voltage[i - 1] <= cutOff) continue;
            // What counts of this piece: all of it, unless it ends below the cut-off.
            double share = (voltage[i - 1] - cutOff)
                / (voltage[i - 1] - Math.min(voltage[i], cutOff));
            double endVoltage = voltage[i - 1] + share * (voltage[i] - voltage[i - 1]);
            double endCurrent = current[i - 1] + share * (current[i] - current[i - 1]);
            double power = voltage[i - 1] * current[i - 1] + endVoltage * endCurrent;
            work += share * (time[i] - time[i - 1]) * power / 2;
        }
        return work / 3600;
    }
}

// fails: poresThatStayTakeTheSource, saltIsKept
// slip: The source is taken per volume of electrolyte.
class MySwellingSalt implements SwellingSalt {
    @Override
    public double[] liquidFlux(double[] before, double[] after, double width, double timeStep) {
        double[] flux = new double[before.length + 1];
        for (int i = 0; i < before.length; i++) {
            flux[i + 1] = flux[i] + width * (before[i] - after[i]) / timeStep;
        }
        return flux;
    }

    @Override
    public double[] step(
            double[] concentration,
            double[] before,
            double[] after,
            double[] source,
            double separator,
            double width,
            double timeStep) {
        int n = concentration.length;
        double[] liquid = liquidFlux(before, after, width, timeStep);
        double[] flux = new double[n + 1];
        for (int i = 1; i <= n; i++) {
            double behind = i < n ? concentration[i] : separator;
            flux[i] = Math.max(liquid[i], 0) * concentration[i - 1]
                + Math.min(liquid[i], 0) * behind;
        }
        double[] result = new double[n];
        for (int i = 0; i < n; i++) {
            double gained = timeStep * ((flux[i] - flux[i + 1]) / width + source[i] * after[i]);
            result[i] = (before[i] * concentration[i] + gained) / after[i];
        }
        return result;
    }
}

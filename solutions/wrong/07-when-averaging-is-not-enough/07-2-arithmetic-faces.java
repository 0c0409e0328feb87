// fails: aShellGainsWhatItsFacesLetIn
// slip: The arithmetic mean stands between two shells.
class MyShellRates implements ShellRates {
    @Override
    public double[] rates(
            double[] concentration, double[] diffusivity, double radius, double inflow) {
        int n = concentration.length;
        double h = radius / n;
        double[] outward = new double[n + 1];
        outward[n] = -inflow;
        for (int i = 1; i < n; i++) {
            double mean = (diffusivity[i - 1] + diffusivity[i]) / 2;
            outward[i] = mean * (concentration[i - 1] - concentration[i]) / h;
        }
        double[] rates = new double[n];
        for (int i = 0; i < n; i++) {
            double in = i * h;
            double out = in + h;
            double volume = (out * out * out - in * in * in) / 3;
            rates[i] = (in * in * outward[i] - out * out * outward[i + 1]) / volume;
        }
        return rates;
    }

    @Override
    public double surface(
            double[] concentration, double[] diffusivity, double radius, double inflow) {
        int n = concentration.length;
        return concentration[n - 1] + inflow * radius / (2 * n) / diffusivity[n - 1];
    }
}

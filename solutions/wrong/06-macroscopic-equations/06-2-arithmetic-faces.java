// fails: aCellGainsWhatItsFacesLetIn, theLongestStepIsTheLeastOfAllCells
// slip: The arithmetic mean stands between two cells.
class MySaltRates implements SaltRates {
    @Override
    public double[] rates(
            double[] concentration,
            double[] porosity,
            double[] diffusivity,
            double width,
            double fluxLeft,
            double fluxRight) {
        int n = concentration.length;
        double[] flux = new double[n + 1];
        flux[0] = fluxLeft;
        flux[n] = fluxRight;
        for (int i = 1; i < n; i++) {
            double before = porosity[i - 1] * diffusivity[i - 1];
            double behind = porosity[i] * diffusivity[i];
            flux[i] = (before + behind) / 2
                * (concentration[i - 1] - concentration[i]) / width;
        }
        double[] rates = new double[n];
        for (int i = 0; i < n; i++) {
            rates[i] = (flux[i] - flux[i + 1]) / (porosity[i] * width);
        }
        return rates;
    }

    @Override
    public double longestStep(double[] porosity, double[] diffusivity, double width) {
        // A cell at 1 among others at 0 loses ε times its rate: that is the sum of its faces over h².
        double longest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < porosity.length; i++) {
            double[] peak = new double[porosity.length];
            peak[i] = 1;
            double rate = rates(peak, porosity, diffusivity, width, 0, 0)[i];
            longest = Math.min(longest, 1 / Math.abs(rate));
        }
        return longest;
    }
}

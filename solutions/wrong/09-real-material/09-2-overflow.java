// fails: highFrequencies
// slip: cosh and sinh are written as they stand.
class MyLineImpedance implements LineImpedance {
    @Override
    public double[] impedance(double ionicResistance, double capacitance, double angularFrequency) {
        for (double number : new double[] {ionicResistance, capacitance, angularFrequency}) {
            if (!(number > 0 && number < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("%s must be above 0 and finite".formatted(number));
            }
        }
        double q = angularFrequency * ionicResistance * capacitance;
        double u = Math.sqrt(2 * q);
        if (u < 0.2) {
            return new double[] {
                ionicResistance * (1 / 3.0 - 2 * q * q / 945), -ionicResistance * (1 / q + q / 45)
            };
        }
        // sinh u, sin u and the rest, all times 2 exp(−u)
        double sinh = Math.sinh(u);
        double sin = Math.sin(u);
        double below = u * (Math.cosh(u) - Math.cos(u));
        return new double[] {
            ionicResistance * (sinh - sin) / below, -ionicResistance * (sinh + sin) / below
        };
    }
}

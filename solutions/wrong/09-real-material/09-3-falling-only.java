// fails: risingFrequencies
// slip: the last frequency is taken for the lowest.
class MySpectrumTortuosity implements SpectrumTortuosity {
    /** Two electrodes of resistance 1 and time constant T: {Z′, Z″}. */
    double[] shape(double frequency, double time) {
        double u = Math.sqrt(4 * Math.PI * frequency * time);
        double e = Math.exp(-u);
        double sin = 2 * e * Math.sin(u);
        double below = u * (1 + e * e - 2 * e * Math.cos(u)) / 2;
        return new double[] {(1 - e * e - sin) / below, -(1 - e * e + sin) / below};
    }

    /** The best R_s and R_ion for a time constant, and what they leave: {R_ion, sum of squares}. */
    double[] fit(double[] frequency, double[] real, double[] imaginary, double time) {
        // Z = R_s·1 + R·g: two normal equations, each point weighed by 1/|Z|².
        double ones = 0, cross = 0, shapes = 0, onesZ = 0, shapesZ = 0, all = 0;
        for (int k = 0; k < frequency.length; k++) {
            double weight = 1 / (real[k] * real[k] + imaginary[k] * imaginary[k]);
            double[] g = shape(frequency[k], time);
            ones += weight;
            cross += weight * g[0];
            shapes += weight * (g[0] * g[0] + g[1] * g[1]);
            onesZ += weight * real[k];
            shapesZ += weight * (g[0] * real[k] + g[1] * imaginary[k]);
            all += 1;
        }
        double determinant = ones * shapes - cross * cross;
        double series = (onesZ * shapes - shapesZ * cross) / determinant;
        double ionic = (shapesZ * ones - onesZ * cross) / determinant;
        return new double[] {ionic, all - series * onesZ - ionic * shapesZ};
    }

    @Override
    public double tortuosityFactor(
            double[] frequency,
            double[] real,
            double[] imaginary,
            double thickness,
            double conductivity,
            double porosity) {
        boolean valid = frequency.length == real.length && real.length == imaginary.length
            && thickness > 0 && thickness < Double.POSITIVE_INFINITY
            && conductivity > 0 && conductivity < Double.POSITIVE_INFINITY
            && porosity > 0 && porosity < 1;
        if (!valid) {
            throw new IllegalArgumentException(
                "L = %s m, κ = %s S/m, ε = %s, or the arrays' lengths: out of range"
                    .formatted(thickness, conductivity, porosity));
        }
        // The corner lies between the frequencies: look everywhere, then more and more finely.
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        double low = frequency[frequency.length - 1];
        double span = Math.max(0, Math.log(frequency[0] / low));
        double middle = Math.log(low) + span / 2;
        for (int round = 0; round < 8; round++) {
            double around = middle;
            for (int k = -20; k <= 20; k++) {
                double corner = around + span * k / 40;
                double[] found = fit(frequency, real, imaginary, 1 / (2 * Math.PI * Math.exp(corner)));
                if (found[1] < least) {
                    least = found[1];
                    best = found[0];
                    middle = corner;
                }
            }
            span /= 8;
        }
        return porosity * best * conductivity / thickness;
    }
}

// fails: cleanSpectra, noisySpectra, risingFrequencies, seriesResistance
// slip: the MacMullin number is returned.
class MySpectrumTortuosity implements SpectrumTortuosity {
    /** Two electrodes with R_ion = 1 at u = √(f/corner): {Z′, Z″}. */
    double[] shape(double u) {
        double e = Math.exp(-u);
        double sin = 2 * e * Math.sin(u);
        double below = u * (1 + e * e - 2 * e * Math.cos(u)) / 2;
        return new double[] {(1 - e * e - sin) / below, -(1 - e * e + sin) / below};
    }

    /** The best R_s and R_ion for a corner frequency: {R_ion, how much of the data it explains}. */
    double[] fit(double[] frequency, double[] real, double[] imaginary, double corner) {
        // Z = R_s·1 + R·g: two normal equations, each point weighed by 1/|Z|².
        double ones = 0, cross = 0, shapes = 0, onesZ = 0, shapesZ = 0;
        for (int k = 0; k < frequency.length; k++) {
            double weight = Math.pow(Math.hypot(real[k], imaginary[k]), -2);
            double[] g = shape(Math.sqrt(frequency[k] / corner));
            ones += weight;
            cross += weight * g[0];
            shapes += weight * (g[0] * g[0] + g[1] * g[1]);
            onesZ += weight * real[k];
            shapesZ += weight * (g[0] * real[k] + g[1] * imaginary[k]);
        }
        double determinant = ones * shapes - cross * cross;
        double series = (onesZ * shapes - shapesZ * cross) / determinant;
        double ionic = (shapesZ * ones - onesZ * cross) / determinant;
        return new double[] {ionic, series * onesZ + ionic * shapesZ};
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
        double[] best = {0, 0};
        for (double around : frequency) {
            // Up to the next frequency, in steps of a fifth of a per cent.
            for (double corner = around; corner < 1.5 * around; corner *= 1.002) {
                double[] found = fit(frequency, real, imaginary, corner);
                if (found[1] > best[1]) {
                    best = found;
                }
            }
        }
        return best[0] * conductivity / thickness;
    }
}

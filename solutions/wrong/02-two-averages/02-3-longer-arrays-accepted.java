// fails: refusesLayersThatDoNotMatch
// slip: Only missing entries are noticed: a longer array is cut short without a word.
class MySaltBookkeeping implements SaltBookkeeping {
    @Override
    public double moles(double concentration, double porosity, double thickness, double area) {
        boolean valid = concentration >= 0 && concentration < Double.POSITIVE_INFINITY
            && porosity > 0 && porosity <= 1
            && thickness > 0 && thickness < Double.POSITIVE_INFINITY
            && area > 0 && area < Double.POSITIVE_INFINITY;
        if (!valid) {
            throw new IllegalArgumentException(
                "c = %s mol/m³, porosity = %s [-], L = %s m, A = %s m² must be in their ranges: layer"
                    .formatted(concentration, porosity, thickness, area));
        }
        return concentration * porosity * thickness * area;
    }

    @Override
    public double equilibrated(double[] concentration, double[] porosity, double[] thickness) {
        int layers = concentration.length;
        if (layers == 0 || porosity.length < layers || thickness.length < layers) {
            throw new IllegalArgumentException(
                "%d concentrations, %d porosities, %d thicknesses must be one each a layer"
                    .formatted(layers, porosity.length, thickness.length));
        }
        double salt = 0;
        double electrolyte = 0;
        for (int i = 0; i < layers; i++) {
            salt += moles(concentration[i], porosity[i], thickness[i], 1);
            electrolyte += porosity[i] * thickness[i];
        }
        return salt / electrolyte;
    }
}

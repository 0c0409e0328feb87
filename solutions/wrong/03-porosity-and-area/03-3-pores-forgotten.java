// fails: aMassFractionMayBeZero, everythingAddsUpToOne, volumesAddUp
// slip: The fractions are those of the solid, not of the coating.
class MyPowderRecipe implements PowderRecipe {
    @Override
    public double porosity(double[] massFractions, double[] densities, double loading, double thickness) {
        boolean valid = loading > 0 && loading < Double.POSITIVE_INFINITY
            && thickness > 0 && thickness < Double.POSITIVE_INFINITY;
        if (!valid) {
            throw new IllegalArgumentException(
                "loading = %s kg/m², thickness = %s m must be above 0 and finite: coating"
                    .formatted(loading, thickness));
        }
        // Refuses a bad recipe.
        volumeFractions(massFractions, densities, 0);
        double volumePerMass = 0;
        for (int k = 0; k < densities.length; k++) {
            volumePerMass += massFractions[k] / densities[k];
        }
        double porosity = 1 - loading / thickness * volumePerMass;
        if (porosity <= 0) {
            throw new IllegalArgumentException(
                "porosity = %s [-] must be above 0: the solids need more room".formatted(porosity));
        }
        return porosity;
    }

    @Override
    public double[] volumeFractions(double[] massFractions, double[] densities, double porosity) {
        if (massFractions.length != densities.length || !(porosity >= 0 && porosity < 1)) {
            throw new IllegalArgumentException(
                "%d mass fractions, %d densities, porosity = %s [-]: as many of each, porosity in [0, 1)"
                    .formatted(massFractions.length, densities.length, porosity));
        }
        double whole = 0;
        double mass = 0;
        for (int k = 0; k < densities.length; k++) {
            boolean valid = massFractions[k] >= 0
                && densities[k] > 0 && densities[k] < Double.POSITIVE_INFINITY;
            if (!valid) {
                throw new IllegalArgumentException(
                    "solid %d: mass fraction = %s [-], density = %s kg/m³ must be in their ranges"
                        .formatted(k, massFractions[k], densities[k]));
            }
            whole += massFractions[k] / densities[k];
            mass += massFractions[k];
        }
        if (Math.abs(mass - 1) > 1e-9) {
            throw new IllegalArgumentException(
                "sum of mass fractions = %s [-] must be 1".formatted(mass));
        }
        double[] fractions = new double[densities.length];
        for (int k = 0; k < fractions.length; k++) {
            fractions[k] = massFractions[k] / densities[k] / whole;
        }
        return fractions;
    }
}

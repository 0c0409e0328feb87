// fails: aGradientAcrossTheTiltedLayersMeetsTheConductivityAcross, anInsulatingLayerBlocksTheWayAcross
// slip: The layers are turned by the opposite angle.
class MyLaminate implements Laminate {
    @Override
    public double across(double[] thickness, double[] conductivity) {
        along(thickness, conductivity); // refuses what is no stack
        double total = 0;
        double resistance = 0;
        for (int i = 0; i < thickness.length; i++) {
            total += thickness[i];
            resistance += thickness[i] / conductivity[i];
        }
        return total / resistance;
    }

    @Override
    public double along(double[] thickness, double[] conductivity) {
        int layers = thickness.length;
        if (layers == 0 || conductivity.length != layers) {
            throw new IllegalArgumentException(
                "%d thicknesses and %d conductivities must be as many, and at least 1"
                    .formatted(layers, conductivity.length));
        }
        double total = 0;
        double conductance = 0;
        for (int i = 0; i < layers; i++) {
            boolean valid = thickness[i] > 0 && thickness[i] < Double.POSITIVE_INFINITY
                && conductivity[i] >= 0 && conductivity[i] < Double.POSITIVE_INFINITY;
            if (!valid) {
                throw new IllegalArgumentException(
                    "thickness = %s m, k = %s must be above 0, at least 0, and finite: layer %d"
                        .formatted(thickness[i], conductivity[i], i));
            }
            total += thickness[i];
            conductance += thickness[i] * conductivity[i];
        }
        return conductance / total;
    }

    @Override
    public double[][] tilted(double[] thickness, double[] conductivity, double angle) {
        if (!Double.isFinite(angle)) {
            throw new IllegalArgumentException("angle = %s must be finite: laminate".formatted(angle));
        }
        double along = along(thickness, conductivity);
        double less = along - across(thickness, conductivity);
        double[] normal = {Math.cos(angle), -Math.sin(angle)};
        double[][] tensor = {{along, 0}, {0, along}};
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                tensor[i][j] -= less * normal[i] * normal[j];
            }
        }
        return tensor;
    }
}

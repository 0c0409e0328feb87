// fails: convergenceIsQuadratic, everyCellHasItsOwnResidual, oneStepSolvesALinearProblem, theStepFollowsTheDirectionalDerivative
// slip: The drop in the solid has the wrong sign.
class MyNewtonStep implements NewtonStep {
    @Override
    public double[] residual(
            ReactionLayer layer,
            double total,
            double[] potential,
            double[] openCircuit,
            double[] exchangeCurrent) {
        int n = potential.length;
        double h = layer.cellWidth();
        double[] positive = {
            h, layer.solidConductivity(), layer.electrolyteConductivity(),
            layer.specificArea(), layer.temperature()
        };
        boolean valid = Double.isFinite(total)
            && n > 0 && openCircuit.length == n && exchangeCurrent.length == n;
        for (double number : positive) {
            valid &= number > 0 && number < Double.POSITIVE_INFINITY;
        }
        for (int k = 0; valid && k < n; k++) {
            valid = Double.isFinite(potential[k]) && Double.isFinite(openCircuit[k])
                && exchangeCurrent[k] > 0 && exchangeCurrent[k] < Double.POSITIVE_INFINITY;
        }
        if (!valid) {
            throw new IllegalArgumentException(
                "%s, i = %s A/m², %d cells, or a number among them: out of range"
                    .formatted(layer, total, n));
        }
        double solid = h / layer.solidConductivity();
        double both = solid + h / layer.electrolyteConductivity();
        double[] residual = new double[n];
        double left = 0;
        for (int k = 0; k < n; k++) {
            double right = k + 1 < n
                ? (potential[k + 1] - potential[k] - total * solid) / both
                : total;
            double z = FARADAY * (potential[k] - openCircuit[k])
                / (2 * GAS_CONSTANT * layer.temperature());
            residual[k] = right - left
                - h * layer.specificArea() * 2 * exchangeCurrent[k] * Math.sinh(z);
            left = right;
        }
        return residual;
    }

    @Override
    public double[] step(
            ReactionLayer layer,
            double total,
            double[] potential,
            double[] openCircuit,
            double[] exchangeCurrent) {
        double[] right = residual(layer, total, potential, openCircuit, exchangeCurrent);
        int n = potential.length;
        double h = layer.cellWidth();
        double perVolt = FARADAY / (GAS_CONSTANT * layer.temperature());
        double face = 1 / (h / layer.solidConductivity() + h / layer.electrolyteConductivity());
        // The diagonal of −J; beside it stands −face.
        double[] diagonal = new double[n];
        for (int k = 0; k < n; k++) {
            double z = perVolt / 2 * (potential[k] - openCircuit[k]);
            int faces = (k > 0 ? 1 : 0) + (k < n - 1 ? 1 : 0);
            diagonal[k] = faces * face
                + h * layer.specificArea() * exchangeCurrent[k] * perVolt * Math.cosh(z);
        }
        for (int k = 1; k < n; k++) {
            double factor = face / diagonal[k - 1];
            diagonal[k] -= factor * face;
            right[k] += factor * right[k - 1];
        }
        double[] after = new double[n];
        double behind = 0;
        for (int k = n - 1; k >= 0; k--) {
            behind = (right[k] + face * behind) / diagonal[k];
            after[k] = potential[k] + behind;
        }
        return after;
    }
}

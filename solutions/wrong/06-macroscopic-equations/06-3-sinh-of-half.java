// fails: aSlowReactionIsUniform, thePoorConductorDecidesTheEnd, theReactionCarriesTheCurrent
// slip: The denominator is e^(νL) for all νL, right for fast reactions only.
class MyReactionProfile implements ReactionProfile {
    @Override
    public double penetrationDepth(PorousLayer layer) {
        double[] numbers = {
            layer.thickness(), layer.solidConductivity(),
            layer.electrolyteConductivity(), layer.reactionConductance()
        };
        for (double number : numbers) {
            if (!(number > 0 && number < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("%s must be above 0 and finite: %s".formatted(number, layer));
            }
        }
        double resistance = 1 / layer.solidConductivity() + 1 / layer.electrolyteConductivity();
        return 1 / Math.sqrt(layer.reactionConductance() * resistance);
    }

    @Override
    public double[] reaction(PorousLayer layer, double current, double[] positions) {
        double depth = penetrationDepth(layer);
        if (!Double.isFinite(current)) {
            throw new IllegalArgumentException("current = %s A/m² must be finite".formatted(current));
        }
        double length = layer.thickness() / depth;
        double solid = layer.solidConductivity();
        double electrolyte = layer.electrolyteConductivity();
        double[] reaction = new double[positions.length];
        for (int i = 0; i < positions.length; i++) {
            double x = positions[i] / depth;
            if (!(x >= 0 && x <= length)) {
                throw new IllegalArgumentException(
                    "x = %s m must be from 0 to %s m".formatted(positions[i], layer.thickness()));
            }
            // cosh x and cosh(length − x), both over sinh(length)
            double first = Math.exp(x - length) + Math.exp(-x - length);
            double second = Math.exp(-x) + Math.exp(x - 2 * length);
            reaction[i] = current / depth * (solid * first + electrolyte * second)
                / (solid + electrolyte);
        }
        return reaction;
    }
}

package org.labyrinth.benchmarks.p2d;

import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes a BPX file at random, within what cells can be: each factor is log-uniform. The limits of
 * stoichiometry and the open-circuit potentials stay, so that the voltages do.
 */
final class RandomCell {
  private static final double FARADAY = 96485.33212;
  private static final double SECONDS_AN_HOUR = 3600;

  private final ObjectNode bpx;
  private final Random random;

  /** Takes a copy of the file; the random numbers are used in a fixed order. */
  RandomCell(JsonNode bpx, Random random) {
    this.bpx = (ObjectNode) bpx.deepCopy();
    this.random = random;
  }

  ObjectNode make() {
    electrode("Negative electrode");
    electrode("Positive electrode");
    ObjectNode separator = block("Separator");
    scale(separator, "Thickness [m]", 2);
    porous(separator, uniform(0.3, 0.7));
    ObjectNode electrolyte = block("Electrolyte");
    scale(electrolyte, "Conductivity [S.m-1]", 3);
    scale(electrolyte, "Diffusivity [m2.s-1]", 3);
    electrolyte.put("Cation transference number", uniform(0.1, 0.7));
    ((ObjectNode) bpx.at("/State/Initial conditions"))
        .put("Initial electrolyte concentration [mol.m-3]", 1000 * factor(2));
    block("Cell").put("Nominal cell capacity [A.h]", ampereHours());
    return bpx;
  }

  private void electrode(String name) {
    ObjectNode electrode = block(name);
    double radius = electrode.get("Particle radius [m]").asDouble();
    String area = "Surface area per unit volume [m-1]";
    double active = electrode.get(area).asDouble() * radius / 3;
    double porosity = uniform(0.15, 0.6);
    // What is active may not take more room than the pores leave.
    active = Math.min(active, 0.95 * (1 - porosity));
    scale(electrode, "Thickness [m]", 2);
    scale(electrode, "Particle radius [m]", 3);
    electrode.put(area, 3 * active / electrode.get("Particle radius [m]").asDouble());
    porous(electrode, porosity);
    scale(electrode, "Diffusivity [m2.s-1]", Math.sqrt(1e3));
    scale(electrode, "Reaction rate constant [mol.m-2.s-1]", Math.sqrt(1e3));
    scale(electrode, "Conductivity [S.m-1]", 10);
  }

  private static void porous(ObjectNode region, double porosity) {
    region.put("Porosity", porosity);
    region.put("Transport efficiency", Math.pow(porosity, 1.5));
  }

  /** Of the electrode that holds less, between its limits [A h]. */
  private double ampereHours() {
    return Math.min(ampereHours("Negative electrode"), ampereHours("Positive electrode"));
  }

  private double ampereHours(String name) {
    ObjectNode electrode = block(name);
    ObjectNode cell = block("Cell");
    return (electrode.get("Maximum stoichiometry").asDouble()
            - electrode.get("Minimum stoichiometry").asDouble())
        * electrode.get("Surface area per unit volume [m-1]").asDouble()
        * electrode.get("Particle radius [m]").asDouble()
        / 3
        * electrode.get("Maximum concentration [mol.m-3]").asDouble()
        * electrode.get("Thickness [m]").asDouble()
        * cell.get("Electrode area [m2]").asDouble()
        * cell.get("Number of electrode pairs connected in parallel to make a cell").asDouble()
        * FARADAY
        / SECONDS_AN_HOUR;
  }

  private ObjectNode block(String name) {
    return (ObjectNode) bpx.at("/Parameterisation/" + name);
  }

  /** Numbers are multiplied, formulas become a product. */
  private void scale(ObjectNode block, String name, double most) {
    double factor = factor(most);
    JsonNode value = block.get(name);
    if (value.isNumber()) {
      block.put(name, factor * value.asDouble());
    } else {
      block.put(name, "%s * (%s)".formatted(factor, value.asString()));
    }
  }

  /** Log-uniform between 1/most and most. */
  private double factor(double most) {
    return Math.exp(uniform(-1, 1) * Math.log(most));
  }

  private double uniform(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }
}

package org.labyrinth.notebook;

import java.util.ArrayList;
import java.util.List;
import org.labyrinth.p2d.CellState;
import org.labyrinth.p2d.ElectrodeState;

/** What varies across a cell. Of several kinds of particles in an electrode the first is shown. */
public enum CellField {
  /** c_e, in all pores. */
  SALT("salt", "c_e [mol/m³]"),
  /** φ_e, in all pores. */
  ELECTROLYTE_POTENTIAL("potential of the electrolyte", "φ_e [V]"),
  /** i_e, in all pores. */
  ELECTROLYTE_CURRENT("current in the electrolyte", "i_e [A/m²]"),
  /** j, above 0 where lithium leaves the particles. */
  REACTION_CURRENT("reaction", "j [A/m²]"),
  /** Stoichiometry at the surface of the particles. */
  SURFACE_STOICHIOMETRY("surface of the particles", "x_surf [-]"),
  /** Stoichiometry averaged over each particle. */
  MEAN_STOICHIOMETRY("mean of the particles", "x_mean [-]"),
  /** φ_s − φ_e: what drives the reaction. */
  POTENTIAL_DIFFERENCE("solid against electrolyte", "φ_s − φ_e [V]"),
  /** φ_s less its value at the collector's side of the same electrode. */
  SOLID_POTENTIAL("potential of the solid", "φ_s − φ_s,collector [mV]");

  private static final double MICROMETRES = 1e6;
  private static final double MILLIVOLTS = 1e3;

  private final String label;
  private final String quantity;

  CellField(String label, String quantity) {
    this.label = label;
    this.quantity = quantity;
  }

  /**
   * The quantity as an axis names it.
   *
   * @return symbol and unit
   */
  public String quantity() {
    return quantity;
  }

  /** The quantity in words. */
  String label() {
    return label;
  }

  private boolean isInElectrolyte() {
    return compareTo(ELECTROLYTE_CURRENT) <= 0;
  }

  /** Where a field is shown by itself: electrode −1 is the whole cell. */
  record Part(int electrode, String name) {
    Strip of(CellField field, CellState state) {
      return electrode < 0 ? field.across(state) : field.inside(state, electrode);
    }
  }

  /** The whole cell, or every electrode, for a field that is defined there alone. */
  List<Part> parts(CellState state) {
    if (isInElectrolyte()) {
      return List.of(new Part(-1, "whole cell"));
    }
    List<Part> parts = new ArrayList<>();
    for (int e = 0; e < state.electrodes().size(); e++) {
      parts.add(new Part(e, electrodeName(state, e)));
    }
    return parts;
  }

  static String electrodeName(CellState state, int electrode) {
    return electrode == state.electrodes().size() - 1 ? "positive" : "negative";
  }

  /** The field across a cell, x in µm; no value in the separator where it has none there. */
  Strip across(CellState state) {
    if (isInElectrolyte()) {
      return electrolyte(state);
    }
    Strip strip = inside(state, 0);
    for (int e = 1; e < state.electrodes().size(); e++) {
      strip = strip.then(inside(state, e));
    }
    return strip;
  }

  private Strip electrolyte(CellState state) {
    double[] x = state.x();
    double[] edges = new double[x.length + 1];
    for (int i = 0; i < x.length; i++) {
      // Cells lie edge to edge from the collector on, each around its centre.
      edges[i + 1] = 2 * MICROMETRES * x[i] - edges[i];
    }
    return new Strip(
        edges,
        switch (this) {
          case ELECTROLYTE_POTENTIAL -> state.electrolytePotential();
          case ELECTROLYTE_CURRENT -> state.electrolyteCurrent();
          default -> state.saltConcentration();
        });
  }

  /** The field in one electrode. */
  private Strip inside(CellState state, int number) {
    ElectrodeState electrode = state.electrodes().get(number);
    return new Strip(
        edges(electrode),
        switch (this) {
          case SURFACE_STOICHIOMETRY -> electrode.particles().get(0).surface();
          case MEAN_STOICHIOMETRY -> electrode.particles().get(0).mean();
          case POTENTIAL_DIFFERENCE -> electrode.potentialDifference();
          case SOLID_POTENTIAL ->
              fromCollector(electrode.solidPotential(), number == state.electrodes().size() - 1);
          default -> electrode.particles().get(0).current();
        });
  }

  /** Where the cells of an electrode meet [µm]. */
  static double[] edges(ElectrodeState electrode) {
    double[] x = electrode.x();
    double[] widths = electrode.widths();
    double[] edges = new double[x.length + 1];
    edges[0] = MICROMETRES * (x[0] - 0.5 * widths[0]);
    for (int k = 0; k < x.length; k++) {
      edges[k + 1] = MICROMETRES * (x[k] + 0.5 * widths[k]);
    }
    return edges;
  }

  private static double[] fromCollector(double[] potential, boolean isPositive) {
    double[] drop = new double[potential.length];
    double zero = potential[isPositive ? potential.length - 1 : 0];
    for (int k = 0; k < drop.length; k++) {
      drop[k] = MILLIVOLTS * (potential[k] - zero);
    }
    return drop;
  }
}

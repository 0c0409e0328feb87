package org.labyrinth.cell;

/**
 * A field of a BPX file and the numbers it may hold.
 *
 * @param key its name in the file, unit and all
 * @param range what it may hold
 */
record BpxField(String key, Range range) {
  static final BpxField ELECTRODE_AREA = new BpxField("Electrode area [m2]", Range.POSITIVE);
  static final BpxField SURFACE = new BpxField("External surface area [m2]", Range.POSITIVE);
  static final BpxField VOLUME = new BpxField("Volume [m3]", Range.POSITIVE);
  static final BpxField PAIRS =
      new BpxField(
          "Number of electrode pairs connected in parallel to make a cell", Range.POSITIVE);
  static final BpxField LOWER = new BpxField("Lower voltage cut-off [V]", Range.FINITE);
  static final BpxField UPPER = new BpxField("Upper voltage cut-off [V]", Range.FINITE);
  static final BpxField CAPACITY = new BpxField("Nominal cell capacity [A.h]", Range.POSITIVE);
  static final BpxField REFERENCE = new BpxField("Reference temperature [K]", Range.POSITIVE);
  static final BpxField INITIAL = new BpxField("Initial temperature [K]", Range.POSITIVE);
  static final BpxField AMBIENT = new BpxField("Ambient temperature [K]", Range.POSITIVE);
  static final BpxField DENSITY = new BpxField("Density [kg.m-3]", Range.POSITIVE);
  static final BpxField HEAT = new BpxField("Specific heat capacity [J.K-1.kg-1]", Range.POSITIVE);
  static final BpxField HEAT_TRANSFER =
      new BpxField("Heat transfer coefficient [W.m-2.K-1]", Range.NOT_NEGATIVE);

  static final BpxField TRANSFERENCE = new BpxField("Cation transference number", Range.UNIT);
  static final BpxField SALT =
      new BpxField("Initial electrolyte concentration [mol.m-3]", Range.POSITIVE);
  static final BpxField OLD_SALT = new BpxField("Initial concentration [mol.m-3]", Range.POSITIVE);
  static final BpxField CHARGE_STATE = new BpxField("Initial state-of-charge", Range.UNIT);
  static final BpxField DIFFUSIVITY = new BpxField("Diffusivity [m2.s-1]", Range.POSITIVE);
  static final BpxField DIFFUSIVITY_ENERGY =
      new BpxField("Diffusivity activation energy [J.mol-1]", Range.NOT_NEGATIVE);
  static final BpxField CONDUCTIVITY = new BpxField("Conductivity [S.m-1]", Range.POSITIVE);
  static final BpxField CONDUCTIVITY_ENERGY =
      new BpxField("Conductivity activation energy [J.mol-1]", Range.NOT_NEGATIVE);

  static final BpxField THICKNESS = new BpxField("Thickness [m]", Range.POSITIVE);
  static final BpxField POROSITY = new BpxField("Porosity", Range.INSIDE_UNIT);
  static final BpxField SEPARATOR_POROSITY = new BpxField("Porosity", Range.SHARE);
  static final BpxField EFFICIENCY = new BpxField("Transport efficiency", Range.SHARE);

  static final BpxField RADIUS = new BpxField("Particle radius [m]", Range.POSITIVE);
  static final BpxField AREA = new BpxField("Surface area per unit volume [m-1]", Range.POSITIVE);
  static final BpxField C_MAX = new BpxField("Maximum concentration [mol.m-3]", Range.POSITIVE);
  static final BpxField X_MIN = new BpxField("Minimum stoichiometry", Range.UNIT);
  static final BpxField X_MAX = new BpxField("Maximum stoichiometry", Range.UNIT);
  static final BpxField OCP = new BpxField("OCP [V]", Range.FINITE);
  static final BpxField ENTROPIC =
      new BpxField("Entropic change coefficient [V.K-1]", Range.FINITE);
  static final BpxField RATE = new BpxField("Reaction rate constant [mol.m-2.s-1]", Range.POSITIVE);
  static final BpxField RATE_ENERGY =
      new BpxField("Reaction rate constant activation energy [J.mol-1]", Range.NOT_NEGATIVE);
}

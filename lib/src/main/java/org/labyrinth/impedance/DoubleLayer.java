package org.labyrinth.impedance;

/** What a blocking wall is taken for when a line is fitted. */
public enum DoubleLayer {
  /** A capacitance: the exponent is 1 and is not fitted. */
  CAPACITANCE,
  /** A constant-phase element: the exponent is fitted too. */
  CONSTANT_PHASE
}

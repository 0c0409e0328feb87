package org.labyrinth.exercises.e09;

/** What may be wrong with a tortuosity factor from a symmetric cell, in the order to look. */
public enum TortuosityMistake {
  /** Nothing: τ = ε R_ion κ/L. */
  RIGHT,
  /** The rise of the real part of one electrode, R_ion/3, was taken for R_ion. */
  THIRD_FORGOTTEN,
  /** Both electrodes were taken for one: twice the resistance. */
  TWO_ELECTRODES,
  /** The separator's resistance was counted in: (R_s + 2 R_ion/3) · 3/2 stood for R_ion. */
  SEPARATOR_COUNTED,
  /** The root of the tortuosity factor was reported, a geometric tortuosity. */
  ROOT_TAKEN,
  /** The MacMullin number was reported, τ/ε. */
  POROSITY_FORGOTTEN,
  /** None of these. */
  UNEXPLAINED
}

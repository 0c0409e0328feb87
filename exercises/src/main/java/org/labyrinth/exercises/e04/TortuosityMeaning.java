package org.labyrinth.exercises.e04;

/** What a paper may mean by "tortuosity" t, in the order in which to look. */
public enum TortuosityMeaning {
  /** The tortuosity factor: B = ε / t. */
  FACTOR,
  /** A ratio of path lengths, whose square is the factor: B = ε / t². */
  PATH_RATIO,
  /** The MacMullin number: B = 1 / t. */
  MACMULLIN_NUMBER,
  /** A Bruggeman exponent: B = ε to the power of t. */
  BRUGGEMAN_EXPONENT,
  /** None of these. */
  UNEXPLAINED
}

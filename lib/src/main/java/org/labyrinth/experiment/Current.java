package org.labyrinth.experiment;

/**
 * A constant current.
 *
 * @param amperes of the cell [A], positive on discharge; finite and not 0, for that is a {@link
 *     Rest}
 */
public record Current(double amperes) implements Control {
  /** A current that is finite and not 0. */
  public Current {
    Require.flowing("current", amperes, "A", "current control");
  }
}

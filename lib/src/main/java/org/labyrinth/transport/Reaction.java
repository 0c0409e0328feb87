package org.labyrinth.transport;

import java.util.function.DoubleBinaryOperator;

/**
 * What the interface gives to the pore fluid, per area of interface: r = k (c_eq − c) + r₀(x, t).
 * The first part is solved for implicitly. In a lithium cell r₀ = (1 − t₊) j / F.
 *
 * @param rateConstant k, finite and not negative [m/s]
 * @param equilibrium c_eq, finite [mol/m³]
 * @param given r₀, x [m] and t [s] to rate [mol/(m² s)]
 */
public record Reaction(double rateConstant, double equilibrium, DoubleBinaryOperator given) {
  public Reaction {
    if (!(rateConstant >= 0 && rateConstant < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "rate constant = %s m/s must be finite and not negative: reaction"
              .formatted(rateConstant));
    }
    if (!Double.isFinite(equilibrium)) {
      throw new IllegalArgumentException(
          "equilibrium concentration = %s mol/m³ must be finite: reaction".formatted(equilibrium));
    }
  }

  /**
   * No reaction.
   *
   * @return r = 0
   */
  public static Reaction none() {
    return linear(0, 0);
  }

  /**
   * A reaction of first order, towards equilibrium.
   *
   * @param rateConstant k [m/s]
   * @param equilibrium c_eq [mol/m³]
   * @return r = k (c_eq − c)
   */
  public static Reaction linear(double rateConstant, double equilibrium) {
    return new Reaction(rateConstant, equilibrium, (x, t) -> 0);
  }

  /**
   * A rate that does not depend on c.
   *
   * @param rate x [m] and t [s] to rate [mol/(m² s)]
   * @return r = r₀(x, t)
   */
  public static Reaction given(DoubleBinaryOperator rate) {
    return new Reaction(0, 0, rate);
  }

  /**
   * This reaction with a given rate instead of its own r₀.
   *
   * @param rate x [m] and t [s] to rate [mol/(m² s)]
   * @return r = k (c_eq − c) + r₀(x, t)
   */
  public Reaction withGiven(DoubleBinaryOperator rate) {
    return new Reaction(rateConstant, equilibrium, rate);
  }
}

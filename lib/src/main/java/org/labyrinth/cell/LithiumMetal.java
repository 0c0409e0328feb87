package org.labyrinth.cell;

import org.labyrinth.transport.PhysicalConstants;

/**
 * Lithium metal as a counter electrode, a plane on the separator's negative face: the half cell's.
 * Its potential is the zero of the scale, its kinetics
 *
 * <pre>
 *   i = 2 F k √(c_e/c_e0) sinh(F η / 2RT)        per area of the plane
 * </pre>
 *
 * @param reactionRateConstant k, above 0 [mol/(m² s)]
 * @param reactionActivationEnergy E_k, not negative [J/mol]
 */
public record LithiumMetal(double reactionRateConstant, double reactionActivationEnergy)
    implements NegativeSide {
  private static final String PLACE = "lithium metal";

  public LithiumMetal {
    Range.POSITIVE.check("reaction rate constant", reactionRateConstant, "mol/(m² s)", PLACE);
    Range.NOT_NEGATIVE.check(
        "reaction activation energy", reactionActivationEnergy, "J/mol", PLACE);
  }

  /**
   * Lithium with a known exchange current in the electrolyte at rest, the same at any temperature.
   *
   * @param exchangeCurrentDensity j₀ = F k, above 0 [A/m²]
   * @return the electrode
   */
  public static LithiumMetal withExchangeCurrent(double exchangeCurrentDensity) {
    return new LithiumMetal(exchangeCurrentDensity / PhysicalConstants.FARADAY, 0);
  }
}

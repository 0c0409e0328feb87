package org.labyrinth.transport;

import java.util.function.DoubleUnaryOperator;

/**
 * What happens at one end of the medium. Every kind of end is the same law: what flows in per area
 * is h (c_out − c_end) + q, with h = ∞ where the concentration is held and h = 0 where the flux is
 * given.
 *
 * @param transferCoefficient h, in [0, ∞]; ∞ holds c at c_out [m/s]
 * @param outside c_out over time, t [s] to concentration [mol/m³]
 * @param given q over time, counted <em>into</em> the medium at either end, t [s] to flux [mol/(m²
 *     s)]
 */
public record End(
    double transferCoefficient, DoubleUnaryOperator outside, DoubleUnaryOperator given) {
  public End {
    if (!(transferCoefficient >= 0)) {
      throw new IllegalArgumentException(
          "transfer coefficient = %s m/s must not be negative: end".formatted(transferCoefficient));
    }
  }

  /**
   * A held concentration (Dirichlet).
   *
   * @param concentration at the end face [mol/m³]
   * @return the end
   */
  public static End concentration(double concentration) {
    return concentration(t -> concentration);
  }

  /**
   * A concentration held to a course in time.
   *
   * @param concentration t [s] to concentration at the end face [mol/m³]
   * @return the end
   */
  public static End concentration(DoubleUnaryOperator concentration) {
    return new End(Double.POSITIVE_INFINITY, concentration, t -> 0);
  }

  /**
   * A given flux (Neumann).
   *
   * @param flux superficial, counted into the medium [mol/(m² s)]
   * @return the end
   */
  public static End flux(double flux) {
    return flux(t -> flux);
  }

  /**
   * A flux given over time.
   *
   * @param flux t [s] to superficial flux into the medium [mol/(m² s)]
   * @return the end
   */
  public static End flux(DoubleUnaryOperator flux) {
    return new End(0, t -> 0, flux);
  }

  /**
   * A film between the medium and its surroundings (Robin): in flows h (c_out − c_end).
   *
   * @param transferCoefficient h, above 0 [m/s]
   * @param outside c_out [mol/m³]
   * @return the end
   */
  public static End robin(double transferCoefficient, double outside) {
    return robin(transferCoefficient, t -> outside);
  }

  /**
   * A film, with surroundings that change in time.
   *
   * @param transferCoefficient h, above 0 [m/s]
   * @param outside t [s] to c_out [mol/m³]
   * @return the end
   */
  public static End robin(double transferCoefficient, DoubleUnaryOperator outside) {
    if (!(transferCoefficient > 0 && transferCoefficient < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "transfer coefficient = %s m/s must be positive and finite: Robin end"
              .formatted(transferCoefficient));
    }
    return new End(transferCoefficient, outside, t -> 0);
  }

  /** The conductance from c_out to a cell's centre: the film and the half cell in series [m/s]. */
  double conductanceThrough(double halfCellResistance) {
    return transferCoefficient == 0 ? 0 : 1 / (1 / transferCoefficient + halfCellResistance);
  }
}

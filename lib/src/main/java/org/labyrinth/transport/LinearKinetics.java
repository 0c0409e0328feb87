package org.labyrinth.transport;

/**
 * Linear kinetics, j = g η: the limit of all kinetics at small current, and of |η| ≪ RT/F.
 *
 * @param chargeTransferConductance g, above 0 [S/m²]
 */
public record LinearKinetics(double chargeTransferConductance) implements Kinetics {
  public LinearKinetics {
    Require.positive(
        "charge-transfer conductance", chargeTransferConductance, "S/m²", "linear kinetics");
  }

  /**
   * j = (j₀ F/RT) η, for one electron.
   *
   * @param exchangeCurrentDensity j₀, above 0 [A/m²]
   * @param temperature T, above 0 [K]
   * @return the kinetics
   */
  public static LinearKinetics of(double exchangeCurrentDensity, double temperature) {
    return new ButlerVolmer(exchangeCurrentDensity, temperature).linearised();
  }

  @Override
  public double currentDensity(double overpotential) {
    return chargeTransferConductance * overpotential;
  }

  @Override
  public double conductance(double overpotential) {
    return chargeTransferConductance;
  }

  @Override
  public double overpotential(double currentDensity) {
    return currentDensity / chargeTransferConductance;
  }
}

package org.labyrinth.transport;

/**
 * Butler–Volmer kinetics, j = j₀ (exp(α_a Fη/RT) − exp(−α_c Fη/RT)). With α_a = α_c = 1/2 it is j =
 * 2 j₀ sinh(Fη/2RT). Source: Newman and Thomas-Alyea, <i>Electrochemical Systems</i>, 3rd ed.
 * (2004), ch. 8.
 *
 * @param exchangeCurrentDensity j₀, above 0 [A/m²]
 * @param anodicTransfer α_a, above 0 [-]
 * @param cathodicTransfer α_c, above 0 [-]
 * @param temperature T, above 0 [K]
 */
public record ButlerVolmer(
    double exchangeCurrentDensity,
    double anodicTransfer,
    double cathodicTransfer,
    double temperature)
    implements Kinetics {
  private static final String PLACE = "Butler–Volmer kinetics";
  private static final int MAX_ITERATIONS = 100;
  private static final double ROUND_OFF = 1e-14;

  public ButlerVolmer {
    Require.positive("exchange current density", exchangeCurrentDensity, "A/m²", PLACE);
    Require.positive("anodic transfer coefficient", anodicTransfer, "[-]", PLACE);
    Require.positive("cathodic transfer coefficient", cathodicTransfer, "[-]", PLACE);
    Require.positive("temperature", temperature, "K", PLACE);
  }

  /**
   * The symmetric case, α_a = α_c = 1/2.
   *
   * @param exchangeCurrentDensity j₀, above 0 [A/m²]
   * @param temperature T, above 0 [K]
   */
  public ButlerVolmer(double exchangeCurrentDensity, double temperature) {
    this(exchangeCurrentDensity, 0.5, 0.5, temperature);
  }

  /**
   * The limit for |η| ≪ RT/F.
   *
   * @return j = j₀ (α_a + α_c) (F/RT) η
   */
  public LinearKinetics linearised() {
    return new LinearKinetics(conductance(0));
  }

  @Override
  public double currentDensity(double overpotential) {
    double z = overpotential / PhysicalConstants.thermalVoltage(temperature);
    // expm1 keeps the difference of two numbers near 1.
    return exchangeCurrentDensity
        * (Math.expm1(anodicTransfer * z) - Math.expm1(-cathodicTransfer * z));
  }

  @Override
  public double conductance(double overpotential) {
    double thermal = PhysicalConstants.thermalVoltage(temperature);
    double z = overpotential / thermal;
    double anodic = anodicTransfer * Math.exp(anodicTransfer * z);
    double cathodic = cathodicTransfer * Math.exp(-cathodicTransfer * z);
    return exchangeCurrentDensity * (anodic + cathodic) / thermal;
  }

  /** Exact where α_a = α_c; otherwise Newton's method from there. */
  @Override
  public double overpotential(double currentDensity) {
    double alpha = currentDensity > 0 ? anodicTransfer : cathodicTransfer;
    double half = currentDensity / (2 * exchangeCurrentDensity);
    double thermal = PhysicalConstants.thermalVoltage(temperature);
    double eta = Math.signum(half) * asinh(Math.abs(half)) * thermal / alpha;
    for (int k = 0; k < MAX_ITERATIONS; k++) {
      double step = (currentDensity - currentDensity(eta)) / conductance(eta);
      eta += step;
      if (!(Math.abs(step) > ROUND_OFF * Math.abs(eta))) {
        break;
      }
    }
    return eta;
  }

  private static double asinh(double y) {
    return Math.log1p(y + y * y / (1 + Math.hypot(y, 1)));
  }
}

package org.labyrinth.p2d;

/** What happens to the temperature. */
public sealed interface Climate {
  /**
   * The temperature a run begins with.
   *
   * @return T [K]
   */
  double initialTemperature();

  /**
   * The temperature is held.
   *
   * @param temperature T, above 0 and at most 1000 [K]
   */
  record Isothermal(double temperature) implements Climate {
    public Isothermal {
      Require.inside("temperature", temperature, 0, 1000, "K", "climate");
    }

    @Override
    public double initialTemperature() {
      return temperature;
    }
  }

  /**
   * The cell warms as a whole, m c_p dT/dt = Q − h A (T − T_amb).
   *
   * @param initialTemperature T at the start, above 0 and at most 1000 [K]
   * @param ambientTemperature T_amb, above 0 and at most 1000 [K]
   * @param transferCoefficient h, at least 0 [W/(m² K)]
   */
  record Lumped(double initialTemperature, double ambientTemperature, double transferCoefficient)
      implements Climate {
    public Lumped {
      Require.inside("initial temperature", initialTemperature, 0, 1000, "K", "climate");
      Require.inside("ambient temperature", ambientTemperature, 0, 1000, "K", "climate");
      if (!(transferCoefficient >= 0 && transferCoefficient < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "heat transfer coefficient = %s W/(m² K) must be at least 0 and finite: climate"
                .formatted(transferCoefficient));
      }
    }
  }
}

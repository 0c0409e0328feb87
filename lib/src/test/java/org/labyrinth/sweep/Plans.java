package org.labyrinth.sweep;

/** Plans and runners that tests share. */
final class Plans {
  static final String POROSITY = "Parameterisation > Negative electrode > Porosity";

  private Plans() {}

  /** A plan with these names besides cell and experiment. */
  static String json(String more) {
    return """
    {"cell": "lgm50", "experiment": ["Discharge at {rate}C until 2.5 V", "Rest for 1 hour"],
    """
        + more
        + "}";
  }

  /** A grid of three porosities and two rates. */
  static SweepPlan grid() {
    return plan("0.2, 0.3, 0.4");
  }

  /** One porosity and two rates: a variant that succeeds, then one that fails. */
  static SweepPlan pair() {
    return plan("0.3");
  }

  private static SweepPlan plan(String porosities) {
    String vary = "\"vary\": {\"%s\": [%s], \"{rate}\": [0.5, 1]}".formatted(POROSITY, porosities);
    return SweepPlan.parse(json(vary), "plan.json");
  }

  /** Figures that depend on the variant's scenario alone; one variant fails, one has less. */
  static Row run(Variant variant) {
    double porosity = ((Value.Numeric) variant.settings().get(POROSITY)).number();
    double rate = ((Value.Numeric) variant.settings().get("{rate}")).number();
    if (porosity == 0.3 && rate == 1) {
      throw new SweepException("voltage = 2.4 V must be above 2.5 V: \"fake\", é, run");
    }
    Row row = Row.empty().with("capacity [A h]", porosity / 3 / rate);
    return rate == 1 ? row.with("ended", "at a voltage, 2.5 V") : row;
  }
}

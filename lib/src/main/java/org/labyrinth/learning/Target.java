package org.labyrinth.learning;

/** The form in which a transport efficiency is learned. Each can be turned back. */
public enum Target {
  /** B itself: nothing keeps a prediction from being negative, or above ε. */
  EFFICIENCY {
    @Override
    public double of(double porosity, double efficiency) {
      return efficiency;
    }

    @Override
    public double efficiency(double porosity, double target) {
      return target;
    }
  },
  /** ln B: a prediction is positive, but may be above ε. */
  LOG_EFFICIENCY {
    @Override
    public double of(double porosity, double efficiency) {
      return Math.log(efficiency);
    }

    @Override
    public double efficiency(double porosity, double target) {
      return Math.exp(target);
    }
  },
  /**
   * t = ln((τ − 1)/(ε^−½ − 1)), how much more tortuous than Bruggeman has it: τ = ε/B. Whatever is
   * predicted, τ &gt; 1 and so 0 &lt; B &lt; ε (Wiener's bounds); t = 0 is Bruggeman's law, and a
   * learner that knows nothing and says 0 falls back on it. Both sides of the quotient vanish as ε
   * → 1, where Bruggeman's law has Maxwell's slope.
   */
  EXCESS_TORTUOSITY {
    @Override
    public double of(double porosity, double efficiency) {
      return Math.log((porosity / efficiency - 1) / bruggeman(porosity));
    }

    @Override
    public double efficiency(double porosity, double target) {
      return porosity / (1 + bruggeman(porosity) * Math.exp(target));
    }
  };

  /** τ − 1 by Bruggeman. */
  private static double bruggeman(double porosity) {
    return 1 / Math.sqrt(porosity) - 1;
  }

  /**
   * The target of a transport efficiency.
   *
   * @param porosity ε, in (0, 1) [-]
   * @param efficiency B, in (0, ε) [-]
   * @return what is learned [-]
   */
  public abstract double of(double porosity, double efficiency);

  /**
   * The transport efficiency of a target.
   *
   * @param porosity ε, in (0, 1) [-]
   * @param target what was predicted [-]
   * @return B [-]
   */
  public abstract double efficiency(double porosity, double target);
}

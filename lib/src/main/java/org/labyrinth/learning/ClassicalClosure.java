package org.labyrinth.learning;

import org.labyrinth.closures.Closure;

/**
 * A law of the porosity alone beside learned ones. It has no error bar: it claims to be exact.
 *
 * @param law Bruggeman's, or another
 */
public record ClassicalClosure(Closure law) implements LearnedClosure {
  @Override
  public Estimate predict(MicrostructureFeatures features) {
    double efficiency = law.transportEfficiency(features.porosity());
    return new Estimate(efficiency, 0, efficiency, efficiency);
  }

  @Override
  public String name() {
    return law.name();
  }
}

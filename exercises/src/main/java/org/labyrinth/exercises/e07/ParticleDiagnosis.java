package org.labyrinth.exercises.e07;

import org.labyrinth.exercises.Question;

/**
 * Question 07-4 (explain why it fails): the record of a simulated particle with a constant inflow.
 * What went wrong?
 */
@Question(id = "07-4", title = "A record to explain", points = 2)
public interface ParticleDiagnosis {
  /**
   * Finds the mistake behind a record.
   *
   * <p>The particle was even at times[0], when the constant inflow began. The rate is (last mean −
   * first mean)/(last time − first time), the lag is last surface − last mean. Each mistake leads
   * to a rate and a lag; it explains the record if both agree: |rate − its rate| ≤ tolerance ·
   * 3|N|/R, and |lag − its lag| ≤ tolerance · |N| R/(5 D). {@code NOT_SETTLED} asks for the right
   * rate, a lag strictly between 0 and N R/(5 D), and last time − first time below 0.2 R²/D. The
   * verdict is the first explanation in the order of {@link ParticleMistake}; {@code UNEXPLAINED}
   * if none holds.
   *
   * @param radius R in m, above 0
   * @param diffusivity D in m²/s, above 0
   * @param inflow N that was meant to enter, mol/m²/s, not 0; negative where lithium leaves
   * @param times in s, at least two, each above the one before
   * @param surface c at r = R at each time, mol/m³
   * @param mean of c over the volume at each time, mol/m³
   * @param tolerance relative tolerance [-], at least 0 and below 1
   * @return the verdict
   * @throws IllegalArgumentException if the arrays differ in length, or a number is out of its
   *     range or not finite
   */
  ParticleMistake diagnose(
      double radius,
      double diffusivity,
      double inflow,
      double[] times,
      double[] surface,
      double[] mean,
      double tolerance);
}

package org.labyrinth.exercises.e10;

import org.labyrinth.exercises.Question;

/** Question 10-1 (compute): the energy of a discharge that was recorded at uneven times. */
@Question(id = "10-1", title = "Energy to the cut-off", points = 3)
public interface EnergyToCutOff {
  /**
   * Integrates the power until the voltage falls to the cut-off.
   *
   * <p>Between two samples V and i are straight lines. So the power is taken as the mean of its two
   * ends (the trapezium rule on V i). The discharge ends at the first moment at which V is at or
   * below the cut-off; the last piece, from the sample before to that moment, counts too, with V
   * and i of the straight lines at its end. If V stays above, everything counts; if the first
   * sample is at or below the cut-off, nothing does.
   *
   * @param time t of each sample, s, at least two, each later than the one before
   * @param voltage V of each sample, V
   * @param current i of each sample, A/m², positive in discharge; charging in between takes energy
   *     back
   * @param cutOff the voltage at which the discharge ends, V
   * @return energy per area, W h/m²
   * @throws IllegalArgumentException if there are fewer than two samples, if the arrays differ in
   *     length, if the times do not rise, or if a number is not finite
   */
  double energy(double[] time, double[] voltage, double[] current, double cutOff);
}

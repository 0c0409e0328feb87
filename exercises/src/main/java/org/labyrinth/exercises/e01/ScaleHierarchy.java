package org.labyrinth.exercises.e01;

import org.labyrinth.exercises.Question;

/**
 * Question 01-4 (explain why it fails): which part of max(d_p, ξ) ≪ ℓ_REV ≪ ℓ_grad is broken, and
 * would another window mend it?
 */
@Question(id = "01-4", title = "Why the scales do not separate", points = 2)
public interface ScaleHierarchy {
  /**
   * Says whether a window is representative, and if not, why.
   *
   * <p>Here a ≪ b means that b is at least {@code factor} times a; equality is enough. All lengths
   * share one unit. Exactly one verdict is right for each set of lengths:
   *
   * <ul>
   *   <li>{@code NO_WINDOW_FITS} if no window length whatever, the given one or any other, could
   *       hold both inequalities;
   *   <li>otherwise {@code WINDOW_TOO_SMALL} if max(d_p, ξ) ≪ ℓ_REV is broken;
   *   <li>otherwise {@code WINDOW_TOO_LARGE} if ℓ_REV ≪ ℓ_grad is broken;
   *   <li>otherwise {@code HOLDS}.
   * </ul>
   *
   * @param particleDiameter d_p [m], above 0
   * @param correlationLength ξ [m], above 0
   * @param window ℓ_REV, the side of the window in question [m], above 0
   * @param gradientLength ℓ_grad, the length over which averages change [m], above 0; may be
   *     infinite, for a sample that is uniform
   * @param factor how many times larger "much larger" is [-], 1 or more
   * @return the verdict
   * @throws IllegalArgumentException if a length is not above 0 or the factor is below 1, NaN
   *     included
   */
  ScaleVerdict verdict(
      double particleDiameter,
      double correlationLength,
      double window,
      double gradientLength,
      double factor);
}

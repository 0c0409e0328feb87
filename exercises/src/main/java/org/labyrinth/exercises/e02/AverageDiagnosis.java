package org.labyrinth.exercises.e02;

import org.labyrinth.exercises.Question;

/**
 * Question 02-4 (explain why it fails): a report gives a porosity and two averages of one field.
 * Which mistake do the three numbers betray?
 */
@Question(id = "02-4", title = "What went wrong between two averages", points = 2)
public interface AverageDiagnosis {
  /**
   * Finds the mistake behind two reported averages.
   *
   * <p>Each mistake leaves a relation between the three numbers that you can work out from ⟨ψ⟩ = ε
   * ⟨ψ⟩^α. Two numbers a and b agree if |a − b| ≤ tolerance · max(|a|, |b|), so that the answer
   * does not depend on the unit or the sign of ψ. If more than one relation holds, the verdict is
   * the first that does, in the order of the constants of {@link AverageMistake}; if none does, it
   * is {@code UNEXPLAINED}. Two zeros are consistent.
   *
   * @param porosity ε [-], above 0 and below 1
   * @param superficial what the report calls ⟨ψ⟩, in the unit of ψ; finite, of either sign
   * @param intrinsic what the report calls ⟨ψ⟩^α, in the unit of ψ; finite, of either sign
   * @param tolerance relative tolerance [-], at least 0 and below 1
   * @return the verdict
   * @throws IllegalArgumentException if the porosity, an average or the tolerance is out of its
   *     range, NaN included
   */
  AverageMistake diagnose(double porosity, double superficial, double intrinsic, double tolerance);
}

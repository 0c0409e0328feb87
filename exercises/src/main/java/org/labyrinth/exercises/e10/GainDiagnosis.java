package org.labyrinth.exercises.e10;

import org.labyrinth.exercises.Question;

/**
 * Question 10-3 (explain why it fails): a paper reports that grading gained energy. Is it the
 * grading?
 */
@Question(id = "10-3", title = "A gain that is none", points = 2)
public interface GainDiagnosis {
  /**
   * Judges a comparison of a graded electrode with a uniform one.
   *
   * <p>The verdict is the first that holds, in the order of {@link GainVerdict}:
   *
   * <ol>
   *   <li>{@code SOLIDS_DIFFER}: |solids of the graded − of the uniform| &gt; tolerance · solids of
   *       the uniform;
   *   <li>{@code PORES_DIFFER}: likewise the pores;
   *   <li>{@code NO_GAIN}: the gain, graded − uniform, both on twice the cells, is at most 0;
   *   <li>{@code WITHIN_THE_MESH}: the gain is at most the sum of the two designs' mesh errors; a
   *       design's mesh error is the absolute difference of its two energies;
   *   <li>{@code BASELINE_NOT_TUNED}: the graded energy, on twice the cells, is at most the tuned
   *       energy plus the graded design's mesh error;
   *   <li>{@code HONEST}: otherwise.
   * </ol>
   *
   * @param uniform the uniform electrode that the paper compares with
   * @param graded the graded electrode
   * @param tunedEnergy the most that any uniform electrode gives under the same limits, W h/m²
   * @param tolerance relative tolerance of solids and pores [-], at least 0 and below 1
   * @return the verdict
   * @throws IllegalArgumentException if a number is not above 0 (the tolerance: at least 0 and
   *     below 1) or not finite
   */
  GainVerdict diagnose(
      DesignReport uniform, DesignReport graded, double tunedEnergy, double tolerance);
}

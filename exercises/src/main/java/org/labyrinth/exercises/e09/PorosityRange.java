package org.labyrinth.exercises.e09;

import org.labyrinth.exercises.Question;

/** Question 09-1 (modify): Otsu's threshold, and how much of the porosity hangs on it. */
@Question(id = "09-1", title = "Where to cut", points = 2)
public interface PorosityRange {
  /**
   * Otsu's threshold t of a histogram: grey values below t are one class, those from t on the
   * other, and w₀ w₁ (μ₁ − μ₀)² is largest, w being the classes' shares and μ their mean grey
   * values. If several t are equally good, the lowest.
   *
   * @param counts counts[g] voxels have the grey value g, each at least 0; at least two grey values
   *     occur
   * @return t, so that neither class is empty
   * @throws IllegalArgumentException if a count is below 0 or fewer than two grey values occur
   */
  int threshold(long[] counts);

  /**
   * The porosity, the share of voxels below a threshold, for t − spread, t and t + spread.
   *
   * @param counts as above
   * @param threshold t, any number: beyond the histogram there are no voxels
   * @param spread at least 0
   * @return three porosities
   * @throws IllegalArgumentException if a count or the spread is below 0 or there is no voxel
   */
  double[] porosities(long[] counts, int threshold, int spread);
}

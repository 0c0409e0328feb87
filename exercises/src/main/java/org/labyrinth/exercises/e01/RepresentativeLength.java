package org.labyrinth.exercises.e01;

import java.util.OptionalInt;
import org.labyrinth.exercises.Question;

/** Question 01-3 (modify): the smallest window from which on the porosity has settled. */
@Question(id = "01-3", title = "Representative length", points = 3)
public interface RepresentativeLength {
  /**
   * The smallest side from which on the relative spread is, and stays, below a tolerance.
   *
   * <p>Entry i of the three arrays belongs to windows of {@code sides[i]} voxels; the sides grow
   * with i. The relative spread is standardDeviation / mean. A side counts only if its relative
   * spread <em>and that of every larger side measured</em> is strictly below the tolerance. Windows
   * without any pore (mean 0) have no relative spread, and so are not below any tolerance.
   *
   * @param sides window sides in ascending order [voxels]
   * @param mean mean porosity of the windows of each side [-], 0 or more
   * @param standardDeviation standard deviation of the porosity for each side [-], 0 or more
   * @param tolerance the bound on the relative spread [-], above 0
   * @return the side in voxels; empty if there is none, also for empty arrays
   * @throws IllegalArgumentException if the three arrays differ in length, or if the tolerance is
   *     not above 0
   */
  OptionalInt length(int[] sides, double[] mean, double[] standardDeviation, double tolerance);
}

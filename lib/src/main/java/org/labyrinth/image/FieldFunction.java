package org.labyrinth.image;

/** A value for each voxel, as a formula of its indices. */
@FunctionalInterface
public interface FieldFunction {
  /**
   * The value at a voxel.
   *
   * @param z page
   * @param y row
   * @param x column
   * @return the value
   */
  double value(int z, int y, int x);
}

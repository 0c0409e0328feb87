package org.labyrinth.exercises.e01;

import org.labyrinth.exercises.Question;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * Question 01-1 (compute): the porosity of a box-shaped window of an image, ε = (voxels of the
 * phase in the window) / (voxels of the window).
 */
@Question(id = "01-1", title = "Porosity of a window", points = 2)
public interface WindowPorosity {
  /**
   * The volume fraction of a phase inside a window.
   *
   * <p>The window begins at voxel {@code (z, y, x)}, its corner with the smallest indices, and
   * spans {@code window.nz()} pages, {@code window.ny()} rows and {@code window.nx()} columns from
   * there. It need not be a cube, and neither need the image. All voxels have the same volume, so
   * the spacing does not matter.
   *
   * @param image the labelled image
   * @param phase the label to count; if the window has none of it the answer is 0
   * @param z first page of the window
   * @param y first row of the window
   * @param x first column of the window
   * @param window the number of voxels of the window along each axis
   * @return the fraction of the window's voxels that carry the label [-], from 0 to 1
   * @throws IllegalArgumentException if any part of the window lies outside the image
   */
  double porosity(VoxelImage image, int phase, int z, int y, int x, Shape window);
}

package org.labyrinth.geometry;

import java.util.function.IntUnaryOperator;
import org.labyrinth.geometry.UnlikePairs.Step;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * The pairs that {@link UnlikePairs} counts, shared out among slices: each pair has two ends, and
 * each end is counted in the slice of its own voxel.
 */
final class UnlikeEnds {
  private final Shape shape;
  private final Axis axis;
  private final Boundary boundary;
  private final Step step;
  private final long[] ends;

  private UnlikeEnds(Shape shape, Axis axis, Boundary boundary, Step step) {
    this.shape = shape;
    this.axis = axis;
    this.boundary = boundary;
    this.step = step;
    this.ends = new long[shape.along(axis)];
  }

  /** Ends by slice; twice the pairs in all. */
  static long[] bySlice(VoxelImage image, int phase, Axis axis, Boundary boundary, Step step) {
    Shape s = image.shape();
    UnlikeEnds ends = new UnlikeEnds(s, axis, boundary, step);
    IntUnaryOperator chi = Indicator.of(phase);
    int[] here = new int[s.page()];
    int[] there = new int[s.page()];
    for (int z = 0; z < s.nz(); z++) {
      int other = ends.inside(z + step.z(), s.nz());
      if (other >= 0) {
        Indicator.page(image, chi, z, here);
        Indicator.page(image, chi, other, there);
        ends.countPage(z, here, other, there);
      }
    }
    return ends.ends;
  }

  /** The index, wrapped if the image repeats; −1 if it is outside. */
  private int inside(int index, int n) {
    return boundary == Boundary.PERIODIC
        ? Math.floorMod(index, n)
        : index >= 0 && index < n ? index : -1;
  }

  private void countPage(int z, int[] here, int otherZ, int[] there) {
    for (int y = 0; y < shape.ny(); y++) {
      int otherY = inside(y + step.y(), shape.ny());
      for (int x = 0; x < shape.nx() && otherY >= 0; x++) {
        int otherX = inside(x + step.x(), shape.nx());
        if (otherX >= 0 && here[y * shape.nx() + x] != there[otherY * shape.nx() + otherX]) {
          ends[axis == Axis.Z ? z : axis == Axis.Y ? y : x]++;
          ends[axis == Axis.Z ? otherZ : axis == Axis.Y ? otherY : otherX]++;
        }
      }
    }
  }
}

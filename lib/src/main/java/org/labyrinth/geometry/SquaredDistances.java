package org.labyrinth.geometry;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * The squared distance of every voxel to the nearest one outside a phase, one axis after the other:
 * rows and columns a page at a time, then across the pages a row at a time, each in parallel.
 */
final class SquaredDistances {
  private final VoxelImage image;
  private final int phase;
  private final Boundary boundary;
  private final Shape shape;
  private final Metric metric;
  private final float[][] squares;

  private SquaredDistances(VoxelImage image, int phase, Boundary boundary) {
    this.image = image;
    this.phase = phase;
    this.boundary = boundary;
    this.shape = image.shape();
    this.metric = Metric.of(shape, image.spacing());
    this.squares = new float[shape.nz()][];
  }

  /** Pages of squares in the unit of {@link Metric}; infinite if nothing lies outside the phase. */
  static float[][] of(VoxelImage image, int phase, Boundary boundary) {
    SquaredDistances distances = new SquaredDistances(image, phase, boundary);
    int nz = distances.shape.nz();
    IntStream.range(0, nz).parallel().forEach(distances::withinPage);
    if (nz > 1) {
      IntStream.range(0, distances.shape.ny()).parallel().forEach(distances::acrossPages);
    }
    return distances.squares;
  }

  private void withinPage(int z) {
    int[] labels = new int[shape.page()];
    image.copyPage(z, labels);
    float[] page = new float[labels.length];
    int[] steps = new int[shape.nx()];
    for (int y = 0; y < shape.ny(); y++) {
      alongRow(labels, y * shape.nx(), steps, page);
    }
    if (shape.ny() > 1) {
      alongColumns(page);
    }
    squares[z] = page;
  }

  /** Along the first axis distances are steps, counted by one walk to and one walk fro. */
  private void alongRow(int[] labels, int row, int[] steps, float[] page) {
    int n = steps.length;
    Arrays.fill(steps, Integer.MAX_VALUE);
    int turns = boundary == Boundary.PERIODIC ? 2 * n : n; // round twice: the first leaves a count
    int since = Integer.MAX_VALUE;
    for (int i = 0, x = 0; i < turns; i++, x = x + 1 == n ? 0 : x + 1) {
      since = labels[row + x] != phase ? 0 : since == Integer.MAX_VALUE ? since : since + 1;
      steps[x] = Math.min(steps[x], since);
    }
    since = Integer.MAX_VALUE;
    for (int i = 0, x = n - 1; i < turns; i++, x = x == 0 ? n - 1 : x - 1) {
      since = labels[row + x] != phase ? 0 : since == Integer.MAX_VALUE ? since : since + 1;
      steps[x] = Math.min(steps[x], since);
    }
    for (int x = 0; x < n; x++) {
      double k = steps[x];
      page[row + x] =
          steps[x] == Integer.MAX_VALUE ? Float.POSITIVE_INFINITY : (float) (metric.x() * k * k);
    }
  }

  private void alongColumns(float[] page) {
    int nx = shape.nx();
    LowerEnvelope envelope = new LowerEnvelope(shape.ny(), metric.y(), boundary);
    double[] line = envelope.line();
    for (int x = 0; x < nx; x++) {
      for (int y = 0; y < line.length; y++) {
        line[y] = page[y * nx + x];
      }
      envelope.transform();
      for (int y = 0; y < line.length; y++) {
        page[y * nx + x] = (float) line[y];
      }
    }
  }

  private void acrossPages(int y) {
    int nx = shape.nx();
    LowerEnvelope envelope = new LowerEnvelope(shape.nz(), metric.z(), boundary);
    double[] line = envelope.line();
    for (int i = y * nx; i < (y + 1) * nx; i++) {
      for (int z = 0; z < line.length; z++) {
        line[z] = squares[z][i];
      }
      envelope.transform();
      for (int z = 0; z < line.length; z++) {
        squares[z][i] = (float) line[z];
      }
    }
  }
}

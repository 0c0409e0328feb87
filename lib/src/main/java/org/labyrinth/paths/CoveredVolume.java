package org.labyrinth.paths;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.geometry.DistanceMap;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.image.VoxelImageBuilder;
import org.labyrinth.network.RunComponents;
import org.labyrinth.network.VoxelRuns;
import org.labyrinth.network.Wrap;

/**
 * How much of a phase spheres of a radius reach: all that fit, or those that can be pushed in from
 * the inlet face. Centres are eroded and dilated by exact distances.
 */
final class CoveredVolume {
  /** Distances are floats; distinct ones differ by more. */
  private static final double ROUND_OFF = 1e-6;

  private final VoxelImage image;
  private final Axis axis;

  /** Distance to the nearest centre outside the phase [m], rounded, a page at a time. */
  private final float[][] distances;

  private final double[] radii;
  private final long phaseVoxels;

  CoveredVolume(VoxelImage image, int phase, Axis axis) {
    this.image = image;
    this.axis = axis;
    DistanceMap map = DistanceMap.of(image, phase, Boundary.OPEN);
    distances =
        IntStream.range(0, image.shape().nz())
            .parallel()
            .mapToObj(z -> page(map, z))
            .toArray(float[][]::new);
    phaseVoxels = image.voxelsByLabel().getOrDefault(phase, 0L);
    radii = distinctRadii();
  }

  private static float[] page(DistanceMap map, int z) {
    float[] page = new float[map.shape().page()];
    for (int i = 0; i < page.length; i++) {
      page[i] = (float) map.at(z, i / map.shape().nx(), i % map.shape().nx());
    }
    return page;
  }

  private double[] distinctRadii() {
    return Arrays.stream(distances)
        .parallel()
        .flatMapToDouble(
            page -> IntStream.range(0, page.length).mapToDouble(i -> page[i]).distinct())
        .filter(r -> r > 0)
        .distinct()
        .sorted()
        .toArray();
  }

  /**
   * The largest radius, up to a given one, whose spheres cover half the phase; 0 if none do, +∞ if
   * nothing bounds the phase.
   */
  double medianRadius(boolean fromInlet, double largest) {
    if (radii.length > 0 && radii[radii.length - 1] == Double.POSITIVE_INFINITY) {
      return Double.POSITIVE_INFINITY;
    }
    int covers = -1;
    int fails = (int) Arrays.stream(radii).filter(r -> r <= largest).count();
    double most = phaseVoxels;
    double least = 0;
    boolean halve = false;
    while (fails - covers > 1) {
      // In turn a straight line between the two ends, and halving, which no curve can slow down.
      double share = halve ? 0.5 : (most - phaseVoxels / 2.0) / (most - least);
      int step = (int) Math.round(share * (fails - covers));
      int middle = covers + Math.max(1, Math.min(step, fails - covers - 1));
      long covered = voxels(radii[middle], fromInlet);
      if (2 * covered >= phaseVoxels) {
        covers = middle;
        most = covered;
      } else {
        fails = middle;
        least = covered;
      }
      halve = !halve;
    }
    return covers < 0 ? 0 : radii[covers];
  }

  /** Voxels of the phase within the spheres of a radius. */
  private long voxels(double radius, boolean fromInlet) {
    VoxelImage centres = centres(radius);
    if (fromInlet) {
      centres = entered(centres);
    }
    DistanceMap outside = DistanceMap.of(centres, 0, Boundary.OPEN);
    double reach = radius * (1 - ROUND_OFF);
    Shape shape = image.shape();
    return IntStream.range(0, shape.nz())
        .parallel()
        .mapToLong(
            z ->
                IntStream.range(0, shape.page())
                    .filter(i -> outside.at(z, i / shape.nx(), i % shape.nx()) < reach)
                    .count())
        .sum();
  }

  /** 1 where a sphere of the radius has room. */
  private VoxelImage centres(double radius) {
    double least = radius * (1 - ROUND_OFF);
    VoxelImageBuilder builder = new VoxelImageBuilder(image.shape(), image.spacing());
    int[] page = new int[image.shape().page()];
    for (int z = 0; z < distances.length; z++) {
      for (int i = 0; i < page.length; i++) {
        page[i] = distances[z][i] >= least ? 1 : 0;
      }
      builder.page(z, page);
    }
    return builder.build();
  }

  /** The centres from which a way of centres leads to the inlet slice. */
  private VoxelImage entered(VoxelImage centres) {
    Shape shape = image.shape();
    VoxelRuns runs = VoxelRuns.of(centres, 1);
    RunComponents components = runs.connected(Wrap.NONE);
    boolean[] inlet = components.touching(axis, 0);
    VoxelImageBuilder builder = new VoxelImageBuilder(shape, image.spacing());
    int[] page = new int[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      Arrays.fill(page, 0);
      for (int y = 0; y < shape.ny(); y++) {
        int row = z * shape.ny() + y;
        for (int run = runs.rowStart(row); run < runs.rowStart(row + 1); run++) {
          int label = inlet[components.root(run)] ? 1 : 0;
          Arrays.fill(
              page, y * shape.nx() + runs.begin(run), y * shape.nx() + runs.end(run), label);
        }
      }
      builder.page(z, page);
    }
    return builder.build();
  }
}

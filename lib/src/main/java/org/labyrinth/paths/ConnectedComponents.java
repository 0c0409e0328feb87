package org.labyrinth.paths;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.network.RunComponents;
import org.labyrinth.network.VoxelRuns;
import org.labyrinth.network.Wrap;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Table;

/**
 * The pieces a phase falls into, voxels being neighbours through faces. Found by labelling runs of
 * voxels (Hoshen and Kopelman 1976, doi 10.1103/PhysRevB.14.3438).
 *
 * @param sizes voxels of each piece, largest first; empty if the phase does not occur
 */
public record ConnectedComponents(List<Long> sizes) {
  public ConnectedComponents {
    sizes = List.copyOf(sizes);
    for (int i = 0; i < sizes.size(); i++) {
      if (sizes.get(i) < 1 || (i > 0 && sizes.get(i) > sizes.get(i - 1))) {
        throw new IllegalArgumentException(
            "size = %d voxels must be at least 1 and at most the one before: component %d"
                .formatted(sizes.get(i), i));
      }
    }
  }

  /**
   * Finds the pieces.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param boundary {@code OPEN}: pieces end at the outer faces; {@code PERIODIC}: they go on at
   *     the opposite ones
   * @return their sizes
   */
  public static ConnectedComponents of(VoxelImage image, int phase, Boundary boundary) {
    VoxelRuns runs = VoxelRuns.of(image, phase);
    RunComponents components = runs.connected(boundary == Boundary.PERIODIC ? Wrap.ALL : Wrap.NONE);
    long[] voxels = new long[runs.count()];
    for (int run = 0; run < voxels.length; run++) {
      voxels[components.root(run)] += runs.end(run) - runs.begin(run);
    }
    return new ConnectedComponents(
        Arrays.stream(voxels).filter(n -> n > 0).map(n -> -n).sorted().mapToObj(n -> -n).toList());
  }

  /**
   * How many pieces there are.
   *
   * @return the count, 0 if the phase does not occur
   */
  public int count() {
    return sizes.size();
  }

  /**
   * The share of the phase that is in its largest piece.
   *
   * @return a fraction of the phase's voxels [-]; 0 if the phase does not occur
   */
  public double largestFraction() {
    long total = sizes.stream().mapToLong(Long::longValue).sum();
    return total == 0 ? 0 : (double) sizes.get(0) / total;
  }

  /**
   * The pieces as a table.
   *
   * @return one row a piece, largest first: {@code component}, {@code voxels}
   */
  public Table toTable() {
    return Table.create(
        "Connected components",
        IntColumn.create("component", IntStream.rangeClosed(1, count()).toArray()),
        LongColumn.create("voxels", sizes.stream().mapToLong(Long::longValue).toArray()));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%d components, %.2f %% in the largest", count(), 100 * largestFraction());
  }
}

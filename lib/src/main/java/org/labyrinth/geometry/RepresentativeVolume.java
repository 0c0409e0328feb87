package org.labyrinth.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Table;

/**
 * How porosity depends on the window it is measured in: the scan that looks for a representative
 * elementary volume (REV), and finds one or says that there is none.
 *
 * <p>Windows are cubes in voxels, placed at every position; along an axis of one voxel they are one
 * voxel thick. Windows of a single image overlap, so those larger than half its side mostly see
 * each other: their spread is too small, and falls to zero for the whole image whatever the
 * material. Source: Bear, <i>Dynamics of Fluids in Porous Media</i> (1972), ch. 1.
 *
 * @param volumeFraction volume fraction of the whole image [-]
 * @param shape the image's voxels along each axis
 * @param imageVolume volume of the image [m³]
 * @param windows statistics by window, edges ascending, at least one
 */
public record RepresentativeVolume(
    double volumeFraction, Shape shape, double imageVolume, List<WindowStatistics> windows) {
  public RepresentativeVolume {
    windows = List.copyOf(windows);
    for (int i = 1; i < windows.size(); i++) {
      if (windows.get(i).edge() <= windows.get(i - 1).edge()) {
        throw new IllegalArgumentException(
            "window edge = %d voxels must exceed the one before: entry %d of the scan"
                .formatted(windows.get(i).edge(), i));
      }
    }
    if (windows.isEmpty()) {
      throw new IllegalArgumentException("windows = 0 must be at least 1: scan of porosity");
    }
  }

  /**
   * Scans an image with chosen windows.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param boundary {@code OPEN}: windows inside the image; {@code PERIODIC}: one at every voxel
   * @param edges edges of the windows [voxels], ascending, from 1 to the image's shortest side
   *     (axes of one voxel aside)
   * @return the scan
   * @throws IllegalArgumentException if an edge is out of range or edges do not ascend
   */
  public static RepresentativeVolume scan(
      VoxelImage image, int phase, Boundary boundary, int... edges) {
    double fraction = PhaseAverage.volumeFraction(image, phase);
    List<WindowStatistics> windows = new ArrayList<>();
    for (int edge : edges) {
      windows.add(WindowScan.scan(image, phase, fraction, edge, boundary));
    }
    double volume = image.shape().voxels() * image.spacing().voxelVolume();
    return new RepresentativeVolume(fraction, image.shape(), volume, windows);
  }

  /**
   * Scans an image with edges 1, 2, 3, 4, 6, 8, 12, 16 … voxels, up to half its shortest side.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param boundary {@code OPEN}: windows inside the image; {@code PERIODIC}: one at every voxel
   * @return the scan
   */
  public static RepresentativeVolume scan(VoxelImage image, int phase, Boundary boundary) {
    int largest = Math.max(1, shortestSide(image.shape()) / 2);
    List<Integer> edges = new ArrayList<>(List.of(1));
    for (int edge = 2; edge <= largest; edge *= 2) {
      edges.add(edge);
      if (edge * 3 / 2 <= largest) {
        edges.add(edge * 3 / 2);
      }
    }
    return scan(image, phase, boundary, edges.stream().mapToInt(Integer::intValue).toArray());
  }

  private static int shortestSide(Shape shape) {
    return Arrays.stream(Axis.values()).mapToInt(shape::along).filter(n -> n > 1).min().orElse(1);
  }

  /**
   * The smallest window that represents the image: from it on, the relative spread of porosity
   * stays within a tolerance in every window of the scan up to half the image's shortest side.
   *
   * @param tolerance largest standard deviation of porosity relative to its mean [-], positive
   * @return the edge of the window [voxels]; empty if no window of the scan will do, so that the
   *     image holds no REV to this tolerance
   * @throws IllegalArgumentException if the tolerance is not positive
   */
  public OptionalInt representativeEdge(double tolerance) {
    if (!(tolerance > 0)) {
      throw new IllegalArgumentException(
          "tolerance = %s [-] must be positive: spread of porosity".formatted(tolerance));
    }
    OptionalInt edge = OptionalInt.empty();
    for (WindowStatistics window : windows) {
      if (2L * window.edge() > Math.max(2, shortestSide(shape))) {
        break;
      }
      boolean within = window.relativeSpread() <= tolerance;
      edge =
          !within ? OptionalInt.empty() : edge.isPresent() ? edge : OptionalInt.of(window.edge());
    }
    return edge;
  }

  /**
   * The scan as a table.
   *
   * @return columns {@code edge [voxel]}, {@code volume [m3]}, {@code windows}, and {@code mean
   *     [-]}, {@code standard deviation [-]}, {@code minimum [-]}, {@code maximum [-]} of porosity
   */
  public Table toTable() {
    return Table.create(
        "porosity by window",
        IntColumn.create("edge [voxel]", edges()),
        DoubleColumn.create("volume [m3]", column(WindowStatistics::volume)),
        LongColumn.create(
            "windows", windows.stream().mapToLong(WindowStatistics::positions).toArray()),
        DoubleColumn.create("mean [-]", column(WindowStatistics::mean)),
        DoubleColumn.create("standard deviation [-]", column(WindowStatistics::standardDeviation)),
        DoubleColumn.create("minimum [-]", column(WindowStatistics::minimum)),
        DoubleColumn.create("maximum [-]", column(WindowStatistics::maximum)));
  }

  private int[] edges() {
    return windows.stream().mapToInt(WindowStatistics::edge).toArray();
  }

  private double[] column(ToDoubleFunction<WindowStatistics> value) {
    return windows.stream().mapToDouble(value).toArray();
  }
}

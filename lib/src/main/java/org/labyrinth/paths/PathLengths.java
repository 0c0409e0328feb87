package org.labyrinth.paths;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.labyrinth.image.Axis;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.VoxelImage;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Lengths of the shortest paths through a phase from the inlet face to each voxel of the outlet
 * face, face to face: half a voxel before the first centre and after the last. Their mean over L is
 * the geometric tortuosity τ_g, which is not the tortuosity factor τ = ε/B: for inclined straight
 * capillaries τ = τ_g², and constrictions raise τ alone (Epstein 1989, doi
 * 10.1016/0009-2509(89)85053-5).
 *
 * <p>All voxels of the outlet that are reached weigh the same, and each path leaves from where on
 * the inlet it is shortest. Without any, mean, quantiles and τ_g are +∞.
 *
 * @param method how the paths were found
 * @param axis from inlet to outlet
 * @param thickness L, the distance of the two faces [m]
 * @param sorted the lengths, ascending [m]; copied
 * @param unreached how many outlet voxels of the phase no path reaches
 * @param distance length of the shortest path from the inlet face to each voxel's centre [m]; NaN
 *     outside the phase, +∞ where no path leads
 */
// An array, not a list: there is a length for each outlet voxel, a million at 1000³; it is copied.
@SuppressWarnings("ArrayRecordComponent")
public record PathLengths(
    String method,
    Axis axis,
    double thickness,
    double[] sorted,
    long unreached,
    ScalarField distance) {
  public PathLengths {
    sorted = sorted.clone();
    if (!(thickness > 0 && thickness < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "thickness = %s m must be positive and finite: path lengths".formatted(thickness));
    }
    for (int i = 0; i < sorted.length; i++) {
      double before = i == 0 ? 0 : sorted[i - 1];
      if (!(sorted[i] >= before && sorted[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "length = %s m must be finite and at least the one before: path %d"
                .formatted(sorted[i], i));
      }
    }
  }

  /** Gathers the result from distances on a padded phase, +∞ where unreached. */
  static PathLengths gather(
      String method, VoxelImage image, Axis axis, PaddedPhase phase, double[] distance) {
    double h = image.spacing().along(axis);
    int n = image.shape().along(axis);
    int[] outlet = phase.slice(axis, n - 1);
    double[] lengths =
        Arrays.stream(outlet)
            .mapToDouble(voxel -> distance[voxel] + h / 2)
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    ScalarField field =
        ScalarField.from(
            image.shape(),
            (z, y, x) -> {
              int voxel = phase.index(z, y, x);
              return phase.contains(voxel) ? distance[voxel] : Double.NaN;
            });
    return new PathLengths(method, axis, n * h, lengths, outlet.length - lengths.length, field);
  }

  /**
   * The lengths.
   *
   * @return ascending [m], a copy
   */
  @Override
  public double[] sorted() {
    return sorted.clone();
  }

  /**
   * Whether any path connects the faces.
   *
   * @return true if there is one
   */
  public boolean percolates() {
    return sorted.length > 0;
  }

  /**
   * The geometric tortuosity τ_g = ⟨L_path⟩ / L.
   *
   * @return at least 1 [-], to round-off; +∞ without paths
   */
  public double geometricTortuosity() {
    return percolates()
        ? Arrays.stream(sorted).sum() / sorted.length / thickness
        : Double.POSITIVE_INFINITY;
  }

  /**
   * A quantile of L_path / L, linear between neighbours.
   *
   * @param share of the paths that are at most that long [-], from 0 (the shortest) to 1
   * @return the quantile [-]; +∞ without paths
   * @throws IllegalArgumentException if the share is not from 0 to 1
   */
  public double quantile(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "share = %s [-] must be in [0, 1]: quantile of path lengths".formatted(share));
    }
    if (!percolates()) {
      return Double.POSITIVE_INFINITY;
    }
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return (sorted[below] + (place - below) * (sorted[above] - sorted[below])) / thickness;
  }

  /**
   * The distribution of L_path / L in bins of equal width, from the shortest to the longest.
   *
   * @param bins how many, at least 1
   * @return one row a bin: {@code from [-]}, {@code to [-]}, {@code paths}, {@code share [-]}; no
   *     row without paths
   * @throws IllegalArgumentException if there is no bin
   */
  public Table histogram(int bins) {
    if (bins < 1) {
      throw new IllegalArgumentException(
          "bins = %d must be at least 1: histogram of path lengths".formatted(bins));
    }
    int rows = percolates() ? bins : 0;
    double least = quantile(0);
    double width = (quantile(1) - least) / bins;
    double[] from = new double[rows];
    double[] to = new double[rows];
    long[] paths = new long[rows];
    for (double length : sorted) {
      double bin = width > 0 ? (length / thickness - least) / width : 0;
      paths[(int) Math.min(bin, bins - 1)]++;
    }
    double[] share = new double[rows];
    for (int i = 0; i < rows; i++) {
      from[i] = least + i * width;
      to[i] = least + (i + 1) * width;
      share[i] = (double) paths[i] / sorted.length;
    }
    return Table.create(
        "Path lengths over L along " + axis.symbol(),
        DoubleColumn.create("from [-]", from),
        DoubleColumn.create("to [-]", to),
        LongColumn.create("paths", paths),
        DoubleColumn.create("share [-]", share));
  }

  /**
   * The distribution in one row.
   *
   * @return columns {@code method}, {@code axis}, {@code τ_g [-]}, {@code shortest [-]}, {@code
   *     median [-]}, {@code 95 % [-]}, {@code longest [-]}, {@code paths}, {@code unreached}
   */
  public Table toTable() {
    return table(List.of(this));
  }

  /**
   * Several results, a row each.
   *
   * @param results one a method or an axis, say
   * @return the columns of {@link #toTable}
   */
  public static Table table(List<PathLengths> results) {
    return Table.create(
        "Geometric tortuosity",
        StringColumn.create("method", results.stream().map(PathLengths::method).toList()),
        StringColumn.create("axis", results.stream().map(r -> r.axis().symbol()).toList()),
        column("τ_g [-]", results, PathLengths::geometricTortuosity),
        column("shortest [-]", results, r -> r.quantile(0)),
        column("median [-]", results, r -> r.quantile(0.5)),
        column("95 % [-]", results, r -> r.quantile(0.95)),
        column("longest [-]", results, r -> r.quantile(1)),
        LongColumn.create("paths", results.stream().mapToLong(r -> r.sorted.length).toArray()),
        LongColumn.create(
            "unreached", results.stream().mapToLong(PathLengths::unreached).toArray()));
  }

  private static DoubleColumn column(
      String name, List<PathLengths> results, ToDoubleFunction<PathLengths> value) {
    return DoubleColumn.create(name, results.stream().mapToDouble(value).toArray());
  }

  @Override
  public String toString() {
    return percolates()
        ? String.format(
            Locale.ROOT,
            "%s along %s: τ_g = %.4f (shortest %.4f, median %.4f, longest %.4f; %d paths, %d outlet"
                + " voxels unreached)",
            method,
            axis.symbol(),
            geometricTortuosity(),
            quantile(0),
            quantile(0.5),
            quantile(1),
            sorted.length,
            unreached)
        : "%s along %s: no path connects the faces, τ_g = ∞".formatted(method, axis.symbol());
  }
}

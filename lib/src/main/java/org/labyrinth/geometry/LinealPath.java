package org.labyrinth.geometry;

import java.util.ArrayList;
import java.util.List;
import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Table;

/**
 * The lineal path L(r): the chance that a segment of length r lies wholly in the phase. L(0) = ε;
 * it never exceeds S₂(r), which only asks for the two ends, and equals it at one voxel. Its slope
 * at the origin is −a/4 for an isotropic medium, and the chords of the phase have the density (ℓ/ε)
 * L″, with ℓ their mean.
 *
 * <p>On voxels a segment of k steps is k + 1 centres in a row; what slips between two centres is
 * not seen, so L comes out too high, to first order in the voxel. Closed form for the pores between
 * overlapping spheres: a segment is free if no centre lies in the sphere-capped cylinder about it,
 * L = exp(−ρ (4πR³/3 + πR² r)) = ε^(1 + 3r/4R). Source: Lu and Torquato (1992), Physical Review A
 * 45, 922–929, doi 10.1103/PhysRevA.45.922.
 *
 * @param counts segments by length, ascending from 0: all that were looked at ({@code pairs}) and
 *     those wholly in the phase ({@code inPhase})
 */
public record LinealPath(List<PairCount> counts) {
  public LinealPath {
    counts = List.copyOf(counts);
    if (counts.isEmpty() || counts.get(0).lag() != 0) {
      throw new IllegalArgumentException(
          "lengths = %d must be at least 1, the first 0 m: lineal path".formatted(counts.size()));
    }
    for (int i = 1; i < counts.size(); i++) {
      if (!(counts.get(i).lag() > counts.get(i - 1).lag())) {
        throw new IllegalArgumentException(
            "length = %s m must exceed the one before: entry %d of the lineal path"
                .formatted(counts.get(i).lag(), i));
      }
    }
  }

  /**
   * The lineal path along an axis.
   *
   * @param image the labelled image
   * @param phase the phase's label; L is 0 if it does not occur, 1 if it fills the image
   * @param axis the direction of the segments
   * @param boundary {@code OPEN}: lengths 0 … n − 1 voxels, segments inside the image only; {@code
   *     PERIODIC}: lengths 0 … n / 2, a segment starts at every voxel
   * @return L at whole multiples of the spacing
   */
  public static LinealPath along(VoxelImage image, int phase, Axis axis, Boundary boundary) {
    long[][] runs = RunLengths.count(image, phase, axis, boundary);
    int n = image.shape().along(axis);
    long lines = image.shape().voxels() / n;
    boolean ring = boundary == Boundary.PERIODIC;
    int lengths = ring ? n / 2 + 1 : n;
    List<PairCount> counts = new ArrayList<>(lengths);
    for (int k = 0; k < lengths; k++) {
      long inPhase = ring ? n * runs[0][n] : (n - k) * runs[0][n];
      for (int length = k + 1; length <= n; length++) {
        inPhase += (length - k) * (runs[1][length] + runs[2][length]);
      }
      long segments = lines * (ring ? n : n - k);
      counts.add(new PairCount(k * image.spacing().along(axis), inPhase, segments));
    }
    return new LinealPath(counts);
  }

  /**
   * The lengths of the segments.
   *
   * @return r [m]
   */
  public double[] length() {
    return counts.stream().mapToDouble(PairCount::lag).toArray();
  }

  /**
   * L at each length.
   *
   * @return probabilities [-], not ascending
   */
  public double[] probability() {
    return counts.stream().mapToDouble(PairCount::probability).toArray();
  }

  /**
   * The volume fraction ε = L(0).
   *
   * @return the volume fraction [-]
   */
  public double volumeFraction() {
    return counts.get(0).probability();
  }

  /**
   * The lineal path as a table.
   *
   * @return columns {@code length [m]}, {@code L [-]}, {@code segments in phase}, {@code segments}
   */
  public Table toTable() {
    return Table.create(
        "lineal path",
        DoubleColumn.create("length [m]", length()),
        DoubleColumn.create("L [-]", probability()),
        LongColumn.create(
            "segments in phase", counts.stream().mapToLong(PairCount::inPhase).toArray()),
        LongColumn.create("segments", counts.stream().mapToLong(PairCount::pairs).toArray()));
  }
}

package org.labyrinth.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Table;

/**
 * Chords: the pieces that a phase cuts out of straight lines. Every line of voxel centres along an
 * axis is one; a chord of n voxels has length n times the spacing.
 *
 * <p>With {@link Boundary#OPEN} a chord that meets the border of the image is cut there and its
 * length unknown. It is <em>left out</em> of the distribution ({@link #density}, {@link
 * #meanComplete}), which therefore lacks long chords in a small image; {@link #mean} counts ends
 * instead of chords and has no such bias. With {@code PERIODIC} chords go round, and only those
 * that close a ring have no ends.
 *
 * <p>Mean over all directions: 4 ε / a (Cauchy). Over the three axes it is that with {@link
 * TwoPointCorrelation#debyeSpecificArea Debye's} area, exactly. In the pores between overlapping
 * spheres chords are exponential, with mean 4R / (3 ln(1/ε)); in whole voxels that comes out half a
 * voxel too long. Source: Torquato, <i>Random Heterogeneous Materials</i> (2002), section 2.4, doi
 * 10.1007/978-1-4757-6355-3.
 *
 * @param counts by length, ascending; equal lengths along several axes stand side by side
 */
public record ChordLengths(List<ChordCount> counts) {
  public ChordLengths {
    counts = List.copyOf(counts);
    for (int i = 1; i < counts.size(); i++) {
      if (counts.get(i).length() < counts.get(i - 1).length()) {
        throw new IllegalArgumentException(
            "length = %s m must not be below the one before: entry %d of chord lengths"
                .formatted(counts.get(i).length(), i));
      }
    }
  }

  /**
   * The chords along an axis.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param axis the direction of the chords
   * @param boundary what lies beyond the image
   * @return the chords; none if the phase does not occur
   */
  public static ChordLengths along(VoxelImage image, int phase, Axis axis, Boundary boundary) {
    long[][] runs = RunLengths.count(image, phase, axis, boundary);
    Spacing h = image.spacing();
    List<ChordCount> counts = new ArrayList<>();
    for (int n = 1; n < runs[0].length; n++) {
      if (runs[0][n] + runs[1][n] + runs[2][n] > 0) {
        counts.add(
            new ChordCount(
                n * h.along(axis), runs[2][n], runs[1][n], runs[0][n], h.faceArea(axis)));
      }
    }
    return new ChordLengths(counts);
  }

  /**
   * The chords along all axes of more than one voxel, each weighted by the area of the face behind
   * it, so that every axis has as many lines per area.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param boundary what lies beyond the image
   * @return the chords; none if the phase does not occur
   */
  public static ChordLengths overall(VoxelImage image, int phase, Boundary boundary) {
    List<ChordCount> counts = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      if (image.shape().along(axis) > 1) {
        counts.addAll(along(image, phase, axis, boundary).counts());
      }
    }
    counts.sort(Comparator.comparingDouble(ChordCount::length));
    return new ChordLengths(counts);
  }

  /**
   * How many chords have both ends on the interface.
   *
   * @return the number that makes up the distribution
   */
  public long complete() {
    return counts.stream().mapToLong(ChordCount::complete).sum();
  }

  /**
   * How many chords leave the image, or close a ring.
   *
   * @return the number left out of the distribution
   */
  public long leftOut() {
    return counts.stream().mapToLong(c -> c.cut() + c.endless()).sum();
  }

  /**
   * The mean chord, without bias by the border: twice the length of all chords, cut ones too, per
   * end on the interface.
   *
   * @return 4 ε / a [m]; +∞ if there is no end, as in a phase that fills the image
   * @throws IllegalArgumentException if there is no chord at all
   */
  public double mean() {
    requireSome(!counts.isEmpty(), "chords");
    double length =
        sum(c -> c.length() * c.area() * ((double) c.complete() + c.cut() + c.endless()));
    double ends = sum(c -> c.area() * (2.0 * c.complete() + c.cut()));
    return 2 * length / ends;
  }

  /**
   * The mean of the complete chords: below {@link #mean} if chords are not short beside the image.
   *
   * @return the mean of the distribution [m]
   * @throws IllegalArgumentException if there is no complete chord
   */
  public double meanComplete() {
    requireSome(complete() > 0, "complete chords");
    return sum(c -> c.length() * c.area() * c.complete()) / sum(c -> c.area() * c.complete());
  }

  /**
   * The density of the complete chords by number, in bins (ℓ_i, ℓ_{i+1}]. Bins should begin and end
   * half-way between whole numbers of voxels, or some hold more voxel lengths than others.
   *
   * @param edges of the bins [m], ascending, at least two
   * @return p(ℓ) [1/m], one a bin; integrates to 1 over bins that hold all chords
   * @throws IllegalArgumentException if the edges do not ascend or there is no complete chord
   */
  public double[] density(double... edges) {
    double[] density = new double[Bins.count(edges, "chord length distribution")];
    requireSome(complete() > 0, "complete chords");
    double all = sum(c -> c.area() * c.complete());
    for (ChordCount c : counts) {
      int bin = Bins.find(edges, c.length());
      if (bin >= 0) {
        density[bin] += c.area() * c.complete() / all / (edges[bin + 1] - edges[bin]);
      }
    }
    return density;
  }

  private double sum(ToDoubleFunction<ChordCount> term) {
    CompensatedSum sum = new CompensatedSum();
    counts.forEach(c -> sum.add(term.applyAsDouble(c)));
    return sum.value();
  }

  private void requireSome(boolean some, String what) {
    if (!some) {
      throw new IllegalArgumentException(
          "%s = 0 must be at least 1: chord lengths of %d left out".formatted(what, leftOut()));
    }
  }

  /**
   * The chords as a table.
   *
   * @return columns {@code length [m]}, {@code complete}, {@code cut}, {@code endless}
   */
  public Table toTable() {
    return Table.create(
        "chord lengths",
        DoubleColumn.create(
            "length [m]", counts.stream().mapToDouble(ChordCount::length).toArray()),
        LongColumn.create("complete", counts.stream().mapToLong(ChordCount::complete).toArray()),
        LongColumn.create("cut", counts.stream().mapToLong(ChordCount::cut).toArray()),
        LongColumn.create("endless", counts.stream().mapToLong(ChordCount::endless).toArray()));
  }
}

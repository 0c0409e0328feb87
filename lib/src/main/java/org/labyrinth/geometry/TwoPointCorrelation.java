package org.labyrinth.geometry;

import java.util.ArrayList;
import java.util.List;
import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Table;

/**
 * The two-point probability S₂(r): the chance that two points a lag r apart both lie in the phase.
 * It starts at S₂(0) = ε and tends to ε² where the two ends know nothing of each other.
 *
 * <p>Kept as what was counted, in exact integers. Source: Torquato, <i>Random Heterogeneous
 * Materials</i> (2002), ch. 2, doi 10.1007/978-1-4757-6355-3.
 *
 * @param counts pairs of voxels by distance, ascending from lag 0
 */
public record TwoPointCorrelation(List<PairCount> counts) {
  public TwoPointCorrelation {
    counts = List.copyOf(counts);
    if (counts.isEmpty() || counts.get(0).lag() != 0) {
      throw new IllegalArgumentException(
          "lags = %d must be at least 1, the first 0 m: S₂".formatted(counts.size()));
    }
    for (int i = 1; i < counts.size(); i++) {
      if (!(counts.get(i).lag() > counts.get(i - 1).lag())) {
        throw new IllegalArgumentException(
            "lag = %s m must exceed the one before, %s m: entry %d of S₂"
                .formatted(counts.get(i).lag(), counts.get(i - 1).lag(), i));
      }
    }
  }

  /**
   * S₂ along an axis, by fast Fourier transforms of the lines of voxels.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param axis the direction of the lag
   * @param boundary {@code OPEN}: lags 0 … n − 1 voxels, pairs inside the image only; {@code
   *     PERIODIC}: lags 0 … n / 2, every voxel starts a pair
   * @return S₂ at whole multiples of the spacing
   */
  public static TwoPointCorrelation along(
      VoxelImage image, int phase, Axis axis, Boundary boundary) {
    long[] inside = LinePairs.count(image, phase, axis);
    int n = inside.length;
    long lines = image.shape().voxels() / n;
    int lags = boundary == Boundary.OPEN ? n : n / 2 + 1;
    List<PairCount> counts = new ArrayList<>(lags);
    for (int i = 0; i < lags; i++) {
      boolean wraps = boundary == Boundary.PERIODIC && i > 0;
      // A pair that wraps round by i is a pair inside, n − i apart.
      long inPhase = inside[i] + (wraps ? inside[n - i] : 0);
      long pairs = lines * (wraps ? n : n - i);
      counts.add(new PairCount(i * image.spacing().along(axis), inPhase, pairs));
    }
    return new TwoPointCorrelation(counts);
  }

  /**
   * The lags.
   *
   * @return distances [m]
   */
  public double[] lag() {
    return counts.stream().mapToDouble(PairCount::lag).toArray();
  }

  /**
   * The pairs with both ends in the phase.
   *
   * @return exact counts, one a lag
   */
  public long[] pairCounts() {
    return counts.stream().mapToLong(PairCount::inPhase).toArray();
  }

  /**
   * All pairs looked at.
   *
   * @return exact counts, one a lag
   */
  public long[] pairs() {
    return counts.stream().mapToLong(PairCount::pairs).toArray();
  }

  /**
   * S₂ at each lag.
   *
   * @return probabilities [-], one a lag
   */
  public double[] probability() {
    return counts.stream().mapToDouble(PairCount::probability).toArray();
  }

  /**
   * The volume fraction ε = S₂(0).
   *
   * @return the volume fraction [-]
   */
  public double volumeFraction() {
    return counts.get(0).probability();
  }

  /**
   * Whether both the phase and something else occur; without it nothing can be normalised.
   *
   * @return true if ε is neither 0 nor 1
   */
  public boolean hasContrast() {
    return counts.get(0).inPhase() > 0 && counts.get(0).inPhase() < counts.get(0).pairs();
  }

  /**
   * The normalised autocovariance (S₂ − ε²) / (ε − ε²): 1 at lag 0, 0 where memory is lost.
   *
   * @return one value [-] a lag
   * @throws IllegalArgumentException if ε is 0 or 1
   */
  public double[] normalisedAutocovariance() {
    if (!hasContrast()) {
      throw new IllegalArgumentException(
          "volume fraction = %s [-] must be in (0, 1): normalised autocovariance"
              .formatted(volumeFraction()));
    }
    double e = volumeFraction();
    double[] covariance = probability();
    for (int i = 0; i < covariance.length; i++) {
      covariance[i] = (covariance[i] - e * e) / (e * (1 - e));
    }
    return covariance;
  }

  /**
   * Debye's specific area −4 S₂′(0), with the slope taken between the first two lags. For an
   * isotropic medium it tends to the true area as voxels shrink; it is 2/3 of the face count if
   * averaged over the three axes. Source: Debye, Anderson and Brumberger (1957), doi
   * 10.1063/1.1722830.
   *
   * @return interface area per volume [1/m]
   * @throws IllegalArgumentException if there is only the lag 0
   */
  public double debyeSpecificArea() {
    if (counts.size() < 2) {
      throw new IllegalArgumentException("lags = 1 must be at least 2: slope of S₂ at the origin");
    }
    return 4 * (volumeFraction() - counts.get(1).probability()) / counts.get(1).lag();
  }

  /**
   * The correlation as a table.
   *
   * @return columns {@code lag [m]}, {@code S2 [-]}, {@code pairs in phase}, {@code pairs}
   */
  public Table toTable() {
    return Table.create(
        "two-point correlation",
        DoubleColumn.create("lag [m]", lag()),
        DoubleColumn.create("S2 [-]", probability()),
        LongColumn.create("pairs in phase", pairCounts()),
        LongColumn.create("pairs", pairs()));
  }
}

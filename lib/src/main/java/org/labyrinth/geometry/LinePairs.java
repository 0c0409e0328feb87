package org.labyrinth.geometry;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jtransforms.fft.DoubleFFT_1D;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * Counts, for every lag along an axis, the voxel pairs with both ends in the phase.
 *
 * <p>The autocorrelation of a line is the inverse transform of its power spectrum (Wiener and
 * Khinchin); lines are padded with zeros so that nothing wraps round. Power spectra of a slab of
 * lines are added up and transformed back once, and two lines a and b share one complex transform:
 * the autocorrelation of a + ib has the sum of theirs as its real part. Counts are integers, so
 * each slab's are rounded and added exactly.
 */
final class LinePairs {
  private final VoxelImage image;
  private final int phase;
  private final Axis axis;
  private final int length;
  private final int padded;
  private final DoubleFFT_1D transform;

  private LinePairs(VoxelImage image, int phase, Axis axis) {
    this.image = image;
    this.phase = phase;
    this.axis = axis;
    this.length = image.shape().along(axis);
    this.padded = fastSize(2 * length - 1);
    this.transform = new DoubleFFT_1D(padded);
  }

  /** Counts for lags 0 … n − 1, of pairs that lie inside the image. */
  static long[] count(VoxelImage image, int phase, Axis axis) {
    LinePairs pairs = new LinePairs(image, phase, axis);
    Shape shape = image.shape();
    int slabs = axis == Axis.Z ? shape.ny() : shape.nz();
    return IntStream.range(0, slabs)
        .parallel()
        .mapToObj(pairs::slab)
        .reduce(new long[pairs.length], LinePairs::add);
  }

  private static long[] add(long[] a, long[] b) {
    long[] sum = new long[a.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = a[i] + b[i];
    }
    return sum;
  }

  private long[] slab(int outer) {
    int lines = axis == Axis.X ? image.shape().ny() : image.shape().nx();
    double[] power = new double[2 * padded];
    double[] line = new double[2 * padded];
    for (int inner = 0; inner < lines; inner += 2) {
      Arrays.fill(line, 0);
      fill(line, 0, outer, inner);
      if (inner + 1 < lines) {
        fill(line, 1, outer, inner + 1);
      }
      transform.complexForward(line);
      for (int k = 0; k < line.length; k += 2) {
        power[k] += line[k] * line[k] + line[k + 1] * line[k + 1];
      }
    }
    transform.complexInverse(power, true);
    long[] counts = new long[length];
    for (int lag = 0; lag < length; lag++) {
      counts[lag] = Math.round(power[2 * lag]);
    }
    return counts;
  }

  private void fill(double[] line, int part, int outer, int inner) {
    for (int i = 0; i < length; i++) {
      line[2 * i + part] = inPhase(outer, inner, i) ? 1 : 0;
    }
  }

  private boolean inPhase(int outer, int inner, int i) {
    return switch (axis) {
      case Z -> image.inPhase(phase, i, outer, inner);
      case Y -> image.inPhase(phase, outer, i, inner);
      case X -> image.inPhase(phase, outer, inner, i);
    };
  }

  /** The next size whose only prime factors are 2, 3 and 5, where the transform is fastest. */
  private static int fastSize(int atLeast) {
    for (int size = atLeast; ; size++) {
      int rest = size;
      for (int factor : new int[] {2, 3, 5}) {
        while (rest % factor == 0) {
          rest /= factor;
        }
      }
      if (rest == 1) {
        return size;
      }
    }
  }
}

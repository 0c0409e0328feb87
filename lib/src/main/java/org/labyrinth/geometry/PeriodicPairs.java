package org.labyrinth.geometry;

import java.util.stream.IntStream;
import org.jtransforms.fft.DoubleFFT_1D;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * Counts, for every displacement in a periodic image, the voxel pairs with both ends in the phase:
 * the inverse transform of |FFT(χ)|², line by line along x, y, z and back.
 *
 * <p>χ is real, so only columns 0 … nx/2 of its spectrum are kept, as (re, im) pairs.
 */
final class PeriodicPairs {
  private final Shape shape;
  private final int columns;
  private final double[][] pages;
  private final DoubleFFT_1D alongZ;
  private final DoubleFFT_1D alongY;
  private final DoubleFFT_1D alongX;

  private PeriodicPairs(Shape shape) {
    this.shape = shape;
    this.columns = shape.nx() / 2 + 1;
    this.pages = new double[shape.nz()][2 * columns * shape.ny()];
    this.alongZ = new DoubleFFT_1D(shape.nz());
    this.alongY = new DoubleFFT_1D(shape.ny());
    this.alongX = new DoubleFFT_1D(shape.nx());
  }

  /** Counts by displacement, a page at a time in C order, negative displacements wrapped round. */
  static long[][] count(VoxelImage image, int phase) {
    Shape shape = image.shape();
    PeriodicPairs work = new PeriodicPairs(shape);
    long[][] counts = new long[shape.nz()][];
    IntStream.range(0, shape.nz()).parallel().forEach(z -> work.spectrumOfPage(image, phase, z));
    IntStream.range(0, shape.ny()).parallel().forEach(work::powerAlongZ);
    IntStream.range(0, shape.nz()).parallel().forEach(z -> counts[z] = work.countsOfPage(z));
    return counts;
  }

  private void spectrumOfPage(VoxelImage image, int phase, int z) {
    int[] chi = new int[shape.page()];
    Indicator.page(image, Indicator.of(phase), z, chi);
    double[] row = new double[2 * shape.nx()];
    for (int y = 0; y < shape.ny(); y++) {
      for (int x = 0; x < shape.nx(); x++) {
        row[2 * x] = chi[y * shape.nx() + x];
        row[2 * x + 1] = 0;
      }
      alongX.complexForward(row);
      System.arraycopy(row, 0, pages[z], 2 * columns * y, 2 * columns);
    }
    double[] line = new double[2 * shape.ny()];
    for (int k = 0; k < columns; k++) {
      gatherY(pages[z], k, line);
      alongY.complexForward(line);
      scatterY(line, pages[z], k);
    }
  }

  private void powerAlongZ(int y) {
    double[] line = new double[2 * shape.nz()];
    for (int k = 0; k < columns; k++) {
      int at = 2 * (columns * y + k);
      for (int z = 0; z < shape.nz(); z++) {
        line[2 * z] = pages[z][at];
        line[2 * z + 1] = pages[z][at + 1];
      }
      alongZ.complexForward(line);
      for (int i = 0; i < line.length; i += 2) {
        line[i] = line[i] * line[i] + line[i + 1] * line[i + 1];
        line[i + 1] = 0;
      }
      alongZ.complexInverse(line, true);
      for (int z = 0; z < shape.nz(); z++) {
        pages[z][at] = line[2 * z];
        pages[z][at + 1] = line[2 * z + 1];
      }
    }
  }

  private long[] countsOfPage(int z) {
    double[] page = pages[z];
    pages[z] = new double[0];
    double[] line = new double[2 * shape.ny()];
    for (int k = 0; k < columns; k++) {
      gatherY(page, k, line);
      alongY.complexInverse(line, true);
      scatterY(line, page, k);
    }
    long[] counts = new long[shape.page()];
    double[] row = new double[2 * shape.nx()];
    for (int y = 0; y < shape.ny(); y++) {
      mirror(page, y, row);
      alongX.complexInverse(row, true);
      for (int x = 0; x < shape.nx(); x++) {
        counts[y * shape.nx() + x] = Math.round(row[2 * x]);
      }
    }
    return counts;
  }

  /** Completes a row by the symmetry of a real signal's spectrum: F(−k) is F(k) conjugated. */
  private void mirror(double[] page, int y, double[] row) {
    System.arraycopy(page, 2 * columns * y, row, 0, 2 * columns);
    for (int k = columns; k < shape.nx(); k++) {
      row[2 * k] = row[2 * (shape.nx() - k)];
      row[2 * k + 1] = -row[2 * (shape.nx() - k) + 1];
    }
  }

  private void gatherY(double[] page, int k, double[] line) {
    for (int y = 0; y < shape.ny(); y++) {
      line[2 * y] = page[2 * (columns * y + k)];
      line[2 * y + 1] = page[2 * (columns * y + k) + 1];
    }
  }

  private void scatterY(double[] line, double[] page, int k) {
    for (int y = 0; y < shape.ny(); y++) {
      page[2 * (columns * y + k)] = line[2 * y];
      page[2 * (columns * y + k) + 1] = line[2 * y + 1];
    }
  }
}

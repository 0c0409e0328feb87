package org.labyrinth.image;

import org.jtransforms.fft.DoubleFFT_1D;

/**
 * Gives white noise a Gaussian covariance along one axis, in place and periodically: multiplies the
 * Fourier transform by the root of the covariance's. One axis after the other, since the covariance
 * is a product over the axes.
 */
final class PeriodicSmoother {
  /** Periodic images of the covariance beyond 7 lengths are below 1e-21. */
  private static final double REACH = 7;

  private final int n;
  private final DoubleFFT_1D transform;
  private final double[] amplitude;

  /** For lines of n ≥ 2 voxels and covariance exp(−(d/length)²), summed over periodic images. */
  PeriodicSmoother(int n, double length) {
    this.n = n;
    this.transform = new DoubleFFT_1D(n);
    this.amplitude = new double[n / 2 + 1];
    double[] covariance = covariance(n, length);
    transform.realForward(covariance);
    for (int k = 0; k < amplitude.length; k++) {
      boolean nyquist = 2 * k == n;
      amplitude[k] = Math.sqrt(Math.max(0, covariance[nyquist ? 1 : 2 * k]));
    }
  }

  /** The covariance of the smoothed noise at each lag, 1 at lag zero. */
  static double[] covariance(int n, double length) {
    double[] covariance = new double[n];
    int images = (int) Math.ceil(REACH * length / n) + 1;
    for (int d = 0; d < n; d++) {
      for (int k = -images; k <= images; k++) {
        double q = (d + (double) k * n) / length;
        covariance[d] += Math.exp(-q * q);
      }
    }
    double variance = covariance[0];
    for (int d = 0; d < n; d++) {
      covariance[d] /= variance;
    }
    return covariance;
  }

  /** Smooths every line of the pages along the axis. */
  static void along(Axis axis, Shape shape, double length, double[][] pages) {
    if (shape.along(axis) == 1) {
      return;
    }
    PeriodicSmoother smoother = new PeriodicSmoother(shape.along(axis), length);
    if (axis == Axis.Z) {
      smoother.acrossPages(pages);
    } else {
      for (double[] page : pages) {
        smoother.inPage(page, axis == Axis.Y, shape);
      }
    }
  }

  private void acrossPages(double[][] pages) {
    double[] line = new double[n];
    for (int i = 0; i < pages[0].length; i++) {
      for (int z = 0; z < n; z++) {
        line[z] = pages[z][i];
      }
      smooth(line);
      for (int z = 0; z < n; z++) {
        pages[z][i] = line[z];
      }
    }
  }

  private void inPage(double[] page, boolean alongY, Shape shape) {
    int lines = alongY ? shape.nx() : shape.ny();
    int toNextLine = alongY ? 1 : shape.nx();
    int toNextVoxel = alongY ? shape.nx() : 1;
    double[] line = new double[n];
    for (int l = 0; l < lines; l++) {
      for (int k = 0; k < n; k++) {
        line[k] = page[l * toNextLine + k * toNextVoxel];
      }
      smooth(line);
      for (int k = 0; k < n; k++) {
        page[l * toNextLine + k * toNextVoxel] = line[k];
      }
    }
  }

  /** Entry 1 is out of order: the last real part for even n, the last imaginary part for odd n. */
  private void smooth(double[] line) {
    transform.realForward(line);
    line[0] *= amplitude[0];
    line[1] *= amplitude[n / 2];
    for (int i = 2; i < n; i++) {
      line[i] *= amplitude[i / 2];
    }
    transform.realInverse(line, true);
  }
}

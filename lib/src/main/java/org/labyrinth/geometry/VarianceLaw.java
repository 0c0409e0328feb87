package org.labyrinth.geometry;

import java.util.List;

/**
 * The law by which porosity settles: its variance over windows of volume V is ε(1 − ε) A₃ / V once
 * V is large beside the integral range A₃. Fitted to a scan, it tests ergodicity (is the slope −1?)
 * and gives A₃ in a second way. Source: Kanit et al. (2003), doi 10.1016/S0020-7683(03)00143-4.
 *
 * <p>All windows come from one image of volume V₀ whose own mean they vary about, so the variance
 * is fitted against 1/V − 1/V₀ rather than 1/V; both agree in a large image. Windows not much
 * larger than A₃ lie below the law (their variance saturates at ε(1 − ε)), so leave small ones out.
 *
 * @param slope slope of log variance against log V, V taken as 1 / (1/V − 1/V₀) [-]
 * @param integralRange A₃ with the slope held at −1 [m³]
 * @param windows how many window sizes were fitted
 */
public record VarianceLaw(double slope, double integralRange, int windows) {

  /**
   * Fits the law to the windows of a scan.
   *
   * @param scan porosity by window
   * @param smallestEdge edge of the smallest window to use [voxels], a few times the correlation
   *     length
   * @return the fit, least squares in logarithms, each window size weighing the same
   * @throws IllegalArgumentException if fewer than two of these windows, smaller than the image,
   *     show any variance
   */
  public static VarianceLaw fit(RepresentativeVolume scan, int smallestEdge) {
    List<WindowStatistics> used =
        scan.windows().stream()
            .filter(w -> w.edge() >= smallestEdge && w.standardDeviation() > 0)
            .filter(w -> w.volume() < scan.imageVolume() * (1 - 1e-12))
            .toList();
    if (used.size() < 2) {
      throw new IllegalArgumentException(
          "windows with a variance = %d must be at least 2: fit from edge %d voxels"
              .formatted(used.size(), smallestEdge));
    }
    double[] x = new double[used.size()];
    double[] y = new double[used.size()];
    double e = scan.volumeFraction();
    for (int i = 0; i < x.length; i++) {
      WindowStatistics w = used.get(i);
      x[i] = -Math.log(1 / w.volume() - 1 / scan.imageVolume());
      y[i] = 2 * Math.log(w.standardDeviation()) - Math.log(e * (1 - e));
    }
    double meanX = mean(x);
    double meanY = mean(y);
    double covariance = 0;
    double variance = 0;
    for (int i = 0; i < x.length; i++) {
      covariance += (x[i] - meanX) * (y[i] - meanY);
      variance += (x[i] - meanX) * (x[i] - meanX);
    }
    return new VarianceLaw(covariance / variance, Math.exp(meanX + meanY), x.length);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}

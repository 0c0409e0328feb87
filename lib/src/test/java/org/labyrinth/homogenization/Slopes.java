package org.labyrinth.homogenization;

/** Measured orders of convergence. */
final class Slopes {
  private Slopes() {}

  /** The least-squares slope of log y over log x. */
  static double ofLogs(double[] x, double[] y) {
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double sxy = 0;
    for (int i = 0; i < x.length; i++) {
      double u = Math.log(x[i]);
      double v = Math.log(y[i]);
      sx += u;
      sy += v;
      sxx += u * u;
      sxy += u * v;
    }
    return (x.length * sxy - sx * sy) / (x.length * sxx - sx * sx);
  }
}

package org.labyrinth.transport;

/**
 * Series for a sphere with R = D = 1, empty at first (Crank, <i>The Mathematics of Diffusion</i>,
 * 2nd ed. 1975, sec. 6.3).
 */
final class CrankSphere {
  private static final int TERMS = 400;

  private CrankSphere() {}

  /** c with the surface held at 1 (eq. 6.18, 6.19 at the centre). */
  static double held(double r, double t) {
    double sum = 0;
    for (int n = TERMS; n >= 1; n--) {
      double a = n * Math.PI;
      double shape = r == 0 ? a : Math.sin(a * r) / r;
      sum += (n % 2 == 0 ? 1 : -1) / a * shape * Math.exp(-a * a * t);
    }
    return 1 + 2 * sum;
  }

  /** The mean with the surface held at 1 (eq. 6.20). */
  static double heldMean(double t) {
    double sum = 0;
    for (int n = TERMS; n >= 1; n--) {
      double a = n * Math.PI;
      sum += Math.exp(-a * a * t) / (a * a);
    }
    return 1 - 6 * sum;
  }

  /** What flows in with the surface held at 1, the slope of eq. 6.20 over 3. */
  static double heldInflow(double t) {
    double sum = 0;
    for (int n = TERMS; n >= 1; n--) {
      double a = n * Math.PI;
      sum += Math.exp(-a * a * t);
    }
    return 2 * sum;
  }

  /** c with an inflow of 1 (eq. 6.45), the roots those of tan α = α. */
  static double flux(double r, double t) {
    double sum = 0;
    for (int n = TERMS; n >= 1; n--) {
      double a = SphereElementTest.root(n);
      double shape = r == 0 ? a : Math.sin(a * r) / r;
      sum += shape / (a * a * Math.sin(a)) * Math.exp(-a * a * t);
    }
    return 3 * t + 0.5 * r * r - 0.3 - 2 * sum;
  }

  /** c behind a film with h R/D = 1, from outside at 1 (eq. 6.40, the roots (n − ½)π). */
  static double film(double r, double t) {
    double sum = 0;
    for (int n = TERMS; n >= 1; n--) {
      double b = (n - 0.5) * Math.PI;
      double shape = r == 0 ? b : Math.sin(b * r) / r;
      sum += Math.exp(-b * b * t) / (b * b) * shape / Math.sin(b);
    }
    return 1 - 2 * sum;
  }
}

package org.labyrinth.closures;

import java.util.List;
import java.util.Locale;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Archie's law B = γ ε^α fitted to measurements by least squares of ln B on ln ε, with what the
 * scatter says about γ and α. All points weigh the same; errors of ε are taken as none.
 *
 * <p>The standard errors are those of ordinary least squares with n − 2 degrees of freedom: for α
 * directly, for γ by γ × the standard error of ln γ. They are meaningless for data that do not
 * follow a power law, which R² alone does not show; look at the points too.
 *
 * @param law the law found
 * @param prefactorError standard error of γ [-]
 * @param exponentError standard error of α [-]
 * @param rSquared R² in log space [-]: the share of the variance of ln B that the law explains
 * @param points what it was fitted to, at least three
 */
public record FittedClosure(
    PowerLaw law,
    double prefactorError,
    double exponentError,
    double rSquared,
    List<EfficiencyPoint> points)
    implements Closure {
  private static final int PARAMETERS = 2;

  public FittedClosure {
    points = List.copyOf(points);
    Require.atLeast(0, "standard error of the prefactor", prefactorError, "fitted power law");
    Require.atLeast(0, "standard error of the exponent", exponentError, "fitted power law");
  }

  /**
   * Fits γ and α.
   *
   * @param points at least three, at two or more porosities; ε and B above 0
   * @return the fit
   * @throws IllegalArgumentException if there are too few points, or one has no logarithm: samples
   *     that do not percolate (B = 0) must be left out, or a {@link PercolationClosure} used
   */
  public static FittedClosure to(List<EfficiencyPoint> points) {
    requireEnough(points);
    int n = points.size();
    double[] u = new double[n];
    double[] v = new double[n];
    for (int i = 0; i < n; i++) {
      String place = "point %d of a power-law fit".formatted(i);
      u[i] = log("porosity", points.get(i).porosity(), place);
      v[i] = log("transport efficiency", points.get(i).transportEfficiency(), place);
    }
    double meanU = mean(u);
    double meanV = mean(v);
    double suu = products(u, meanU, u, meanU);
    double suv = products(u, meanU, v, meanV);
    double svv = products(v, meanV, v, meanV);
    requireSpread(points, suu);
    double slope = suv / suu;
    double unexplained = 0;
    for (int i = 0; i < n; i++) {
      double residual = v[i] - meanV - slope * (u[i] - meanU);
      unexplained += residual * residual;
    }
    double variance = unexplained / (n - PARAMETERS);
    double prefactor = Math.exp(meanV - slope * meanU);
    return new FittedClosure(
        new PowerLaw(prefactor, slope),
        prefactor * Math.sqrt(variance * (1.0 / n + meanU * meanU / suu)),
        Math.sqrt(variance / suu),
        svv > 0 ? 1 - unexplained / svv : 1,
        points);
  }

  private static void requireEnough(List<EfficiencyPoint> points) {
    if (points.size() <= PARAMETERS) {
      throw new IllegalArgumentException(
          "points = %d must be at least %d: power-law fit"
              .formatted(points.size(), PARAMETERS + 1));
    }
  }

  private static void requireSpread(List<EfficiencyPoint> points, double spread) {
    if (!(spread > 0)) {
      throw new IllegalArgumentException(
          "porosity = %s [-] must not be the same at all points: power-law fit"
              .formatted(points.get(0).porosity()));
    }
  }

  private static double log(String quantity, double value, String place) {
    Require.positive(quantity, value, place);
    return Math.log(value);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double products(double[] u, double meanU, double[] v, double meanV) {
    double sum = 0;
    for (int i = 0; i < u.length; i++) {
      sum += (u[i] - meanU) * (v[i] - meanV);
    }
    return sum;
  }

  @Override
  public double transportEfficiency(double porosity) {
    return law.transportEfficiency(porosity);
  }

  @Override
  public String name() {
    return "fitted " + law.name();
  }

  @Override
  public String source() {
    return "least squares of ln B on ln ε, %d points; form of %s"
        .formatted(points.size(), law.source());
  }

  /**
   * Law against data.
   *
   * @return one row a point: {@code ε [-]}, {@code B [-]}, {@code B fitted [-]}, {@code deviation
   *     [%]} of the data from the law
   */
  public Table toTable() {
    double[] porosity = points.stream().mapToDouble(EfficiencyPoint::porosity).toArray();
    double[] measured = points.stream().mapToDouble(EfficiencyPoint::transportEfficiency).toArray();
    double[] fitted = new double[measured.length];
    double[] deviation = new double[measured.length];
    for (int i = 0; i < fitted.length; i++) {
      fitted[i] = law.transportEfficiency(porosity[i]);
      deviation[i] = 100 * (measured[i] / fitted[i] - 1);
    }
    return Table.create(
        name(),
        DoubleColumn.create("ε [-]", porosity),
        DoubleColumn.create("B [-]", measured),
        DoubleColumn.create("B fitted [-]", fitted),
        DoubleColumn.create("deviation [%]", deviation));
  }

  /**
   * What was fitted.
   *
   * @return two rows: {@code parameter}, {@code value [-]}, {@code standard error [-]}
   */
  public Table parameters() {
    return Table.create(
        "B = γ ε^α, R² = " + String.format(Locale.ROOT, "%.4f", rSquared),
        StringColumn.create("parameter", "γ", "α"),
        DoubleColumn.create("value [-]", law.prefactor(), law.exponent()),
        DoubleColumn.create("standard error [-]", prefactorError, exponentError));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "B = γ ε^α with γ = %.4g ± %.2g, α = %.4g ± %.2g (R² = %.4f, %d points)",
        law.prefactor(),
        prefactorError,
        law.exponent(),
        exponentError,
        rSquared,
        points.size());
  }
}

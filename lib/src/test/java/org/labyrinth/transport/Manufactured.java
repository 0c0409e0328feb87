package org.labyrinth.transport;

import java.util.function.DoubleUnaryOperator;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;

/** Problems whose solution was chosen first, on [0, 1], with everything graded. */
final class Manufactured {
  private static final double FILM = 3;
  private static final double RATE = 0.7;
  private static final double EQUILIBRIUM = 0.4;

  private Manufactured() {}

  static double porosity(double x) {
    return 0.4 + 0.2 * Math.sin(3 * x);
  }

  static double area(double x) {
    return 2 + x * x;
  }

  static double efficiency(double x) {
    return 0.3 * Math.exp(-x);
  }

  static double diffusivity(double x) {
    return 1 + x;
  }

  /** B D, its slope, and the shape g with two derivatives. */
  private static double conductivity(double x) {
    return efficiency(x) * diffusivity(x);
  }

  private static double conductivitySlope(double x) {
    return 0.3 * Math.exp(-x) * (1 - (1 + x));
  }

  static double shape(double x) {
    return 2 + Math.cos(2 * x);
  }

  private static double shapeSlope(double x) {
    return -2 * Math.sin(2 * x);
  }

  private static double shapeCurvature(double x) {
    return -4 * Math.cos(2 * x);
  }

  /** c = growth(t) g(x), held at the left, behind a film at the right. */
  static AveragedDiffusion problem(
      Grid1D grid, DoubleUnaryOperator growth, DoubleUnaryOperator growthSlope) {
    double end = grid.face(grid.cells());
    return AveragedDiffusion.builder()
        .grid(grid)
        .porosity(Profile.of(Manufactured::porosity))
        .specificArea(Profile.of(Manufactured::area))
        .transportEfficiency(Profile.of(Manufactured::efficiency))
        .diffusivity(Profile.of(Manufactured::diffusivity))
        .reaction(
            Reaction.linear(RATE, EQUILIBRIUM)
                .withGiven(
                    (x, t) -> given(x, growth.applyAsDouble(t), growthSlope.applyAsDouble(t))))
        .left(End.concentration(t -> growth.applyAsDouble(t) * shape(grid.face(0))))
        .right(End.robin(FILM, t -> growth.applyAsDouble(t) * outside(end)))
        .initial(Profile.of(x -> growth.applyAsDouble(0) * shape(x)))
        .build();
  }

  private static double outside(double end) {
    return shape(end) + conductivity(end) * shapeSlope(end) / FILM;
  }

  private static double given(double x, double growth, double growthSlope) {
    double divergence = conductivitySlope(x) * shapeSlope(x) + conductivity(x) * shapeCurvature(x);
    double stored = porosity(x) * shape(x) * growthSlope;
    double linear = RATE * (EQUILIBRIUM - growth * shape(x));
    return (stored - growth * divergence) / area(x) - linear;
  }

  /** max |c − growth g| over the cells' centres. */
  static double error(Grid1D grid, double[] c, double growth) {
    double worst = 0;
    for (int i = 0; i < c.length; i++) {
      worst = Math.max(worst, Math.abs(c[i] - growth * shape(grid.centre(i))));
    }
    return worst;
  }
}

package org.labyrinth.design;

import java.util.function.DoubleUnaryOperator;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Electrode;
import org.labyrinth.numerics.Profile;

/**
 * A design of five numbers. The negative electrode is made as thick as it must be for the ratio of
 * solids, and so of capacities, to be that of the cell that the design is made from.
 *
 * @param positiveThickness L_p, above 0 [m]
 * @param negativePorosity mean of ε in the negative electrode [-]
 * @param positivePorosity mean of ε in the positive electrode [-]
 * @param negativeGrade ε at the separator less ε at the collector, negative electrode [-]
 * @param positiveGrade the same in the positive electrode [-]
 */
public record GradedDesign(
    double positiveThickness,
    double negativePorosity,
    double positivePorosity,
    double negativeGrade,
    double positiveGrade) {
  private static final double BRUGGEMAN = 1.5;

  public GradedDesign {
    Require.positive("thickness", positiveThickness, "m", "positive electrode of a design");
    requireInside("negative", negativePorosity, negativeGrade);
    requireInside("positive", positivePorosity, positiveGrade);
  }

  private static void requireInside(String side, double mean, double grade) {
    double half = Math.abs(grade) / 2;
    if (!(mean - half > 0 && mean + half < 1)) {
      throw new IllegalArgumentException(
          "porosity = %s ± %s [-] must be in (0, 1): %s electrode of a design"
              .formatted(mean, half, side));
    }
  }

  /**
   * The design that a cell is already, with even electrodes of its mean porosities.
   *
   * @param cell with two porous electrodes
   * @return its numbers
   */
  public static GradedDesign of(Cell cell) {
    return new GradedDesign(
        cell.positive().thickness(), mean(cell.negativeElectrode()), mean(cell.positive()), 0, 0);
  }

  private static double mean(Electrode electrode) {
    return electrode.porosity().mean(0, electrode.thickness());
  }

  /**
   * The lowest porosity anywhere in its electrodes.
   *
   * @return min ε(x) [-]
   */
  public double leastPorosity() {
    return Math.min(
        negativePorosity - Math.abs(negativeGrade) / 2,
        positivePorosity - Math.abs(positiveGrade) / 2);
  }

  /**
   * The same design with other grades.
   *
   * @param negative ε at the separator less ε at the collector, negative electrode [-]
   * @param positive the same in the positive electrode [-]
   * @return the design
   */
  public GradedDesign withGrades(double negative, double positive) {
    return new GradedDesign(
        positiveThickness, negativePorosity, positivePorosity, negative, positive);
  }

  /**
   * A cell of this design, one square metre of it. Its nominal capacity goes with its solids, so
   * that 1C means the same.
   *
   * @param base the cell whose materials it is made of, with two uniform electrodes
   * @return the cell
   */
  public Cell cell(Cell base) {
    return cell(base, BRUGGEMAN);
  }

  /**
   * The same with another law for B.
   *
   * @param base the cell whose materials it is made of, with two uniform electrodes; its own B
   *     should follow the law too
   * @param exponent b in B = B₀ (ε/ε₀)^b, above 0; Bruggeman's is 1.5
   * @return the cell
   */
  public Cell cell(Cell base, double exponent) {
    Electrode negative = base.negativeElectrode();
    Electrode positive = base.positive();
    double solids =
        positiveThickness * (1 - positivePorosity) / (positive.thickness() * (1 - mean(positive)));
    double negativeThickness =
        solids * negative.thickness() * (1 - mean(negative)) / (1 - negativePorosity);
    double perArea = base.nominalCapacity() / (base.electrodeArea() * base.electrodePairs());
    Profile left =
        line(negativePorosity, x -> negativeGrade * (x / negativeThickness - 0.5), negativeGrade);
    Profile right =
        line(positivePorosity, x -> positiveGrade * (0.5 - x / positiveThickness), positiveGrade);
    return base.toBuilder()
        .electrodeArea(1)
        .electrodePairs(1)
        .nominalCapacity(perArea * solids)
        .negative(thick(negative, negativeThickness).graded(left, exponent))
        .positive(thick(positive, positiveThickness).graded(right, exponent))
        .build();
  }

  private static Electrode thick(Electrode electrode, double thickness) {
    return electrode.toBuilder().thickness(thickness).build();
  }

  private static Profile line(double mean, DoubleUnaryOperator slope, double grade) {
    return grade == 0 ? Profile.constant(mean) : Profile.of(x -> mean + slope.applyAsDouble(x));
  }
}

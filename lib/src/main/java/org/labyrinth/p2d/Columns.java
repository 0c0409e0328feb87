package org.labyrinth.p2d;

import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Electrode;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;

/**
 * The cells along x, from the negative collector to the positive one, and what each of them is made
 * of. Cells of one region are equally wide: fluxes at faces are then met half way between two
 * centres, and on graded cells of the same number the error was three times as large.
 */
public final class Columns {
  /** How many cells the negative electrode has; 0 where lithium metal stands there. */
  public final int negative;

  /** How many cells the separator has. */
  public final int separator;

  /** How many cells the positive electrode has. */
  public final int positive;

  /** How many cells there are. */
  public final int count;

  /** Where they are. */
  public final Grid1D grid;

  /** Width h of each cell [m]. */
  public final double[] width;

  /** ε of each cell [-]. */
  public final double[] porosity;

  /** Half a cell's length over its B [m]: divided by κ or D, a resistance. */
  public final double[] halfLength;

  /** Half a cell's length over σ; 0 in the separator [Ω m²]. */
  public final double[] solidResistance;

  /**
   * Cuts a cell up.
   *
   * @param cell the cell
   * @param negative cells of the negative electrode, if there is one, at least 1
   * @param separator cells of the separator, at least 1
   * @param positive cells of the positive electrode, at least 1
   */
  public Columns(Cell cell, int negative, int separator, int positive) {
    this.negative = cell.negative() instanceof Electrode ? negative : 0;
    this.separator = separator;
    this.positive = positive;
    this.count = this.negative + separator + positive;
    double[] faces = new double[count + 1];
    width = new double[count];
    porosity = new double[count];
    halfLength = new double[count];
    solidResistance = new double[count];
    if (cell.negative() instanceof Electrode electrode) {
      fill(
          faces,
          0,
          negative,
          electrode.thickness(),
          electrode.porosity(),
          electrode.transportEfficiency());
      ohm(0, negative, electrode);
    }
    fill(
        faces,
        this.negative,
        separator,
        cell.separator().thickness(),
        cell.separator().porosity(),
        cell.separator().transportEfficiency());
    int first = this.negative + separator;
    Electrode right = cell.positive();
    fill(faces, first, positive, right.thickness(), right.porosity(), right.transportEfficiency());
    ohm(first, positive, right);
    grid = Grid1D.ofFaces(faces);
  }

  private void fill(
      double[] faces, int first, int cells, double thickness, Profile epsilon, Profile efficiency) {
    Grid1D region = regionGrid(thickness, cells);
    double[] e = epsilon.means(region);
    double[] b = efficiency.means(region);
    for (int k = 0; k < cells; k++) {
      int i = first + k;
      faces[i + 1] = faces[first] + region.face(k + 1);
      width[i] = region.width(k);
      porosity[i] = e[k];
      halfLength[i] = 0.5 * width[i] / b[k];
    }
  }

  private void ohm(int first, int cells, Electrode electrode) {
    for (int i = first; i < first + cells; i++) {
      solidResistance[i] = 0.5 * width[i] / electrode.conductivity();
    }
  }

  /** The cells of one region, from its face nearer the negative collector. */
  static Grid1D regionGrid(double thickness, int cells) {
    return Grid1D.uniform(0, thickness, cells);
  }

  /**
   * The mean of a property of an electrode over each of its cells.
   *
   * @param electrode the electrode
   * @param cells how many it is cut into, at least 1
   * @param profile of the property
   * @return a mean a cell
   */
  public static double[] means(Electrode electrode, int cells, Profile profile) {
    return profile.means(regionGrid(electrode.thickness(), cells));
  }

  /**
   * The first cell of the positive electrode.
   *
   * @return its place among all cells
   */
  public int firstPositive() {
    return negative + separator;
  }

  /**
   * The length of a row of cells.
   *
   * @param from the first
   * @param to the one behind the last
   * @return their length [m]
   */
  public double length(int from, int to) {
    return from == to ? 0 : grid.face(to) - grid.face(from);
  }

  /** ∫ ε c_e dx of a state that begins with c_e of every cell [mol/m²]. */
  double salt(double[] y) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += porosity[i] * width[i] * y[i];
    }
    return sum;
  }

  /**
   * ∫ i_e dx/B between the electrodes' means, over i, for an even reaction.
   *
   * @return a length; divided by κ, the electrolyte's resistance [m]
   */
  public double evenIonicLength() {
    double length = 0;
    for (int i = 0; i < count; i++) {
      double whole = 2 * halfLength[i];
      double x = grid.centre(i);
      double h = width[i];
      double from;
      if (i < negative) {
        from = x / length(0, negative);
        h /= length(0, negative);
      } else if (i < firstPositive()) {
        from = 1;
        h = 0;
      } else {
        double thickness = length(firstPositive(), count);
        from = (grid.face(count) - x) / thickness;
        h /= thickness;
      }
      length += whole * (from * from + h * h / 12);
    }
    return length;
  }
}

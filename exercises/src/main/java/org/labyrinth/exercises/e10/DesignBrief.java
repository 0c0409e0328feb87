package org.labyrinth.exercises.e10;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.Electrode;
import org.labyrinth.design.DischargeEnergy;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;
import org.labyrinth.p2d.CellSolver;
import org.labyrinth.p2d.Resolution;
import org.labyrinth.p2d.Simulation;

/**
 * What is to be designed in question 10-4, within which limits, and what a design is worth. The
 * grader uses this very class; you may use it in an optimizer of your own.
 *
 * <p>The materials are those of the LG M50 cell (Chen et al. 2020, doi 10.1149/1945-7111/ab9050).
 * Each electrode is cut into {@link #SLABS} slabs of one thickness, the first at the separator, the
 * last at the collector, with a porosity each; a follows 1 − ε and B follows ε^1.5.
 */
public final class DesignBrief {
  /** How many slabs an electrode has. */
  public static final int SLABS = 8;

  /** Thickness of the negative electrode, m. */
  public static final double NEGATIVE_THICKNESS = 95e-6;

  /** Thickness of the positive electrode, m. */
  public static final double POSITIVE_THICKNESS = 84e-6;

  /** The least porosity that a slab may have: denser than this it cannot be pressed. */
  public static final double LEAST_POROSITY = 0.15;

  /** The greatest porosity that a slab may have: looser than this it does not hold together. */
  public static final double MOST_POROSITY = 0.6;

  /** The most solid that both electrodes together may have, kg per m² of cell. */
  public static final double MOST_MASS = 0.42;

  /** The most pore space that both electrodes together may have, m³ per m² of cell. */
  public static final double MOST_PORES = 54e-6;

  /** Density of the negative electrode's solids, kg/m³. */
  public static final double NEGATIVE_DENSITY = 2260;

  /** Density of the positive electrode's solids, kg/m³. */
  public static final double POSITIVE_DENSITY = 4700;

  /** Current density of the discharge, A/m²: near 2C. */
  public static final double CURRENT = 110;

  /** On this mesh, 5 and 3 cells a slab, a design is scored. */
  public static final Resolution SCORING = Resolution.DEFAULT;

  /** A coarser one, for many runs. */
  public static final Resolution COARSE = new Resolution(16, 4, 16, 8, 5e-4);

  /** Limits may be reached: sums of eight products are exact to this share. */
  private static final double ROUND_OFF = 1e-9;

  /** A run takes a few hundred steps of time; one that takes so many is stopped. */
  private static final int MOST_STEPS = 20_000;

  private DesignBrief() {}

  /**
   * Mass of the solids of both electrodes.
   *
   * @param negative porosity of each slab of the negative electrode, separator first
   * @param positive the same for the positive electrode
   * @return kg per m² of cell
   */
  public static double mass(double[] negative, double[] positive) {
    return NEGATIVE_THICKNESS * (1 - mean(negative)) * NEGATIVE_DENSITY
        + POSITIVE_THICKNESS * (1 - mean(positive)) * POSITIVE_DENSITY;
  }

  /**
   * Pore space of both electrodes.
   *
   * @param negative porosity of each slab of the negative electrode, separator first
   * @param positive the same for the positive electrode
   * @return m³ per m² of cell
   */
  public static double pores(double[] negative, double[] positive) {
    return NEGATIVE_THICKNESS * mean(negative) + POSITIVE_THICKNESS * mean(positive);
  }

  private static double mean(double[] porosity) {
    return DoubleStream.of(porosity).sum() / porosity.length;
  }

  /**
   * What speaks against a design.
   *
   * @param negative porosity of each slab of the negative electrode, separator first
   * @param positive the same for the positive electrode
   * @return a sentence for each limit that it breaks; none if it may be built
   */
  public static List<String> objections(double[] negative, double[] positive) {
    List<String> objections = new ArrayList<>();
    slabs("negative", negative, objections);
    slabs("positive", positive, objections);
    if (objections.isEmpty()) {
      double mass = mass(negative, positive);
      if (!(mass <= MOST_MASS * (1 + ROUND_OFF))) {
        objections.add("solids = %.5f kg/m² must be at most %s kg/m²".formatted(mass, MOST_MASS));
      }
      double pores = pores(negative, positive);
      if (!(pores <= MOST_PORES * (1 + ROUND_OFF))) {
        objections.add(
            "pores = %.4f µm must be at most %.4f µm (m³ per m², in millionths)"
                .formatted(1e6 * pores, 1e6 * MOST_PORES));
      }
    }
    return objections;
  }

  private static void slabs(String side, double[] porosity, List<String> objections) {
    if (porosity.length != SLABS) {
      objections.add("slabs = %d must be %d: %s electrode".formatted(porosity.length, SLABS, side));
      return;
    }
    for (int i = 0; i < SLABS; i++) {
      if (!(porosity[i] >= LEAST_POROSITY && porosity[i] <= MOST_POROSITY)) {
        objections.add(
            "porosity = %s must be from %s to %s: slab %d of the %s electrode"
                .formatted(porosity[i], LEAST_POROSITY, MOST_POROSITY, i, side));
      }
    }
  }

  /**
   * The cell of a design, one square metre of it.
   *
   * @param negative porosity of each slab of the negative electrode, separator first
   * @param positive the same for the positive electrode
   * @return the cell
   * @throws IllegalArgumentException if something speaks against the design
   */
  public static Cell cell(double[] negative, double[] positive) {
    List<String> objections = objections(negative, positive);
    if (!objections.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", objections));
    }
    Cell base = Cells.lgM50();
    Electrode left = thick(base.negativeElectrode(), NEGATIVE_THICKNESS);
    Electrode right = thick(base.positive(), POSITIVE_THICKNESS);
    return base.toBuilder()
        .electrodeArea(1)
        .electrodePairs(1)
        .nominalCapacity(CURRENT / 2)
        .negative(left.graded(profile(NEGATIVE_THICKNESS, reversed(negative))))
        .positive(right.graded(profile(POSITIVE_THICKNESS, positive)))
        .build();
  }

  private static Electrode thick(Electrode electrode, double thickness) {
    return electrode.toBuilder().thickness(thickness).build();
  }

  /** The library's x runs from the negative collector to the positive one. */
  private static double[] reversed(double[] slabs) {
    double[] turned = new double[slabs.length];
    for (int i = 0; i < slabs.length; i++) {
      turned[i] = slabs[slabs.length - 1 - i];
    }
    return turned;
  }

  private static Profile profile(double thickness, double[] slabs) {
    return Profile.cells(Grid1D.uniform(0, thickness, SLABS), slabs);
  }

  /**
   * What a design delivers from full until 2.5 V, or until salt or particles give out.
   *
   * @param negative porosity of each slab of the negative electrode, separator first
   * @param positive the same for the positive electrode
   * @param resolution how finely to compute
   * @return W h per m² of cell
   * @throws IllegalArgumentException if something speaks against the design
   * @throws org.labyrinth.numerics.SolverException if the model finds no solution
   */
  public static double energy(double[] negative, double[] positive, Resolution resolution) {
    Simulation discharge =
        Simulation.of(cell(negative, positive), "Discharge at %s A until 2.5 V".formatted(CURRENT))
            .withResolution(resolution);
    int[] taken = {0};
    return DischargeEnergy.of(
            new CellSolver()
                .solve(
                    discharge,
                    (step, time) -> {
                      taken[0]++;
                      if (taken[0] > MOST_STEPS) {
                        throw new IllegalStateException(
                            "steps = %d must be at most %d: discharge of a design"
                                .formatted(taken[0], MOST_STEPS));
                      }
                    }))
        .perArea();
  }
}

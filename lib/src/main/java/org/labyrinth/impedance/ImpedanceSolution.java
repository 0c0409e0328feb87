package org.labyrinth.impedance;

import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/**
 * The impedance of a cell, and how sure it is.
 *
 * @param problem what was asked
 * @param areal impedance per area of the cell [Ω m²]
 * @param error an estimate of the relative error along x at each frequency [-]
 * @param cells how many cells along x each frequency took
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and on the way out
public record ImpedanceSolution(
    ImpedanceProblem problem, Spectrum areal, double[] error, int[] cells) {
  /**
   * Copies.
   *
   * @throws IllegalArgumentException if there is not one error and one count a frequency
   */
  public ImpedanceSolution {
    error = error.clone();
    cells = cells.clone();
    if (error.length != areal.size() || cells.length != areal.size()) {
      throw new IllegalArgumentException(
          "an impedance at %d frequencies has %d errors and %d counts of cells; they must be as many"
              .formatted(areal.size(), error.length, cells.length));
    }
  }

  /**
   * The impedance between the terminals.
   *
   * @return Z [Ω]
   */
  public Spectrum ofCell() {
    return areal.times(1 / (problem.cell().electrodeArea() * problem.cell().electrodePairs()));
  }

  @Override
  public double[] error() {
    return error.clone();
  }

  @Override
  public int[] cells() {
    return cells.clone();
  }

  /**
   * The impedance between the terminals with its errors, a row a frequency.
   *
   * @return columns of {@link Spectrum#toTable} in Ω, "error [-]" and "cells along x"
   */
  public Table toTable() {
    return ofCell()
        .toTable()
        .addColumns(
            DoubleColumn.create("error [-]", error), IntColumn.create("cells along x", cells));
  }
}

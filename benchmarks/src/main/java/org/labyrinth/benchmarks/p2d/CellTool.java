package org.labyrinth.benchmarks.p2d;

import java.io.IOException;
import java.nio.file.Path;

/** Our own solver, as the benchmarks see it: the one place where they meet it. */
interface CellTool {
  /** Reads a cell and sets a model up, isothermal at the cell's initial temperature. */
  PreparedCell prepare(Path bpx, CellModel model, Setting setting) throws IOException;

  /** Runs one case of the robustness test; what is thrown is what a user would see. */
  RunEnd run(Case one) throws IOException;

  /** A model of a cell, to be run again and again by one thread. */
  @FunctionalInterface
  interface PreparedCell {
    /** From full to the lower cut-off, at a C-rate. */
    Discharge discharge(double rate);
  }

  /** One discharge. */
  interface Discharge {
    /** When the cut-off was reached [s]. */
    double end();

    /** Terminal voltage at a time up to the end [V]. */
    double voltage(double time);

    /** Charge that was given [A h]. */
    double ampereHours();

    /** Steps of the time integration. */
    int steps();
  }

  /** The kit's solver. */
  static CellTool ours() {
    return new LabyrinthTool();
  }
}

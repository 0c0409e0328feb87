package org.labyrinth.benchmarks.p2d;

import java.util.Locale;

/** The model of a cell. */
enum CellModel {
  P2D("P2D"),
  SPM("SPM"),
  SPME("SPMe");

  private final String title;

  CellModel(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The resource with the converged curve of the LG M50 at 1C. */
  String referenceFile() {
    return name().toLowerCase(Locale.ROOT) + "_lgm50_1C.csv";
  }
}

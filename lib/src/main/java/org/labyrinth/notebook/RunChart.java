package org.labyrinth.notebook;

import org.labyrinth.p2d.Solution;

/** x. */
public final class RunChart {
  private RunChart() {}

  public static Picture of(Solution s) {
    throw new UnsupportedOperationException();
  }
}

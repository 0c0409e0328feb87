package org.labyrinth.benchmarks.p2d;

import java.nio.file.Path;

/** Stands where the kit's P2D solver will. */
final class AbsentTool implements CellTool {
  private static final String WHY = "the kit has no P2D solver yet";

  @Override
  public PreparedCell prepare(Path bpx, CellModel model, Setting setting) {
    throw new IllegalArgumentException(WHY);
  }

  @Override
  public RunEnd run(Case one) {
    throw new IllegalArgumentException(WHY);
  }
}

package org.labyrinth.benchmarks.p2d;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A way to run PyBaMM that ours has to stand beside.
 *
 * @param model which one
 * @param setting mesh and tolerance
 * @param accuracy that both must keep [V]; empty: ours must be as exact as PyBaMM turns out
 * @param target times that ours should be faster; empty: none was set
 */
record Rival(CellModel model, Setting setting, OptionalDouble accuracy, OptionalDouble target) {
  /** Not even PyBaMM's own users can wait for more rows than these. */
  static List<Rival> all() {
    List<Rival> all = new ArrayList<>();
    all.add(open(CellModel.P2D, Setting.named("default mesh")));
    // For each accuracy a mesh with a margin, and the fastest that was found to keep it.
    half(all, Setting.of(new Mesh(20, 10, 20, 40), 2, 1e-4));
    half(all, Setting.of(new Mesh(20, 10, 20, 30), 2, 1e-4));
    half(all, Setting.of(new Mesh(20, 10, 20, 30), 2, 1e-4).asCompiled());
    fifth(all, Setting.of(new Mesh(30, 15, 30, 60), 1.5, 1e-5));
    fifth(all, Setting.of(new Mesh(32, 10, 32, 40), 1.5, 5e-5));
    fifth(all, Setting.of(new Mesh(32, 10, 32, 40), 1.5, 5e-5).asCompiled());
    for (CellModel model : List.of(CellModel.SPM, CellModel.SPME)) {
      OptionalDouble target =
          model == CellModel.SPM ? OptionalDouble.of(Targets.FASTER_SPM) : OptionalDouble.empty();
      all.add(new Rival(model, Setting.named("default mesh"), OptionalDouble.empty(), target));
      all.add(
          new Rival(
              model,
              Setting.of(new Mesh(20, 10, 20, 30), 2, 1e-4),
              OptionalDouble.of(Targets.HALF_MILLIVOLT),
              target));
    }
    return all;
  }

  private static Rival open(CellModel model, Setting setting) {
    return new Rival(model, setting, OptionalDouble.empty(), OptionalDouble.empty());
  }

  private static void half(List<Rival> all, Setting setting) {
    all.add(
        new Rival(
            CellModel.P2D,
            setting,
            OptionalDouble.of(Targets.HALF_MILLIVOLT),
            OptionalDouble.of(Targets.FASTER_AT_HALF)));
  }

  private static void fifth(List<Rival> all, Setting setting) {
    all.add(
        new Rival(
            CellModel.P2D,
            setting,
            OptionalDouble.of(Targets.FIFTH_MILLIVOLT),
            OptionalDouble.of(Targets.FASTER_AT_FIFTH)));
  }

  String label() {
    return "%s, %s%s"
        .formatted(model.title(), setting.name(), setting.compiled() ? ", compiled to C" : "");
  }
}

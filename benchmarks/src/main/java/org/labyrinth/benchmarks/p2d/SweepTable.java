package org.labyrinth.benchmarks.p2d;

import java.util.List;
import java.util.Optional;
import org.labyrinth.benchmarks.sidebyside.Figures;
import org.labyrinth.benchmarks.sidebyside.TextTable;

/** A hundred discharges. */
final class SweepTable {
  private SweepTable() {}

  static TextTable of(P2dReport report) {
    return new TextTable(
        "A hundred discharges of the LG M50, C/2 to 2C, warm",
        List.of(
            "tool and setting",
            "threads",
            "median [s]",
            "least [s]",
            "how",
            "ours times faster",
            "target",
            "second thread gains",
            "target "),
        report.sweeps().stream().map(r -> row(r, report.sweeps())).toList());
  }

  private static List<String> row(SweepResult r, List<SweepResult> all) {
    boolean ours = r.tool().equals(SweepResult.OURS);
    Optional<Double> faster = ours ? Optional.empty() : faster(r, all);
    Optional<Double> gain = r.threads() > 1 ? gain(r, all) : Optional.empty();
    return List.of(
        "%s, %s".formatted(r.tool(), r.setting().name()),
        Integer.toString(r.threads()),
        Figures.plain(r.median()),
        Figures.plain(r.figures().map(SweepFigures::least)),
        r.figures().map(SweepFigures::way).orElse(Figures.NONE),
        Figures.plain(faster),
        !ours && r.threads() == 1 ? Figures.atLeast(Targets.FASTER_SWEEP, faster) : Figures.NONE,
        Figures.plain(gain),
        ours && r.threads() > 1 ? Figures.atLeast(Targets.SECOND_THREAD, gain) : Figures.NONE);
  }

  /** PyBaMM's time over ours on as many threads. */
  private static Optional<Double> faster(SweepResult peer, List<SweepResult> all) {
    return all.stream()
        .filter(r -> r.tool().equals(SweepResult.OURS) && r.threads() == peer.threads())
        .findFirst()
        .flatMap(r -> ratio(peer.median(), r.median()));
  }

  /** The time on one thread over that on more. */
  private static Optional<Double> gain(SweepResult more, List<SweepResult> all) {
    return all.stream()
        .filter(r -> r.threads() == 1 && r.tool().equals(more.tool()))
        .filter(r -> r.setting().equals(more.setting()))
        .findFirst()
        .flatMap(r -> ratio(r.median(), more.median()));
  }

  private static Optional<Double> ratio(Optional<Double> a, Optional<Double> b) {
    return a.flatMap(x -> b.map(y -> x / y));
  }
}

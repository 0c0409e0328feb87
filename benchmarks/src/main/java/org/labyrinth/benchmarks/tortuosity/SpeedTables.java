package org.labyrinth.benchmarks.tortuosity;

import java.util.List;
import org.labyrinth.benchmarks.sidebyside.Figures;
import org.labyrinth.benchmarks.sidebyside.TextTable;

/** Our time beside each peer's. */
final class SpeedTables {
  private SpeedTables() {}

  static TextTable tenthPercent(Report report) {
    return new TextTable(
        "Seconds to a true 0.1 % in B, against TauFactor",
        List.of(
            "image",
            "ours",
            "our error",
            "TauFactor",
            "times faster",
            "target",
            "TauFactor to 1 %",
            "TauFactor to its own stop",
            "its error there"),
        report.results().stream().map(SpeedTables::tenthPercent).toList());
  }

  private static List<String> tenthPercent(SampleResult r) {
    var target = Targets.fasterThanTauFactor(r.sample());
    return List.of(
        r.sample().label(),
        Figures.plain(r.ours().map(o -> o.tenthPercent().seconds())),
        r.ours().map(o -> Figures.small(o.tenthPercent().errorInB())).orElse(Figures.NONE),
        Figures.plain(r.tauFactor().map(t -> t.tenthPercentSeconds().orElse(Double.NaN))),
        Figures.plain(r.timesFasterThanTauFactor()),
        target.isPresent()
            ? Figures.atLeast(target.getAsDouble(), r.timesFasterThanTauFactor())
            : Figures.NONE,
        Figures.plain(r.tauFactor().map(t -> t.onePercentSeconds().orElse(Double.NaN))),
        Figures.plain(r.tauFactor().map(TauFactorFigures::defaultStopSeconds)),
        r.tauFactor().map(t -> Figures.small(t.defaultStopError())).orElse(Figures.NONE));
  }

  static TextTable residual(Report report) {
    return new TextTable(
        "Seconds to a residual of 1e-8, against PyAMG (CG with smoothed aggregation)",
        List.of(
            "image",
            "ours",
            "our iterations",
            "PyAMG",
            "its iterations",
            "times faster",
            "target",
            "difference in B"),
        report.results().stream().map(SpeedTables::residual).toList());
  }

  private static List<String> residual(SampleResult r) {
    return List.of(
        r.sample().label(),
        Figures.plain(r.ours().map(o -> o.full().seconds())),
        Figures.count(r.ours().map(o -> (double) o.full().iterations())),
        Figures.plain(r.pyAmg().map(PyAmgFigures::seconds)),
        Figures.count(r.pyAmg().map(PyAmgFigures::iterations)),
        Figures.plain(r.timesFasterThanPyAmg()),
        Figures.atLeast(Targets.FASTER_THAN_PYAMG, r.timesFasterThanPyAmg()),
        r.pyAmg().map(p -> Figures.small(p.differenceInB())).orElse(Figures.NONE));
  }
}

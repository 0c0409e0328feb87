package org.labyrinth.benchmarks.p2d;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.labyrinth.benchmarks.sidebyside.Figures;
import org.labyrinth.benchmarks.sidebyside.TextTable;

/** The 1C discharge, warm. */
final class CurveTables {
  private CurveTables() {}

  /** PyBaMM beside ours, at the same accuracy. */
  static TextTable sideBySide(P2dReport report) {
    return new TextTable(
        "LG M50, 1C discharge, warm: PyBaMM, and the fastest of ours that is as exact",
        List.of(
            "PyBaMM",
            "to [mV]",
            "its error [mV]",
            "its time [ms]",
            "ours",
            "our error [mV]",
            "our time [ms]",
            "times faster",
            "target",
            "by the least times"),
        report.rivals().stream().map(r -> row(r, report.ours())).toList());
  }

  private static List<String> row(RivalResult r, List<CurveResult> all) {
    Optional<CurveResult> ours = r.ours(all);
    Optional<Double> faster = r.timesFaster(all);
    String accuracy =
        r.rival().accuracy().isPresent()
            ? Figures.count(1e3 * r.rival().accuracy().getAsDouble())
            : "its own";
    return List.of(
        r.rival().label(),
        accuracy + (r.isExactEnough() ? "" : " ✗ missed"),
        millivolts(r.result().error().map(CurveError::later)),
        Figures.plain(r.result().median().map(t -> 1e3 * t)),
        ours.map(o -> o.setting().name()).orElse(Figures.NONE),
        millivolts(ours.flatMap(o -> o.error().map(CurveError::later))),
        Figures.plain(ours.flatMap(o -> o.median().map(t -> 1e3 * t))),
        Figures.plain(faster),
        r.rival().target().isPresent()
            ? Figures.atLeast(r.rival().target().getAsDouble(), faster)
            : Figures.NONE,
        Figures.plain(r.timesFasterByLeast(all)));
  }

  /** Every setting of both, with all that was measured. */
  static TextTable all(P2dReport report) {
    List<List<String>> rows = new ArrayList<>();
    report.rivals().forEach(r -> rows.add(figures("PyBaMM, " + r.rival().label(), r.result())));
    report.ours().forEach(r -> rows.add(figures(r.label(), r)));
    return new TextTable(
        "The same discharge, every setting",
        List.of(
            "setting",
            "median [ms]",
            "least [ms]",
            "30 s to 98 % [mV]",
            "first 30 s [mV]",
            "end off by [s]",
            "capacity [A h]",
            "steps"),
        rows);
  }

  private static List<String> figures(String label, CurveResult r) {
    return List.of(
        label,
        Figures.plain(r.median().map(t -> 1e3 * t)),
        Figures.plain(r.figures().map(f -> 1e3 * f.least())),
        millivolts(r.error().map(CurveError::later)),
        millivolts(r.error().map(CurveError::early)),
        r.error().map(e -> number("%+.3f", e.end())).orElse(Figures.NONE),
        r.figures().map(f -> number("%.5f", f.curve().ampereHours())).orElse(Figures.NONE),
        Figures.count(r.figures().map(f -> (double) f.steps())));
  }

  private static String millivolts(Optional<Double> volts) {
    return volts.map(v -> number("%.3f", 1e3 * v)).orElse(Figures.NONE);
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}

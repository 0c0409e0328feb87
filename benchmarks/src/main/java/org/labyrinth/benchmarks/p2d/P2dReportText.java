package org.labyrinth.benchmarks.p2d;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labyrinth.benchmarks.sidebyside.Figures;
import org.labyrinth.benchmarks.sidebyside.OtherPrograms;
import org.labyrinth.benchmarks.sidebyside.Outcome;
import org.labyrinth.benchmarks.sidebyside.TextTable;

/** A report as people read it, in the terminal and in the README. */
final class P2dReportText {
  private P2dReportText() {}

  static String of(P2dReport report) {
    String tables =
        Stream.of(
                CurveTables.sideBySide(report),
                CurveTables.all(report),
                SweepTable.of(report),
                CostTables.coldStart(report),
                CostTables.meshes(report))
            .map(TextTable::markdown)
            .collect(Collectors.joining("\n"));
    String notes = notes(report).stream().map(n -> "- " + n + "\n").collect(Collectors.joining());
    return "%s, %s.\n\n%s\n%s".formatted(report.date(), report.machine().sentence(), tables, notes);
  }

  private static List<String> notes(P2dReport report) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Same BPX file, same machine, one run. Warm: parameters fixed, PyBaMM's simulation and"
            + " solver reused, %d runs or more after a warm-up in each round, all rounds in one median."
                .formatted(P2dPlan.WHOLE.runs()));
    notes.add(
        "Errors are the largest |ΔV| from the converged curve of the same model between 30 s and 98 %"
            + " of the discharge. That of the SPMe has an error of its own of 0.05 to 0.07 mV.");
    notes.add(
        "PyBaMM%s: IDAKLU; its mesh names are points in negative, separator, positive × shells,"
                .formatted(versions(report))
            + " Chebyshev along x, exponential along r. \"Compiled to C\" needs a C compiler. Its"
            + " curves are not evaluated within the time; ours are solved whole.");
    notes.add(
        "PETLION (Julia; Berliner et al. 2021, doi 10.1149/1945-7111/ac201c) reports about 3 ms for a"
            + " discharge with 301 unknowns on a laptop; it was not run here."
            + ours(report));
    report.otherPrograms().ifPresent(share -> notes.add(OtherPrograms.note(share, "the run")));
    absent(report, notes);
    return notes;
  }

  private static String versions(P2dReport report) {
    return report.rivals().stream()
        .flatMap(r -> r.result().figures().map(DischargeFigures::versions).stream())
        .findFirst()
        .map(" (%s)"::formatted)
        .orElse("");
  }

  private static String ours(P2dReport report) {
    return report.ours().stream()
        .filter(r -> r.model() == CellModel.P2D && r.median().isPresent())
        .map(r -> "%s %s ms".formatted(r.setting().name(), milliseconds(r)))
        .collect(Collectors.joining(", ", " Ours: ", "."));
  }

  private static String milliseconds(CurveResult r) {
    return Figures.plain(r.median().map(t -> 1e3 * t));
  }

  /** One note for each reason, however many rows it concerns. */
  private static void absent(P2dReport report, List<String> notes) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    report
        .rivals()
        .forEach(r -> absent(rows, "PyBaMM, " + r.rival().label(), r.result().figures()));
    report.ours().forEach(r -> absent(rows, r.label(), r.figures()));
    report
        .sweeps()
        .forEach(
            r ->
                absent(
                    rows,
                    "sweep, %s, %s, %d".formatted(r.tool(), r.setting().name(), r.threads()),
                    r.figures()));
    absent(rows, "from the cold, ours", report.ourColdStart());
    absent(rows, "from the cold, PyBaMM", report.peerColdStart());
    report.meshes().forEach(r -> absent(rows, "mesh " + r.mesh().label(), r.usual()));
    rows.forEach(
        (why, labels) -> notes.add("Left out: %s (%s)".formatted(why, String.join("; ", labels))));
  }

  private static void absent(Map<String, List<String>> rows, String label, Outcome<?> outcome) {
    if (outcome instanceof Outcome.Absent<?> absent) {
      rows.computeIfAbsent(absent.reason(), k -> new ArrayList<>()).add(label);
    }
  }
}

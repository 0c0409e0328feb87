package org.labyrinth.benchmarks.tortuosity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labyrinth.benchmarks.sidebyside.OtherPrograms;
import org.labyrinth.benchmarks.sidebyside.Outcome;
import org.labyrinth.benchmarks.sidebyside.TextTable;

/** A report as people read it, in the terminal and in the README. */
final class ReportText {
  private ReportText() {}

  static String of(Report report) {
    String tables =
        Stream.of(
                SpeedTables.tenthPercent(report),
                SpeedTables.residual(report),
                GrowthTable.of(report),
                MachineTables.memory(report),
                MachineTables.sweeps(report))
            .map(TextTable::markdown)
            .collect(Collectors.joining("\n"));
    String notes = notes(report).stream().map(n -> "- " + n + "\n").collect(Collectors.joining());
    return "%s, %s.\n\n%s\n%s".formatted(report.date(), report.machine().sentence(), tables, notes);
  }

  private static List<String> notes(Report report) {
    List<String> notes = new ArrayList<>();
    report.results().stream()
        .map(r -> r.sample().recipe())
        .distinct()
        .forEach(recipe -> notes.add(recipe.symbol() + ": " + recipe.description() + "."));
    notes.add(
        "Same images, same machine, one run, one tool after the other; transport along z. Medians of"
            + " three runs after a warm-up; peers that take longer than 30 s run once.");
    notes.add(
        "Ours: from the voxels to B, with percolation and set-up. The reference for B is ours to"
            + " 1e-10; the last column of the second table compares it with PyAMG's.");
    notes.add(
        ("TauFactor%s: on the CPU in single precision, with its allocator tuned, on one thread or two,"
                + " whichever is faster; its constructor is not counted, nor the looks at its B every 20"
                + " half-sweeps.")
            .formatted(versions(report, r -> r.tauFactor().map(TauFactorFigures::versions))));
    notes.add(
        ("PyAMG%s: double precision, one symmetric Gauss–Seidel sweep before and after, percolation,"
                + " assembly and set-up counted.")
            .formatted(versions(report, r -> r.pyAmg().map(PyAmgFigures::versions))));
    notes.add(
        "Our memory: the peak of a process with the smallest heap in which a solve to 1e-8 goes"
            + " through, tried in steps of 1.5 from 45 bytes a voxel.");
    load(report, notes);
    absent(report, notes);
    return notes;
  }

  private static String versions(Report report, Function<SampleResult, Optional<String>> versions) {
    return report.results().stream()
        .flatMap(r -> versions.apply(r).stream())
        .findFirst()
        .map(" (%s)"::formatted)
        .orElse("");
  }

  private static void load(Report report, List<String> notes) {
    report.otherPrograms().ifPresent(share -> notes.add(OtherPrograms.note(share, "an image")));
  }

  /** One note for each reason, however many images it concerns. */
  private static void absent(Report report, List<String> notes) {
    Map<String, List<String>> images = new LinkedHashMap<>();
    for (SampleResult r : report.results()) {
      Map<String, Outcome<?>> tools = new LinkedHashMap<>();
      tools.put("our solver", r.ours());
      tools.put("our memory", r.memory());
      tools.put(Peer.TAUFACTOR.title(), r.tauFactor());
      tools.put(Peer.PYAMG.title(), r.pyAmg());
      tools.forEach(
          (tool, outcome) -> {
            if (outcome instanceof Outcome.Absent<?> absent) {
              images
                  .computeIfAbsent(tool + ", " + absent.reason(), k -> new ArrayList<>())
                  .add(r.sample().label());
            }
          });
    }
    images.forEach(
        (why, labels) -> notes.add("Left out: %s (%s)".formatted(why, String.join(", ", labels))));
  }
}

package org.labyrinth.benchmarks.p2d;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.labyrinth.benchmarks.sidebyside.Figures;
import org.labyrinth.benchmarks.sidebyside.Machine;
import org.labyrinth.benchmarks.sidebyside.OtherPrograms;
import org.labyrinth.benchmarks.sidebyside.Outcome;
import org.labyrinth.benchmarks.sidebyside.StopWatch;
import org.labyrinth.benchmarks.sidebyside.TextTable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Spectra side by side.
 *
 * @param machine where it ran
 * @param results a row a model and mesh
 * @param others the share of the cores that other programs took
 */
record ImpedanceReport(Machine machine, List<Row> results, OptionalDouble others) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  ImpedanceReport {
    results = List.copyOf(results);
  }

  /**
   * One model, on one of PyBaMM's meshes.
   *
   * @param job what both were asked
   * @param ours what ours took
   * @param peer what PyBaMM took
   */
  record Row(ImpedanceJob job, Outcome<ImpedanceFigures> ours, Outcome<ImpedanceFigures> peer) {}

  String json() {
    return JSON.writeValueAsString(this);
  }

  String text() {
    List<List<String>> rows = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Row row : results) {
      double ours = median(row.ours());
      double peer = median(row.peer());
      double apart =
          row.ours().map(o -> row.peer().map(o::apart).orElse(Double.NaN)).orElse(Double.NaN);
      rows.add(
          List.of(
              row.job().model().title(),
              row.job().setting().name(),
              Figures.plain(1e3 * peer),
              Figures.plain(1e3 * ours),
              Figures.plain(peer / ours),
              Figures.plain(100 * apart)));
      reason("PyBaMM", row.peer(), notes);
      reason("Ours", row.ours(), notes);
    }
    notes.add(
        "Ours to an error of 1e-4 along x by its own estimate, on as many cells as each frequency"
            + " needs. PyBaMM's EISSimulation is set up once; only its solve is timed. Its mesh names are points in"
            + " negative, separator, positive × shells, Chebyshev along x, exponential along r."
            + " What is apart falls with its shells: fast alternation lives in a thin layer at the surface, and"
            + " ours has the sphere in closed form.");
    others.ifPresent(share -> notes.add(OtherPrograms.note(share, "the run")));
    TextTable table =
        new TextTable(
            "Impedance of the LG M50 at %d frequencies, warm: medians"
                .formatted(results.isEmpty() ? 0 : results.get(0).job().frequencies().size()),
            List.of(
                "model", "PyBaMM's mesh", "PyBaMM [ms]", "ours [ms]", "times faster", "apart [%]"),
            rows);
    return machine.sentence()
        + ".\n\n"
        + table.markdown()
        + "\n"
        + notes.stream().distinct().map(n -> "- " + n + "\n").collect(Collectors.joining());
  }

  private static double median(Outcome<ImpedanceFigures> outcome) {
    return outcome.map(f -> StopWatch.median(f.seconds())).orElse(Double.NaN);
  }

  private static void reason(String tool, Outcome<ImpedanceFigures> outcome, List<String> notes) {
    if (outcome instanceof Outcome.Absent<ImpedanceFigures> absent) {
      notes.add("Left out: %s, %s".formatted(tool, absent.reason()));
    } else {
      outcome.map(ImpedanceFigures::versions).ifPresent(v -> notes.add(tool + ": " + v + "."));
    }
  }
}

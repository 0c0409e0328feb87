package org.labyrinth.benchmarks.tortuosity;

import java.util.List;
import java.util.Optional;
import org.labyrinth.benchmarks.sidebyside.Figures;
import org.labyrinth.benchmarks.sidebyside.TextTable;

/** What the solvers ask of the machine: memory, and bandwidth. */
final class MachineTables {
  private MachineTables() {}

  static TextTable memory(Report report) {
    return new TextTable(
        "Peak memory of the process [GiB]",
        List.of("image", "ours", "TauFactor", "PyAMG", "target"),
        report.results().stream().map(MachineTables::memory).toList());
  }

  private static List<String> memory(SampleResult r) {
    Optional<Long> ours = r.memory().map(MemoryFigures::peakBytes);
    return List.of(
        r.sample().label(),
        ours.map(Figures::gibibytes).orElse(Figures.NONE),
        r.tauFactor().map(t -> Figures.gibibytes(t.peakBytes())).orElse(Figures.NONE),
        r.pyAmg().map(p -> Figures.gibibytes(p.peakBytes())).orElse(Figures.NONE),
        r.sample().size() == Targets.LARGE
            ? Figures.atMost(
                Targets.MEMORY_BYTES / (1L << 30), ours.map(bytes -> (double) bytes / (1L << 30)))
            : Figures.NONE);
  }

  static TextTable sweeps(Report report) {
    double triad = report.machine().triadBytesPerSecond();
    List<List<String>> rows =
        report.results().stream()
            .flatMap(
                r ->
                    r.ours().map(OurFigures::sweeps).orElse(List.of()).stream()
                        .map(s -> sweep(r.sample(), s, triad)))
            .toList();
    return new TextTable(
        "One smoothing sweep against the memory bandwidth",
        List.of("sweep", "ms", "GB/s", "% of triad", "target"),
        rows.isEmpty() ? List.of(noSweep()) : rows);
  }

  private static List<String> sweep(Sample sample, SweepFigure figure, double triad) {
    double share = figure.bytesPerSecond() / triad;
    return List.of(
        figure.kernel() + ", " + sample.label(),
        Figures.plain(1e3 * figure.seconds()),
        Figures.plain(1e-9 * figure.bytesPerSecond()),
        Figures.plain(100 * share),
        Figures.atLeast(100 * Targets.SWEEP_SHARE, Optional.of(100 * share)));
  }

  private static List<String> noSweep() {
    return List.of(
        "not measured: the solver offers none alone",
        Figures.NONE,
        Figures.NONE,
        Figures.NONE,
        Figures.atLeast(100 * Targets.SWEEP_SHARE, Optional.empty()));
  }
}

package org.labyrinth.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.labyrinth.sweep.Failure;
import org.labyrinth.sweep.SweepResults;
import org.labyrinth.sweep.Variant;

/** {@code sweep PLAN.json}: many runs from one plan, a row each. */
final class SweepCommand {
  /** What the command is called. */
  static final String NAME = "sweep";

  private static final String MERGE = "merge";
  private static final int MOST_NAMED = 20;

  private static final String HELP =
      """
      Usage: java Lab.java sweep PLAN.json [options]
             java Lab.java sweep merge PLAN.json JOURNAL... [--out FILE.csv]
      Runs the simulations of a plan on all cores; the table has a row for each.

      PLAN.json                what to run, such as
                                 {"cell": "lgm50",
                                  "experiment": "Discharge at {rate}C until 2.5 V",
                                  "vary": {"{rate}": [0.5, 1, 2],
                                           "Parameterisation > Negative electrode > Porosity":
                                             {"from": 0.2, "to": 0.4, "count": 5}}}
                               cell: %s, or a BPX file, its path
                               from the plan's folder; without experiment: discharge at 1C to the
                               lower cut-off; model, preset, soc, temperature, as in simulate; mode:
                               grid, zip, or random with samples and seed; {"times": ...} multiplies
      --out FILE.csv           write the table there (default: to standard output)
      --journal FILE           gets a line as each run is finished (default: beside the plan)
      --threads N              runs at a time (default: the number of cores)
      --shard I/N              only part I of N, for several machines; each keeps a journal of its
                               own, by default PLAN.I-of-N.journal, and writes a table only with --out
      merge                    makes the table of all parts from their journals
      -h, --help               this text

      Stopped, at whatever moment, the same command goes on where it stood. The table is the same
      whatever the threads, parts and stops. A journal belongs to its plan, the content of its cell
      files, and this version of the kit: delete it to begin anew.

      Columns: the settings; status (ok, failed); end time; what ended the run; discharge capacity,
      the integral of I, and energy, of V I; the mean of V over time, V at start and end; the largest
      temperature; the integrator's steps; the reason of a failure.

      Exit code 0 when all runs are done, though some may have failed, which one line tells; 2 for a
      bad plan or arguments; 1 for what nobody expected.
      """;

  private final PrintWriter out;
  private final PrintWriter err;

  SweepCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the command; returns the exit code. */
  int run(List<String> words) throws Exception {
    if (words.contains("--help") || words.contains("-h")) {
      out.print(HELP.formatted(String.join(", ", CellSource.names())));
      out.flush();
      return 0;
    }
    try {
      if (!words.isEmpty() && words.get(0).equals(MERGE)) {
        merge(SweepOptions.merge(words.subList(1, words.size())));
      } else {
        sweep(SweepOptions.run(words));
      }
      return 0;
    } catch (OutOfMemoryError e) {
      err.println(
          "memory = %.1f GiB must be more for so many runs at a time, or fewer by --threads; more by JDK_JAVA_OPTIONS=-Xmx16g for instance."
              .formatted(Runtime.getRuntime().maxMemory() / 0x1p30));
      return Commands.BAD_INPUT;
    } catch (Exception e) {
      return Commands.failed(e, err);
    }
  }

  private void sweep(SweepOptions asked) throws IOException, InterruptedException {
    SweepResults results;
    try (SweepWatch watch = new SweepWatch(asked.runs(), err)) {
      results =
          asked
              .sweep()
              .listener(watch)
              .run(new SweepRunner(asked.plan().documents()), asked.journals().get(0));
    }
    if (asked.out().isPresent() || !asked.isPart()) {
      write(asked, results);
    }
    tellFailures(results);
  }

  private void merge(SweepOptions asked) throws IOException {
    SweepResults results = SweepResults.merge(asked.plan().plan(), asked.journals());
    List<Variant> missing = results.missing();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "%d of %d rows must be run first, by their parts of the sweep: %s"
              .formatted(missing.size(), results.variants().size(), numbers(missing)));
    }
    write(asked, results);
    tellFailures(results);
  }

  private static String numbers(List<Variant> variants) {
    String first =
        variants.stream()
            .limit(MOST_NAMED)
            .map(variant -> Integer.toString(variant.index()))
            .collect(Collectors.joining(", "));
    int more = variants.size() - MOST_NAMED;
    return more > 0 ? "%s and %d more".formatted(first, more) : first;
  }

  private void write(SweepOptions asked, SweepResults results) throws IOException {
    if (asked.out().isPresent()) {
      asked.out().get().write(results.csv().getBytes(StandardCharsets.UTF_8));
    } else {
      out.print(results.csv());
      out.flush();
    }
  }

  private void tellFailures(SweepResults results) {
    long failed =
        results.variants().stream()
            .filter(v -> results.outcome(v).filter(Failure.class::isInstance).isPresent())
            .count();
    if (failed > 0) {
      err.println(
          "%d of %d runs failed; their rows have the reason."
              .formatted(failed, results.variants().size()));
      err.flush();
    }
  }
}

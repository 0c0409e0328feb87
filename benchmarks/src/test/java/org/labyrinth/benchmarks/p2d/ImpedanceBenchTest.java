package org.labyrinth.benchmarks.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.cli.Commands;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as a user types it, a few runs of it. */
class ImpedanceBenchTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int bench(String... arguments) {
    return Commands.of(new ImpedanceBench())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  @Test
  void oneRunKeepsEverySpectrum() throws Exception {
    Path json = folder.resolve("spectra.json");
    int code = bench("--runs=2", "--skip-peers", "--json=" + json);
    assertThat(code).as(err.toString()).isZero();
    assertThat(out.toString()).contains("| P2D ", "Left out: PyBaMM, not wanted by --skip-peers");
    JsonNode report = new JsonMapper().readTree(Files.readString(json));
    assertThat(report.at("/results").size()).isEqualTo(6);
    assertThat(report.at("/results/0/ours/value/seconds").size()).isEqualTo(2);
    // PyBaMM 26.8 at 10 Hz
    assertThat(report.at("/results/0/ours/value/real/40").asDouble())
        .isCloseTo(0.01979, within(2e-5));
  }

  @Test
  void spectraAreApartByTheWorstOfTheirFrequencies() {
    ImpedanceFigures one =
        new ImpedanceFigures(List.of(1.0), List.of(3.0, 3.0), List.of(4.0, 4.0), "");
    ImpedanceFigures other =
        new ImpedanceFigures(List.of(1.0), List.of(3.0, 3.3), List.of(4.0, 4.4), "");
    assertThat(other.apart(one)).isCloseTo(0.1, within(1e-12)); // round-off
  }

  @Test
  void noRunsAreRefusedInOneSentence() {
    assertThat(bench("--runs=0", "--skip-peers")).isEqualTo(Commands.BAD_INPUT);
    assertThat(err.toString().strip()).isEqualTo("runs = 0 must be at least 1: --runs");
  }
}

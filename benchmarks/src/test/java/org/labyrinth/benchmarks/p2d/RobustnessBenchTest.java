package org.labyrinth.benchmarks.p2d;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.cli.Commands;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as a user types it, on a few cells. */
class RobustnessBenchTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int bench(String... arguments) {
    return Commands.of(new RobustnessBench())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  @Test
  void oneRunCountsEveryCellOnceAndKeepsItsFiles() throws Exception {
    Path json = folder.resolve("ends.json");
    Path cells = folder.resolve("cells");
    int code = bench("--cells=4", "--skip-peers", "--json=" + json, "--folder=" + cells);
    assertThat(code).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("ours, 4")
        .contains("Left out: PyBaMM, not wanted by --skip-peers");
    JsonNode report = new JsonMapper().readTree(Files.readString(json));
    assertThat(report.at("/ours/value/ends").size()).isEqualTo(4);
    assertThat(cells.resolve("protocol.json")).exists();
    assertThat(cells.resolve("cell-00003.bpx.json")).exists();
  }

  @Test
  void noCellsAreRefusedInOneSentence() {
    assertThat(bench("--cells=0", "--skip-peers")).isEqualTo(Commands.BAD_INPUT);
    assertThat(err.toString().strip()).isEqualTo("cells = 0 must be at least 1: --cells");
  }
}

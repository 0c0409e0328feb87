package org.labyrinth.benchmarks.tortuosity;

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

/** The command as a user types it, on an image that takes no time. */
class TortuosityBenchTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int bench(String... arguments) {
    return Commands.of(new TortuosityBench())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  @Test
  void oneRunGivesTheTablesAndTheJson() throws Exception {
    Path json = folder.resolve("bench.json");
    Path markdown = folder.resolve("bench.md");
    int code =
        bench(
            "--sizes=20",
            "--recipes=sph40",
            "--skip-peers",
            "--json=" + json,
            "--markdown=" + markdown);
    assertThat(err.toString()).contains("sph40 20³, ours");
    assertThat(code).as(err.toString()).isZero();

    String text = Files.readString(markdown);
    assertThat(out.toString()).contains(text);
    assertThat(text)
        .contains("| sph40 20³")
        .contains("| iterations, sph40")
        .contains("Left out: TauFactor, not wanted by --skip-peers (sph40 20³)")
        .contains("cores", "GB/s");

    JsonNode root = new JsonMapper().readTree(Files.readString(json));
    assertThat(root.at("/machine/triadBytesPerSecond").asDouble()).isGreaterThan(1e8);
    JsonNode result = root.at("/results/0");
    assertThat(result.at("/sample/size").asInt()).isEqualTo(20);
    JsonNode ours = result.at("/ours/value");
    assertThat(ours.at("/transportEfficiency").asDouble()).isBetween(0.01, 0.4);
    assertThat(ours.at("/tenthPercent/errorInB").asDouble()).isLessThanOrEqualTo(1e-3);
    assertThat(ours.at("/full/iterations").asInt())
        .isGreaterThan(ours.at("/tenthPercent/iterations").asInt());
    assertThat(result.at("/memory/value/peakBytes").asLong()).isBetween(10L << 20, 1L << 30);
    assertThat(result.at("/pyAmg/reason").asString()).contains("--skip-peers");
    assertThat(result.at("/timesFasterThanPyAmg").isNull()).isTrue();
  }

  @Test
  void anUnknownRecipeIsRefusedInOneSentence() {
    assertThat(bench("--recipes=sph41", "--skip-peers")).isEqualTo(Commands.BAD_INPUT);
    assertThat(err.toString().strip())
        .isEqualTo("recipe = sph41 must be one of sph40, blob50, blob25: --recipes");
  }

  @Test
  void anImageTooSmallForTheRecipesIsRefusedInOneSentence() {
    assertThat(bench("--sizes=8", "--skip-peers")).isEqualTo(Commands.BAD_INPUT);
    assertThat(err.toString().strip()).isEqualTo("size = 8 voxels must be in [16, 1200]: --sizes");
  }
}

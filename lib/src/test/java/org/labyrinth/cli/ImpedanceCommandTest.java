package org.labyrinth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.labyrinth.cli.CommandRun.assertBad;
import static org.labyrinth.cli.CommandRun.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.cell.Bpx;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.ShippedCell;
import org.labyrinth.cli.CommandRun.Outcome;

class ImpedanceCommandTest {
  @TempDir Path folder;

  private static double[][] rows(String csv) {
    return csv.lines()
        .skip(1)
        .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }

  private static double[][] spectrum(Object... options) {
    Object[] words = new Object[options.length + 4];
    words[0] = "impedance";
    words[1] = "lgm50";
    System.arraycopy(options, 0, words, 2, options.length);
    words[options.length + 2] = "--csv";
    words[options.length + 3] = "-";
    Outcome outcome = run(words);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).startsWith("frequency_Hz,re_Z_ohm,im_Z_ohm,error_relative\n");
    return rows(outcome.out());
  }

  @Test
  void theSpectrumIsTheReferencesToATenthOfAPerCent() {
    double[][] rows = spectrum("--double-layer", 0.2);
    assertThat(rows).hasNumberOfRows(61);
    // PyBaMM 26.8 at 10 Hz, half full
    assertThat(rows[40][0]).isCloseTo(10, within(1e-9));
    assertThat(rows[40][1]).isCloseTo(0.01979198728, within(2e-5));
    assertThat(rows[40][2]).isCloseTo(-0.0117114634, within(2e-5));
    assertThat(rows[40][3]).isBetween(0.0, 1e-4);
  }

  @Test
  void eachOptionIsHeard() {
    double[][] plain = spectrum("--frequencies", "1:100:3");
    assertThat(plain).hasNumberOfRows(3);
    for (Object[] option :
        new Object[][] {
          {"--soc", 0.9},
          {"--soc-by", "voltage"},
          {"--model", "SPM"},
          {"--model", "spme"},
          {"--temperature", 310},
          {"--double-layer", 0.2},
          {"--tolerance", 1e-6}
        }) {
      double[][] other = spectrum("--frequencies", "1:100:3", option[0], option[1]);
      assertThat(other[0][1]).as(option[0] + " " + option[1]).isNotEqualTo(plain[0][1]);
    }
  }

  @Test
  void theReportSaysWhatWasAskedAndFound() throws IOException {
    Path csv = folder.resolve("z.csv");
    Path chart = folder.resolve("z.png");
    Outcome outcome = run("impedance", "lgm50", "--csv", csv, "--chart", chart);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("LG M50", "P2D, linearised around rest", "state of charge 0.5 by stoichiometry")
        .contains("double layer              none (negative), none (positive)")
        .contains("at 0.001 Hz", "at 1000 Hz", "Re Z [mΩ]", "error along x", "61 frequencies");
    assertThat(rows(Files.readString(csv))).hasNumberOfRows(61);
    assertThat(ImageIO.read(chart.toFile()).getWidth()).isGreaterThan(300);
  }

  @Test
  void theDoubleLayerOfAFileIsHeard() throws IOException {
    String json = Bpx.write(ShippedCell.LG_M50.file().withCell(Cells.lgM50()));
    String layer =
        "\"User-defined\": {\"Negative electrode double-layer capacity [F.m-2]\": 0.1,"
            + " \"Positive electrode double-layer capacity [F.m-2]\": 0.3}, \"Cell\":";
    Path file =
        Files.writeString(folder.resolve("cell.json"), json.replaceFirst("\"Cell\"\\s*:", layer));
    Outcome outcome = run("impedance", file, "--frequencies", "1:10:2");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("0.1 F/m² (negative), 0.3 F/m² (positive)");
  }

  @Test
  void whatMakesNoSenseIsAnsweredInASentence() {
    assertBad("cells = 0 must be 1", "impedance");
    assertBad("did you mean lgm50?", "impedance", "lgm5O");
    assertBad(
        "must be first:last:count, such as 1e-3:1e3:61",
        "impedance",
        "lgm50",
        "--frequencies",
        "1:2");
    assertBad("must be first:last:count", "impedance", "lgm50", "--frequencies", "1:x:3");
    assertBad("first frequency = 0.0 [Hz] must be", "impedance", "lgm50", "--frequencies", "0:1:3");
    assertBad(
        "count of frequencies = 1 must be at least 2",
        "impedance",
        "lgm50",
        "--frequencies",
        "1:2:1");
    assertBad("must be at most 100000", "impedance", "lgm50", "--frequencies", "1:2:2000000");
    assertBad(
        "tolerance = 0.5 [-] must be in [1e-8, 0.1]", "impedance", "lgm50", "--tolerance", 0.5);
    assertBad(
        "temperature = -5.0 K must be in (0, 1000]", "impedance", "lgm50", "--temperature", -5);
    assertBad("double-layer capacity = -1.0 F/m²", "impedance", "lgm50", "--double-layer", -1);
    assertBad("state of charge = 1.5", "impedance", "lgm50", "--soc", 1.5);
    assertBad("Unknown option: --socc (did you mean --soc?).", "impedance", "lgm50", "--socc", 1);
  }
}

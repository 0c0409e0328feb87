package org.labyrinth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labyrinth.cli.CommandRun.assertBad;
import static org.labyrinth.cli.CommandRun.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.cell.Bpx;
import org.labyrinth.cell.Cells;
import org.labyrinth.cli.CommandRun.Outcome;

class SimulateBadInputTest {
  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void anUnknownCellIsAnsweredWithTheNearest() {
    assertBad(
        "cell = \"lgm5O\" must be a BPX file, or one of lgm50, a123-26650, kokam-lco"
            + " (did you mean lgm50?)",
        "simulate",
        "lgm5O");
    assertBad("cell = \"nowhere.json\" must be a BPX file", "simulate", "nowhere.json");
    assertBad("cells = 0 must be 1", "simulate");
    assertBad("cells = 2 must be 1", "simulate", "lgm50", "lgm50");
  }

  @Test
  void whatIsNoCellIsRefusedWithThePlace() throws IOException {
    assertBad("line 1, column 2: not JSON", "simulate", file("a.json", "{"));
    assertBad("Parameterisation: missing, but required", "simulate", file("b.json", "{}"));
    assertBad("a text where a JSON object", "simulate", file("c.json", "\"cell\""));
    String good = Bpx.write(Cells.lgM50());
    assertBad(
        "unknown field; did you mean \"Description\"?",
        "simulate",
        file("d.json", good.replace("\"Title\"", "\"Descripton\"")));
    assertBad("not JSON, text after the end", "simulate", file("e.json", good + "1"));
    assertBad("not JSON", "simulate", file("f.json", good.replace("\"BPX\"", "\"Title\"")));
    Path binary = Files.write(folder.resolve("g.json"), new byte[] {(byte) 0xFF, (byte) 0xFE});
    assertBad("must be UTF-8 text", "simulate", binary);
  }

  @Test
  void optionsAreReadStrictly() {
    assertBad("Unknown option: --sock (did you mean --soc?).", "simulate", "lgm50", "--sock", 1);
    assertBad("Unknown option: -x.", "simulate", "lgm50", "-x");
    assertBad("A value must follow: --soc.", "simulate", "lgm50", "--soc");
    assertBad("A value must follow: --csv.", "simulate", "lgm50", "--csv", "--soc", 1);
    assertBad("Give it once: --soc.", "simulate", "lgm50", "--soc", 1, "--soc=1");
    assertBad("value = \"full\" must be a number: --soc", "simulate", "lgm50", "--soc", "full");
    assertBad(
        "value = \"dfn\" must be one of P2D, SPMe, SPM: --model",
        "simulate",
        "lgm50",
        "--model",
        "dfn");
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertBad("state of charge = 1.2 [-] must be", "simulate", "lgm50", "--soc", 1.2);
    assertBad("state of charge = NaN [-] must be", "simulate", "lgm50", "--soc", "NaN");
    assertBad("temperature = -5.0 K must be", "simulate", "lgm50", "--temperature", -5);
    assertBad("period = 0.0 s must be positive", "simulate", "lgm50", "--period", 0);
    assertBad("heat transfer coefficient = -1.0", "simulate", "lgm50", "--heat-transfer", -1);
  }

  @Test
  void heatNeedsThermalData() throws IOException {
    Path cell = folder.resolve("cold.json");
    Bpx.write(Cells.kokamLco(), cell);
    assertThat(Cells.kokamLco().thermal()).isEmpty();
    assertBad("a lumped climate needs density", "simulate", cell, "--heat-transfer", 10);
  }

  @Test
  void aWrongSentenceIsShownWithAMark() {
    Outcome outcome = run("simulate", "lgm50", "--experiment", "Dicharge at 1C until 2.5 V");
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("did you mean Discharge?", "Dicharge at 1C until 2.5 V", "^")
        .doesNotContain("Exception");
  }

  @Test
  void aWrongProfileIsRefusedWithItsLine() throws IOException {
    Path profile = file("drive.csv", "time_s,current_A\n0,0\n10,five\n");
    assertBad("line 3, column 2 (current_A)", "simulate", "lgm50", "--current", profile);
    assertBad("must be a file there is", "simulate", "lgm50", "--current", folder.resolve("no"));
  }

  @Test
  void aFileThatCannotBeWrittenIsRefusedBeforeTheRun() throws IOException {
    assertBad("must exist: --csv", "simulate", "lgm50", "--csv", folder.resolve("a/b.csv"));
    assertBad("must be a file that you may write: --csv", "simulate", "lgm50", "--csv", folder);
    assertBad("must exist: --chart", "simulate", "lgm50", "--chart", folder.resolve("a/b.png"));
  }
}

package org.labyrinth.autograder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutograderTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Autograder.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @Test
  void everySubcommandHasHelp() {
    for (String command :
        List.of(
            "grade", "merge", "gradebook", "similar", "release", "gradescope", "cells", "lint")) {
      assertThat(run(command, "--help")).isZero();
    }
    assertThat(out.toString())
        .contains("--out", "--jobs", "--again", "--json", "--exercises", "--due", "--share")
        .contains("--shard", "--again-timeouts", "Exit codes:", "SHARD");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void badInputIsExitCodeTwoAndOneSentence() throws IOException {
    assertThat(run("grade", "nowhere", "--out", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("nowhere does not exist: SUBMISSIONS\n");

    Path text = Files.writeString(folder.resolve("text.ipynb"), "no JSON");
    assertThat(run("cells", text.toString())).isEqualTo(2);
    assertThat(run("release", "--root", "nowhere", "--out", "x")).isEqualTo(2);
    assertThat(run("grade", folder.toString(), "--out", "x", "--root", folder.toString()))
        .isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(4).noneMatch(line -> line.startsWith("\tat"));
    assertThat(err.toString()).contains("not a notebook", "build the project first");
  }

  @Test
  void shardsThatAreNoneAreRefusedInASentence() {
    String in = folder.toString();
    assertThat(run("grade", in, "--out", in, "--shard", "4/3")).isEqualTo(2);
    assertThat(err.toString()).contains("shard = 4/3 must be i/n with 1 <= i <= n");
    assertThat(run("merge", in, "nowhere")).isEqualTo(2);
    assertThat(run("merge", in, in)).isEqualTo(2);
    assertThat(err.toString())
        .endsWith(
            "nowhere is no folder: SHARD\n"
                + in
                + " holds no shard: give the --out of a grade command with --shard\n");
  }

  @Test
  void aMissingArgumentIsExitCodeTwo() {
    assertThat(run("grade")).isEqualTo(2);
    assertThat(run("release")).isEqualTo(2);
  }
}

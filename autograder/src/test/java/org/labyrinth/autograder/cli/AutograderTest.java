package org.labyrinth.autograder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
    for (String command : new String[] {"grade", "release", "cells", "lint"}) {
      assertThat(run(command, "--help")).isZero();
    }
    assertThat(out.toString()).contains("--out", "--jobs", "--again", "--json", "--exercises");
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
  void aMissingArgumentIsExitCodeTwo() {
    assertThat(run("grade")).isEqualTo(2);
    assertThat(run("release")).isEqualTo(2);
  }
}

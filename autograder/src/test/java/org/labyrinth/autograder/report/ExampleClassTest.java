package org.labyrinth.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class that the gradebook notebook shows, as long as it is given no other. */
class ExampleClassTest {
  private static final Path EXAMPLE =
      Path.of(System.getProperty("labyrinth.root"), "examples", "class");

  @TempDir Path folder;

  @Test
  void theExampleIsWhatTheGraderWritesToday() throws IOException {
    ResultFolder out = new ResultFolder(folder);
    out.writeTable(InventedClass.of(48));
    for (String name : List.of("grades.csv", "tests.csv")) {
      // Copy it there if the format has changed on purpose.
      assertThat(folder.resolve(name)).hasSameTextualContentAs(EXAMPLE.resolve(name));
    }
  }
}

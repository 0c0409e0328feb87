package org.labyrinth.autograder.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script as Gradescope runs it; Java is played by a script. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for Linux")
class RunAutograderTest {
  @TempDir Path folder;
  private Container container;

  @BeforeEach
  void unpack() throws Exception {
    Path root = folder.resolve("root");
    for (String name :
        List.of(
            "kit/labyrinth.jar",
            "kit/lib/both.jar",
            "autograder/target/app/autograder.jar",
            "autograder/target/app/autograder-worker.jar",
            "autograder/target/app/lib/both.jar",
            "autograder/target/app/lib/own.jar",
            "solutions/99-sample.ipynb")) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
    Path zip = folder.resolve("autograder.zip");
    new AutograderZip(
            root,
            root.resolve("kit"),
            root.resolve("solutions/99-sample.ipynb"),
            List.of("--exercise", "99-sample", "--sandbox-only"))
        .write(zip);
    container = Container.holding(zip, folder.resolve("auto grader"));
    Files.createDirectories(container.submission());
    Files.writeString(container.submission().resolve("my notebook.ipynb"), "{}");
  }

  private String grade(String java) throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path file = Files.writeString(bin.resolve("java"), "#!/bin/bash\n" + java);
    assertThat(file.toFile().setExecutable(true)).isTrue();
    String json = container.grade(Map.of("PATH", bin + ":" + System.getenv("PATH")));
    assertThat(ResultsSchema.problems(json)).isEmpty();
    return json;
  }

  @Test
  void theGradersResultIsTheResult() throws Exception {
    String json =
        grade(
            """
            echo "$@"
            ls "$6/submission"
            mkdir -p "$8/students/submission"
            echo '{"score": 7}' > "$8/students/submission/results.json"
            """);
    assertThat(json).isEqualTo("{\"score\": 7}\n");
    String source = container.root().resolve("source").toString();
    assertThat(container.stdout())
        .contains("-jar " + source + "/autograder/target/app/autograder.jar grade ")
        .contains(" --root " + source + " --jobs 1 --exercise 99-sample --sandbox-only\n")
        .contains("my notebook.ipynb");
    assertThat(container.root().resolve("source/autograder/target/app/lib/both.jar")).exists();
  }

  @Test
  void whateverGoesWrongIsAResultWithAReason() throws Exception {
    assertThat(grade("echo broken; exit 1\n")).contains("\"reason\": \"grader-failed\"");
    assertThat(container.stdout()).contains("broken");
    assertThat(grade("echo 'bubblewrap must work here: --sandbox-only'; exit 2\n"))
        .contains("\"reason\": \"no-sandbox\"");
    deleteSubmission();
    assertThat(grade("exit 0\n")).contains("\"reason\": \"no-submission\"");
  }

  private void deleteSubmission() throws IOException {
    Files.delete(container.submission().resolve("my notebook.ipynb"));
    Files.delete(container.submission());
  }
}

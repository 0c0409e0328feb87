package org.labyrinth.autograder.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real zip of exercise 01, made by the command and unpacked as Gradescope does, grades a right,
 * a wrong and a broken submission. It needs the packaged grader.
 */
@Tag("campaign")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for Linux")
class GradescopeCampaign {
  private static final Path ROOT = Path.of(System.getProperty("labyrinth.root"));
  private static final String SLUG = "01-representative-volume";

  @TempDir Path folder;

  private Path zip() throws Exception {
    Path zip = folder.resolve("autograder.zip");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-jar",
                ROOT.resolve("autograder/target/app/autograder.jar").toString(),
                "gradescope",
                "01",
                "--out",
                zip.toString(),
                // The machine of the test need not have one; RunAutograderTest has the other way.
                "--without-sandbox")
            .inheritIO()
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return zip;
  }

  private static JsonNode grade(Container container) throws Exception {
    String bin = Path.of(System.getProperty("java.home"), "bin").toString();
    String json = container.grade(Map.of("PATH", bin + ":" + System.getenv("PATH")));
    assertThat(ResultsSchema.problems(json)).isEmpty();
    return new JsonMapper().readTree(json);
  }

  private static void handIn(Container container, String notebook) throws IOException {
    Files.createDirectories(container.submission());
    Files.writeString(container.submission().resolve("answer (1).ipynb"), notebook);
  }

  @Test
  void aRightAWrongAndABrokenSubmissionEachGetTheirResult() throws Exception {
    Container container = Container.holding(zip(), folder.resolve("autograder"));
    String solved = Files.readString(ROOT.resolve("solutions").resolve(SLUG + ".ipynb"));

    handIn(container, solved);
    JsonNode right = grade(container);
    assertThat(right.path("score").asDouble()).isEqualTo(10);
    assertThat(right.path("tests").size()).isEqualTo(4);

    // An answer to the first question that counts too little; the others stay right.
    handIn(container, solved.replace("pores++;", "pores += 0;"));
    JsonNode wrong = grade(container);
    assertThat(wrong.path("tests").path(0).path("status").asString()).isEqualTo("failed");
    assertThat(wrong.path("score").asDouble()).isBetween(8.0, 9.999);

    handIn(container, solved.substring(0, solved.length() / 2));
    JsonNode broken = grade(container);
    assertThat(broken.path("score").asDouble(-1)).isZero();
    assertThat(broken.path("output").asString()).contains("answer (1).ipynb: ");

    Files.copy(
        ROOT.resolve("exercises").resolve(SLUG + ".ipynb"),
        container.submission().resolve("answer (1).ipynb"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(grade(container).path("score").asDouble(-1)).isZero();
  }
}

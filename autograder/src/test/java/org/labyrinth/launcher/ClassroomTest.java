package org.labyrinth.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The examples for GitHub Classroom: what they may hold, and that their commands do what is said.
 */
class ClassroomTest {
  private static final Path ROOT = Path.of(System.getProperty("labyrinth.root"));
  private static final Path CLASSROOM = ROOT.resolve("deploy").resolve("github-classroom");

  @TempDir Path folder;

  private static JsonNode job(String file, String name) throws IOException {
    JsonNode workflow = new YAMLMapper().readTree(Files.readAllBytes(CLASSROOM.resolve(file)));
    assertThat(workflow.path("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
    assertThat(workflow.path("on").isObject()).isTrue();
    return workflow.path("jobs").path(name);
  }

  private static List<JsonNode> steps(JsonNode job) {
    return StreamSupport.stream(job.path("steps").spliterator(), false).toList();
  }

  private static JsonNode step(JsonNode job, String name) {
    return steps(job).stream()
        .filter(step -> step.path("name").asString("").equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingSecretIsHandedToAStudentsRepository() throws IOException {
    JsonNode job = job("check.yml", "check");
    assertThat(job.toString()).doesNotContain("secrets", "token", "gradescope", "autograder.jar");
    for (JsonNode exercise : job.path("strategy").path("matrix").path("exercise")) {
      assertThat(ROOT.resolve("exercises").resolve(exercise.asString() + ".ipynb")).exists();
    }
  }

  @Test
  void noStepThatRunsStudentsCodeHasAToken() throws IOException {
    JsonNode job = job("grade.yml", "grade");
    JsonNode grade = step(job, "Grade");
    assertThat(grade.path("run").asString()).contains("--sandbox-only");
    assertThat(grade.has("env")).isFalse();
    assertThat(job.path("env").toString()).doesNotContain("secrets", "token");
    // What GitHub fills in may hold anything; in a variable it stays a value.
    steps(job).forEach(step -> assertThat(step.path("run").asString("")).doesNotContain("${{"));
  }

  private int run(JsonNode job, String step, Map<String, String> variables) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-eo", "pipefail", "-c", step(job, step).path("run").asString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    builder.environment().putAll(variables);
    builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
    Process process = builder.start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private void play(String program, String script) throws IOException {
    Path file = Files.writeString(folder.resolve(program), "#!/bin/bash\n" + script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** One who handed in, one who did not, and one whose notebook is a link out of the repository. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are for Linux")
  void oneFileOfEachStudentIsCollectedAndGraded() throws Exception {
    play(
        "gh",
        """
        case "$2" in
          list) printf 'ex1-ada\\nex1-bob\\nex1-eve\\nex10-cyd\\nother\\n' ;;
          clone)
            git init --quiet work && cd work
            mkdir exercises && echo none > readme
            case "$3" in
              */ex1-ada) echo '{}' > exercises/99-sample.ipynb ;;
              */ex1-eve) ln -s /etc/passwd exercises/99-sample.ipynb ;;
            esac
            git add . && git -c user.name=x -c user.email=x@y.z commit --quiet -m x
            cd .. && git clone "${@:6}" "file://$PWD/work" "$4" && rm -rf work ;;
        esac
        """);
    play("java", "echo \"$@\" > arguments");
    Map<String, String> variables =
        Map.of("ORGANISATION", "course", "PREFIX", "ex1", "EXERCISE", "99-sample");
    JsonNode job = job("grade.yml", "grade");
    for (String step : List.of("List the repositories", "Collect", "Grade")) {
      assertThat(run(job, step, variables)).as(step).isZero();
    }
    Path submissions = folder.resolve("submissions");
    assertThat(Files.readString(submissions.resolve("ada/99-sample.ipynb"))).isEqualTo("{}\n");
    assertThat(submissions.resolve("bob")).isEmptyDirectory();
    // The text of the link, which is no notebook, and nothing of what it leads to.
    assertThat(Files.readString(submissions.resolve("eve/99-sample.ipynb")))
        .isEqualTo("/etc/passwd");
    try (Stream<Path> students = Files.list(submissions)) {
      assertThat(students.count()).isEqualTo(3);
    }
    assertThat(Files.readString(folder.resolve("arguments")))
        .contains("grade submissions --out results --root grader --exercise 99-sample");
  }
}

package org.labyrinth.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The examples for clusters, run here as a cluster would run them: its variables are set, and Java
 * is played by a script that says what it was asked.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the examples are shell scripts for Linux")
class DeployTest {
  private static final Path DEPLOY = Path.of(System.getProperty("labyrinth.root"), "deploy");
  private static final String JAVA = "#!/bin/sh\nfor each; do echo \"$each\"; done\n";

  private record Outcome(int exit, List<String> lines) {}

  @TempDir Path folder;

  @BeforeEach
  void playJava() throws IOException {
    Path java = Files.writeString(folder.resolve("java"), JAVA);
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  private Outcome run(Map<String, String> variables, String... command) throws Exception {
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    builder.environment().put("PATH", folder + ":/usr/bin:/bin");
    Process process = builder.start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Outcome(process.exitValue(), Files.readAllLines(output));
  }

  private static String slurm(String name) {
    return DEPLOY.resolve("slurm").resolve(name).toString();
  }

  private static Map<String, String> task(int index) {
    Map<String, String> variables = new TreeMap<>();
    variables.put("SUBMISSIONS", "/class/week 3");
    variables.put("RESULTS", "/class/results");
    variables.put("LABYRINTH", "/opt/lab");
    variables.put("SLURM_ARRAY_TASK_ID", String.valueOf(index));
    variables.put("SLURM_CPUS_PER_TASK", "4");
    return variables;
  }

  @Test
  void eachTaskOfASlurmArrayGradesItsPart() throws Exception {
    for (int index = 1; index <= 3; index++) {
      Map<String, String> variables = task(index);
      variables.put("SHARDS", "3");
      assertThat(run(variables, "bash", slurm("grade.sbatch")))
          .isEqualTo(
              new Outcome(
                  0,
                  List.of(
                      "-jar",
                      "/opt/lab/autograder/target/app/autograder.jar",
                      "grade",
                      "/class/week 3",
                      "--out",
                      "/class/results/shard-" + index,
                      "--shard",
                      index + "/3",
                      "--jobs",
                      "4")));
    }
  }

  @Test
  void theArrayInTheSlurmScriptHasAsManyTasksAsItHasParts() throws Exception {
    String script = Files.readString(DEPLOY.resolve("slurm").resolve("grade.sbatch"));
    assertThat(script).contains("#SBATCH --array=1-8\n");
    assertThat(run(task(8), "bash", slurm("grade.sbatch")).lines()).contains("8/8");
  }

  @Test
  void aSlurmScriptThatLacksAVariableSaysWhich() throws Exception {
    for (String name : List.of("SUBMISSIONS", "RESULTS", "SLURM_ARRAY_TASK_ID")) {
      Map<String, String> variables = task(1);
      variables.remove(name);
      Outcome outcome = run(variables, "bash", slurm("grade.sbatch"));
      assertThat(outcome.exit()).isNotZero();
      assertThat(outcome.lines()).hasSize(1).first().asString().contains(name + ": must be set");
    }
  }

  @Test
  void theSlurmMergeTakesAllParts() throws Exception {
    Map<String, String> variables = task(1);
    Path results = Files.createDirectories(folder.resolve("results"));
    variables.put("RESULTS", results.toString());
    for (int index = 1; index <= 2; index++) {
      Files.createDirectories(results.resolve("shard-" + index));
    }
    assertThat(run(variables, "bash", slurm("merge.sbatch")).lines())
        .endsWith("merge", results.toString(), results + "/shard-1", results + "/shard-2");
  }

  private static JsonNode job(String name) throws IOException {
    Path file = DEPLOY.resolve("kubernetes").resolve(name);
    JsonNode job = new YAMLMapper().readTree(Files.readAllBytes(file));
    assertThat(job.path("apiVersion").asString()).isEqualTo("batch/v1");
    assertThat(job.path("kind").asString()).isEqualTo("Job");
    return job;
  }

  private static JsonNode container(JsonNode job) {
    return job.path("spec").path("template").path("spec").path("containers").path(0);
  }

  private static String[] command(JsonNode job) {
    List<String> words = new ArrayList<>();
    container(job).path("command").forEach(word -> words.add(word.asString()));
    return words.toArray(String[]::new);
  }

  @Test
  void eachIndexOfAKubernetesJobGradesItsPart() throws Exception {
    JsonNode job = job("grade.yaml");
    assertThat(job.path("spec").path("completionMode").asString()).isEqualTo("Indexed");
    String completions = job.path("spec").path("completions").asString();
    JsonNode shards = container(job).path("env").path(0);
    assertThat(shards.path("name").asString()).isEqualTo("SHARDS");
    assertThat(shards.path("value").asString()).isEqualTo(completions);
    for (int index = 0; index < Integer.parseInt(completions); index++) {
      Map<String, String> variables =
          Map.of("SHARDS", completions, "JOB_COMPLETION_INDEX", String.valueOf(index));
      assertThat(run(variables, command(job)))
          .isEqualTo(
              new Outcome(
                  0,
                  List.of(
                      "-jar",
                      "/opt/labyrinth/autograder/target/app/autograder.jar",
                      "grade",
                      "/submissions",
                      "--out",
                      "/results/shard-" + (index + 1),
                      "--shard",
                      (index + 1) + "/" + completions,
                      "--jobs",
                      "2")));
    }
  }

  @Test
  void theKubernetesFilesMountWhatTheyNameAndAskForTheImageThatIsBuilt() throws Exception {
    String containerfile = Files.readString(DEPLOY.resolve("Containerfile"));
    for (String name : List.of("grade.yaml", "merge.yaml")) {
      JsonNode job = job(name);
      assertThat(containerfile).contains("-t " + container(job).path("image").asString() + " ");
      assertThat(containerfile).contains("USER 10001", "/opt/labyrinth/autograder/target/app");
      assertThat(names(container(job).path("volumeMounts")))
          .isEqualTo(names(job.path("spec").path("template").path("spec").path("volumes")));
    }
    assertThat(run(Map.of(), command(job("merge.yaml"))).lines())
        .endsWith("merge", "/results", "/results/shard-*");
  }

  private static List<String> names(JsonNode list) {
    return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
        .map(i -> list.path(i).path("name").asString())
        .toList();
  }
}

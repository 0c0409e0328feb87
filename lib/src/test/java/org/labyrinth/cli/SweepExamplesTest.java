package org.labyrinth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labyrinth.cli.CommandRun.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.cli.CommandRun.Outcome;

/**
 * The words in the examples for clusters are those of the command line. A stand-in for java writes
 * down what it is given, which is then run here; neither Slurm nor Kubernetes is.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in for java is a shell script")
class SweepExamplesTest {
  private static final Path EXAMPLES = Path.of("..", "examples", "sweep");
  private static final Path PLAN = EXAMPLES.resolve("porosity.json");

  @TempDir Path folder;
  private String whole;

  @BeforeEach
  void runInOneGo() {
    whole = SweepFiles.csv(PLAN, folder.resolve("whole"));
  }

  @Test
  void thePlanRunsAndMorePorosityGivesMoreChargeAtAHighRate() {
    List<Double> charges =
        whole.lines().skip(1).map(row -> Double.valueOf(row.split(",", -1)[6])).toList();
    assertThat(charges).hasSize(6).isSorted();
  }

  @Test
  void twoPartsMergeToTheBytesOfOneRun() throws IOException {
    Path first = folder.resolve("1");
    Path second = folder.resolve("2");
    Path csv = folder.resolve("csv");
    Path wholeCsv = folder.resolve("whole.csv");
    run("sweep", PLAN, "--journal", folder.resolve("whole"), "--out", wholeCsv);
    run("sweep", PLAN, "--shard=1/2", "--journal", first);
    run("sweep", PLAN, "--shard=2/2", "--journal", second);
    assertThat(run("sweep", "merge", PLAN, second, first, "--out", csv).exit()).isZero();
    assertThat(csv).hasSameBinaryContentAs(wholeCsv);
  }

  @Test
  void theScriptForSlurmRunsAllPartsAndTheirTable() throws Exception {
    assertThat(shell(Map.of(), "bash", "-n", script().toString())).isEmpty();
    String text = Files.readString(script());
    Matcher array = matching("#SBATCH --array=1-(\\d+)\n", text);
    assertThat(text).contains("\nparts=" + array.group(1) + " ");
    int parts = Integer.parseInt(array.group(1));
    for (int part = 1; part <= parts; part++) {
      Map<String, String> task =
          Map.of("SLURM_ARRAY_TASK_ID", Integer.toString(part), "SLURM_CPUS_PER_TASK", "2");
      List<String> words = shell(slurm(task), "bash", script().toString());
      assertThat(words).startsWith("Lab.java", "sweep").contains(part + "/" + parts);
      assertThat(runWords(words.subList(1, words.size())).exit()).isZero();
    }
    List<String> words = shell(slurm(Map.of()), "bash", script().toString(), "merge");
    assertThat(words).startsWith("Lab.java", "sweep", "merge");
    assertThat(runWords(words.subList(1, words.size()))).isEqualTo(new Outcome(0, "", ""));
    assertThat(folder.resolve("results/porosity.csv")).content().isEqualTo(whole);
  }

  @Test
  void theJobForKubernetesRunsAllParts() throws Exception {
    String yaml = Files.readString(EXAMPLES.resolve("kubernetes.yaml"));
    assertThat(yaml)
        .doesNotContain("\t")
        .contains(
            "\napiVersion: batch/v1\nkind: Job\n",
            "\n  completionMode: Indexed\n",
            "\n      restartPolicy: OnFailure\n",
            "mountPath: /data",
            "\nkind: PersistentVolumeClaim\n");
    int parts = Integer.parseInt(matching("\n  completions: (\\d+)\n", yaml).group(1));
    String command = matching("- >-\n((?: {14}.*\n)+)", yaml).group(1).replaceAll("\\s+", " ");
    List<Object> merge = new ArrayList<>(List.of("sweep", "merge", PLAN));
    for (int index = 0; index < parts; index++) {
      Map<String, String> pod = Map.of("JOB_COMPLETION_INDEX", Integer.toString(index));
      List<String> words = shell(pod, "sh", "-c", command.strip());
      List<String> sweep = words.subList(words.indexOf("sweep"), words.size());
      assertThat(words).contains("/opt/labyrinth/labyrinth.jar", (index + 1) + "/" + parts);
      assertThat(runWords(inFolder(sweep)).exit()).isZero();
      merge.add(folder.resolve("part-%d.journal".formatted(index + 1)));
    }
    assertThat(run(merge.toArray()).out()).isEqualTo(whole);
    Matcher told = matching("#   java -jar \\S+ (sweep merge .*)\n", yaml);
    assertThat(told.group(1)).startsWith("sweep merge /plans/porosity.json /data/*.journal --out");
  }

  @Test
  void theContainerHasWhatTheJobAsksFor() throws IOException {
    String text = Files.readString(EXAMPLES.resolve("Containerfile"));
    assertThat(text)
        .contains(
            "\nFROM eclipse-temurin:17-jdk\n",
            "\nCOPY kit/ /opt/labyrinth/\n",
            "\nCOPY examples/sweep/porosity.json /plans/\n",
            "\"-jar\", \"/opt/labyrinth/labyrinth.jar\"]\nCMD [\"sweep\", \"--help\"]\n");
    String told = matching("labyrinth-sweep (sweep (?:.*\\\\\n)?.*)\n", text).group(1);
    List<String> words = List.of(told.replaceAll("[\\\\#\\s]+", " ").split(" ", -1));
    assertThat(runWords(inFolder(words))).isEqualTo(new Outcome(0, "", ""));
    assertThat(folder.resolve("porosity.csv")).content().isEqualTo(whole);
  }

  private static Path script() {
    return EXAMPLES.resolve("slurm.sh");
  }

  private Map<String, String> slurm(Map<String, String> task) {
    Map<String, String> all = new HashMap<>(task);
    all.put("PLAN", PLAN.toString());
    all.put("OUT", folder.resolve("results").toString());
    return all;
  }

  private static Matcher matching(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher;
  }

  /** The container's folders are folders of this test. */
  private List<String> inFolder(List<String> words) {
    return words.stream()
        .map(word -> word.replace("/plans/", EXAMPLES + "/").replace("/data/", folder + "/"))
        .toList();
  }

  private static Outcome runWords(List<String> words) {
    return run(words.toArray());
  }

  /** The words that a shell gives to java. */
  private List<String> shell(Map<String, String> environment, String... line) throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path given = folder.resolve("given");
    Files.write(given, List.of());
    Path java =
        Files.writeString(bin.resolve("java"), "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$GIVEN\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().put("GIVEN", given.toString());
    builder.environment().merge("PATH", "", (path, none) -> bin + ":" + path);
    Path said = folder.resolve("said");
    Process process = builder.redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    return Collections.unmodifiableList(Files.readAllLines(given));
  }
}

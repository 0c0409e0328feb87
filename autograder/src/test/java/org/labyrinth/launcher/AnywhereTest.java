package org.labyrinth.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What cannot be run here, because it wants a container engine, a hub or an editor, is read: what
 * it names is there, and its versions are the project's.
 */
class AnywhereTest {
  private static final Path ROOT = Path.of(System.getProperty("labyrinth.root"));
  private static final Path HUB = ROOT.resolve("deploy").resolve("jupyterhub");

  private static String text(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String only(String pattern, String text) {
    assertThat(all(pattern, text)).hasSize(1);
    return all(pattern, text).get(0);
  }

  /** The lines of a list of packages, without what is said about them. */
  private static List<String> lines(String file) throws IOException {
    return text(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  private static List<Path> files(String... folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> walk = Files.walk(ROOT.resolve(folder))) {
        walk.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    return files;
  }

  private static List<String> containerfiles() {
    return List.of(
        "deploy/Containerfile", "deploy/jupyterhub/Containerfile", ".devcontainer/Containerfile");
  }

  @Test
  void everyImageIsTheSameAndHasTheJavaOfThePom() throws IOException {
    String release =
        only("<maven.compiler.release>(\\d+)</maven.compiler.release>", text("pom.xml"));
    for (String file : containerfiles()) {
      assertThat(all("^FROM (\\S+)", text(file)))
          .as(file)
          .isNotEmpty()
          .containsOnly("docker.io/library/debian:bookworm-slim");
      assertThat(all("(openjdk-\\d+-\\S+)", text(file)))
          .as(file)
          .isNotEmpty()
          .containsOnly("openjdk-" + release + "-jdk-headless");
    }
    assertThat(lines(".binder/apt.txt")).containsExactly("openjdk-" + release + "-jdk-headless");
  }

  @Test
  void imagesCopyWhatIsThere() throws IOException {
    for (String file : containerfiles()) {
      for (String source : all("^COPY (?!--)(\\S+) ", text(file))) {
        assertThat(ROOT.resolve(source)).as(file).exists();
      }
    }
  }

  @Test
  void everyCommandOfTheLauncherThatIsNamedExists() throws IOException {
    String help = text("Lab.java");
    List<Path> files = files("deploy", ".binder", ".devcontainer", "examples");
    files.add(ROOT.resolve("CONTRIBUTING.md"));
    files.add(ROOT.resolve("DESIGN.md"));
    for (Path file : files) {
      for (String command : all("java Lab\\.java ([a-z]+)", Files.readString(file))) {
        assertThat(help).as("%s names it", file).contains("java Lab.java " + command);
      }
    }
  }

  @Test
  void binderFindsTheKernelAndAPythonThatIsNewEnough() throws IOException {
    assertThat(ROOT.resolve("binder")).doesNotExist(); // repo2docker takes one of the two
    assertThat(lines(".binder/requirements.txt"))
        .containsExactly("--constraint ../requirements.txt", "jjava");
    assertThat(text("requirements.txt")).containsPattern("(?m)^jjava==");
    String minor = only("^python-3\\.(\\d+)$", text(".binder/runtime.txt").strip());
    assertThat(Integer.parseInt(minor)).isGreaterThanOrEqualTo(10);
    assertThat(text(".binder/postBuild"))
        .startsWith("#!/bin/bash\n")
        .contains("\nset -euo pipefail\n", "\njava Lab.java setup\n");
  }

  @Test
  void theDevContainerIsBuiltFromWhatIsThereAndSetsUpTheCourse() throws IOException {
    JsonNode container = JsonMapper.shared().readTree(text(".devcontainer/devcontainer.json"));
    String file = ".devcontainer/" + container.path("build").path("dockerfile").asString();
    assertThat(text(file))
        .contains("useradd", "\nUSER " + container.path("remoteUser").asString() + "\n")
        .contains("python3 ", "python3-venv ", "git ", "bubblewrap");
    assertThat(container.path("postCreateCommand").asString()).startsWith("java Lab.java setup &&");
    JsonNode code = container.path("customizations").path("vscode");
    assertThat(code.path("extensions").isEmpty()).isFalse();
    code.path("extensions")
        .forEach(each -> assertThat(each.asString()).matches("[a-z-]+\\.[a-z-]+"));
    assertThat(code.path("extensions").toString()).contains("ms-toolsai.jupyter", "redhat.java");
  }

  @Test
  void theHubsImageIsPinnedAndTheHubAsksForIt() throws IOException {
    String requirements = "deploy/jupyterhub/requirements.txt";
    assertThat(lines(requirements)).contains("--constraint ../../requirements.txt");
    for (String line : lines(requirements)) {
      if (!line.startsWith("--") && !line.contains("==")) {
        assertThat(text("requirements.txt")).containsPattern("(?m)^" + line + "==");
      }
    }
    String containerfile = text("deploy/jupyterhub/Containerfile");
    String config = text("deploy/jupyterhub/jupyterhub_config.py");
    String image = only("\\.image = \"(\\S+)\"", config);
    assertThat(containerfile).contains("-t " + image + " .");
    assertThat(config).contains("jupyterhub " + only("^jupyterhub==(\\S+)", text(requirements)));
    String command = only("\\.cmd = (\\[.*\\])", config);
    assertThat(containerfile).contains("\nCMD " + command + "\n");
    assertThat(containerfile).contains("\nWORKDIR " + only("_dir = \"(\\S+)\"", config) + "\n");
  }

  @Test
  void theLinkForStudentsOpensAChapterThatIsThere() throws IOException {
    String readme = Files.readString(HUB.resolve("README.md"));
    String link = URLDecoder.decode(only("urlpath=(\\S+)", readme), StandardCharsets.UTF_8);
    String repository =
        URLDecoder.decode(only("git-pull\\?repo=([^&\\s]+)", readme), StandardCharsets.UTF_8);
    String folder = repository.substring(repository.lastIndexOf('/') + 1);
    assertThat(readme).contains("remote add origin " + repository);
    assertThat(link).startsWith("lab/tree/" + folder + "/");
    assertThat(ROOT.resolve(link.substring(("lab/tree/" + folder + "/").length()))).exists();
  }

  @Test
  void theIndexNamesAllThatIsThereAndLinksOnlyToThat() throws IOException {
    String index = text("deploy/README.md");
    try (Stream<Path> entries = Files.list(ROOT.resolve("deploy"))) {
      for (Path entry : entries.filter(each -> !each.endsWith("README.md")).toList()) {
        assertThat(index).contains("](" + entry.getFileName());
      }
    }
    for (Path page : List.of(ROOT.resolve("deploy/README.md"), HUB.resolve("README.md"))) {
      for (String link : all("\\]\\((?!http)([^)]+)\\)", Files.readString(page))) {
        assertThat(page.resolveSibling(link)).as("%s", page).exists();
      }
    }
  }

  @Test
  void theCitationIsOfThisVersion() throws IOException {
    JsonNode citation = new YAMLMapper().readTree(text("CITATION.cff"));
    assertThat(citation.path("cff-version").asString()).isEqualTo("1.2.0");
    assertThat(citation.path("title").asString()).isNotEmpty();
    assertThat(citation.path("message").asString()).isNotEmpty();
    String holder = citation.path("authors").path(0).path("name").asString();
    assertThat(text("LICENSE")).contains(holder);
    assertThat(text("LICENSE-COURSE.md")).contains(holder);
    MatchResult version =
        Pattern.compile("<artifactId>labyrinth</artifactId>\\s*<version>([^<]+)<")
            .matcher(text("pom.xml"))
            .results()
            .findFirst()
            .orElseThrow();
    assertThat(citation.path("version").asString()).isEqualTo(version.group(1));
    assertThat(text("CHANGELOG.md")).contains("## [" + version.group(1) + "]");
  }

  @Test
  void theWorkflowTestsTheOldestJavaAndOneNewer() throws IOException {
    JsonNode job =
        new YAMLMapper().readTree(text(".github/workflows/test.yml")).path("jobs").path("test");
    JsonNode java = job.path("strategy").path("matrix").path("java");
    assertThat(java.toString()).isEqualTo("[\"17\",\"25\"]");
    assertThat(job.path("steps").toString()).contains("bash .ci/run", "java Lab.java test");
  }

  @Test
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "shell scripts, and the bit that lets them run")
  void scriptsAreScripts(@TempDir Path folder) throws Exception {
    assertThat(ROOT.resolve(".binder/postBuild")).isExecutable();
    List<String> bash = List.of("bash", "-n");
    List<String> python =
        List.of("python3", "-c", "import ast, sys; ast.parse(open(sys.argv[1]).read())");
    assertRuns(folder, bash, ".binder/postBuild");
    assertRuns(folder, bash, ".ci/run");
    assertRuns(folder, python, "deploy/jupyterhub/jupyterhub_config.py");
    assertRuns(folder, python, ".ci/release.py");
  }

  private static void assertRuns(Path folder, List<String> command, String file) throws Exception {
    List<String> line = new ArrayList<>(command);
    line.add(ROOT.resolve(file).toString());
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
  }
}

package org.labyrinth.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher on machines that lack something: each ends with one sentence that says what to
 * install. Python is played by a shell script, so that every shortage can be staged.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in for Python is a shell script")
class LauncherTest {
  private static final Path ROOT = Path.of(System.getProperty("labyrinth.root"));

  /** Answers like Python 3.11, records each call, makes environments and installs nothing. */
  private static final String GOOD_PYTHON =
      """
      #!/bin/sh
      echo "$@" >> "$CALLS"
      case "$*" in
        *version_info*) echo 3.11 ;;
        *"-m venv"*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
      esac
      """;

  @TempDir Path temp;
  private Path home;
  private Path bin;

  private record Outcome(int exit, String out, String err) {}

  @BeforeEach
  void bundle() throws IOException {
    home = Files.createDirectories(temp.resolve("Über lab"));
    bin = Files.createDirectories(temp.resolve("bin"));
    Files.copy(ROOT.resolve("Lab.java"), home.resolve("Lab.java"));
    Files.copy(ROOT.resolve("requirements.txt"), home.resolve("requirements.txt"));
    Files.createDirectories(home.resolve("kit"));
    Files.writeString(home.resolve("kit/labyrinth.jar"), "");
  }

  @Test
  void helpListsTheCommands() throws Exception {
    Outcome help = lab("help");
    assertThat(help.exit()).isZero();
    assertThat(help.out())
        .contains("java Lab.java test", "measure", "simulate", "grade", "release", "--no-browser");
  }

  @Test
  void startsFromAnyFolder() throws Exception {
    Outcome help = run(temp, java(), home.resolve("Lab.java").toString(), "setup");
    assertThat(help.err()).contains("Python is missing");
  }

  @Test
  void anUnknownCommandIsOneSentence() throws Exception {
    assertStops(lab("frobnicate"), "No such command: frobnicate. `java Lab.java help` lists them.");
  }

  @Test
  void anUnknownOptionIsOneSentence() throws Exception {
    assertStops(lab("--fast"), "No such option: --fast.");
  }

  @Test
  void aPortOutOfRangeIsOneSentence() throws Exception {
    assertStops(lab("--port", "99999"), "port = 99999 must be a whole number from 1 to 65535");
  }

  @Test
  void noPython() throws Exception {
    assertStops(lab("setup"), "Python is missing: install Python 3.10 or newer");
  }

  @Test
  void pythonTooOld() throws Exception {
    python("#!/bin/sh\necho 3.8\n");
    assertStops(lab("setup"), "Python 3.8 is too old: install Python 3.10 or newer");
  }

  @Test
  void noVenvModule() throws Exception {
    python(
        """
        #!/bin/sh
        case "$*" in
          *version_info*) echo 3.11 ;;
          *"-m venv"*) echo "ensurepip is not available"; exit 1 ;;
        esac
        """);
    assertStops(lab("setup"), "Python's venv module is missing: install it");
  }

  @Test
  void noNetwork() throws Exception {
    python(
        GOOD_PYTHON
            + "case \"$*\" in *\"-m pip\"*) echo 'Failed to establish a new connection'; exit 1 ;; esac\n");
    assertStops(
        lab("setup"),
        "JupyterLab and the Java kernel could not be fetched: the first start needs the network");
  }

  @Test
  void aJreIsNotEnough() throws Exception {
    Path runtime = temp.resolve("jre");
    Path home17 = Path.of(System.getProperty("java.home"));
    Outcome made =
        run(
            temp,
            home17.resolve("bin/jlink").toString(),
            "--add-modules",
            "java.base,jdk.compiler,jdk.zipfs",
            "--output",
            runtime.toString());
    assertThat(made.exit()).as(made.out() + made.err()).isZero();
    Files.delete(runtime.resolve("bin/javac"));
    Outcome outcome = run(home, runtime.resolve("bin/java").toString(), "Lab.java", "setup");
    assertStops(outcome, "This Java is a JRE without a compiler: install a JDK, 17 or newer");
  }

  @Test
  void theSecondStartOnlyChecks() throws Exception {
    python(GOOD_PYTHON);
    assertThat(lab("setup").out()).contains("Installing JupyterLab", "Ready.");
    int callsOfTheFirst = calls().size();
    assertThat(lab("setup").out()).doesNotContain("Installing").contains("Ready.");
    assertThat(calls().subList(callsOfTheFirst, calls().size())).noneMatch(c -> c.contains("pip"));
  }

  @Test
  void anInterruptedSetUpIsDoneAgain() throws Exception {
    python(GOOD_PYTHON + "case \"$*\" in *\"-m pip\"*) echo 'killed'; exit 137 ;; esac\n");
    assertThat(lab("setup").err()).contains("pip could not install requirements.txt");
    python(GOOD_PYTHON);
    assertThat(lab("setup").out()).contains("Installing JupyterLab", "Ready.");
  }

  @Test
  void aMovedFolderGetsANewEnvironment() throws Exception {
    python(GOOD_PYTHON);
    assertThat(lab("setup").exit()).isZero();
    home = Files.move(home, temp.resolve("moved"));
    assertThat(lab("setup").out()).contains("Making the Python environment", "Ready.");
  }

  @Test
  void changedRequirementsAreInstalled() throws Exception {
    python(GOOD_PYTHON);
    assertThat(lab("setup").exit()).isZero();
    Files.writeString(home.resolve("requirements.txt"), "jupyterlab\n");
    assertThat(lab("setup").out()).contains("Installing JupyterLab", "Ready.");
  }

  @Test
  void aPortInUseIsOneSentence() throws Exception {
    python(GOOD_PYTHON);
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      assertStops(lab("--no-browser", "--port", port), "Port " + port + " is in use");
    }
  }

  @Test
  void aLabThatCannotBeginSaysWhyAndGivesNoAddress() throws Exception {
    python(
        GOOD_PYTHON
            + "case \"$*\" in *\"-m jupyter\"*) echo 'kernel of the day off'; exit 1 ;; esac\n");
    Path left = Files.createDirectories(home.resolve(".lab/runtime")).resolve("jpserver-1.json");
    Files.writeString(left, "{\"url\": \"http://localhost:8888/\", \"token\": \"old\"}");
    Outcome outcome = lab("--no-browser");
    assertThat(outcome.err())
        .startsWith("JupyterLab ended before it began")
        .contains("kernel of the day off")
        .doesNotContain("\tat ");
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).doesNotContain("The course is at");
  }

  @Test
  void anIncompleteBundleSaysSo() throws Exception {
    python(GOOD_PYTHON);
    Files.delete(home.resolve("kit/labyrinth.jar"));
    assertStops(lab("setup"), "kit/labyrinth.jar is missing: unpack the bundle again, whole.");
  }

  @Test
  void aBundleHasNoInstructorsCommands() throws Exception {
    assertStops(lab("grade", "x"), "`grade` is for instructors");
    assertStops(lab("test"), "This is a student's bundle");
  }

  private static void assertStops(Outcome outcome, String sentence) {
    assertThat(outcome.err()).startsWith(sentence).doesNotContain("\tat ");
    assertThat(outcome.err().strip().lines()).hasSize(1);
    assertThat(outcome.exit()).isEqualTo(2);
  }

  private void python(String script) throws IOException {
    executable(bin.resolve("python3"), script);
  }

  private static void executable(Path file, String script) throws IOException {
    Files.writeString(file, script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(temp.resolve("calls"));
  }

  private Outcome lab(String... arguments) throws Exception {
    List<String> line = new ArrayList<>(List.of(java(), "Lab.java"));
    line.addAll(List.of(arguments));
    return run(home, line.toArray(String[]::new));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Only the stand-in's folder is on the path; and the two tools the stand-in needs. */
  private Outcome run(Path folder, String... line) throws Exception {
    for (String tool : List.of("mkdir", "cp")) {
      String real = Files.exists(Path.of("/bin", tool)) ? "/bin/" : "/usr/bin/";
      executable(bin.resolve(tool), "#!/bin/sh\nexec " + real + tool + " \"$@\"\n");
    }
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("CALLS", temp.resolve("calls").toString());
    builder.environment().remove("LABYRINTH_PYTHON");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Outcome(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The one launcher of Labyrinth, for Linux, macOS and Windows: {@code java Lab.java} opens the
 * course.
 *
 * <p>It needs a JDK (17 or newer) and Python (3.10 or newer), and sets up the rest beside itself:
 * {@code .venv} from requirements.txt, and the kit's jars, built from source or, in a student's
 * bundle, already there. What was set up is remembered by content in {@code .lab}, so that a second
 * start only checks.
 */
public final class Lab {
  private static final String HELP =
      """
      Labyrinth: porous electrode theory in Java notebooks

        java Lab.java                     open the course in JupyterLab
            --no-browser                  print the address only
            --port N                      ask for a port (default: the first free one from 8888)
        java Lab.java test                build, run all tests, prove the exercises, then every notebook in the real kernel
        java Lab.java measure IMAGE       porosity, area, tortuosity, sizes of an image (--help tells more)
        java Lab.java simulate CELL       a lithium cell's discharge, charge or drive cycle, as CSV or a chart (--help tells more)
        java Lab.java impedance CELL      a lithium cell's impedance at rest, as CSV or a chart (--help tells more)
        java Lab.java sweep PLAN.json     many such runs on all cores, as a table; goes on where it was stopped (--help tells more)
        java Lab.java grade SUBMISSIONS --out DIR
                                          grade notebooks, or zips of them; goes on where it was stopped (--help tells more)
        java Lab.java merge OUT SHARD...  put together what several graders made with --shard
        java Lab.java gradebook RESULTS --out DIR
                                          deadlines, points by hand, tables for Canvas, Moodle and nbgrader (--help tells more)
        java Lab.java similar SUBMISSIONS --out DIR
                                          answers that are more alike than chance would have them, side by side
        java Lab.java release --out DIR   make the bundle that students get
        java Lab.java gradescope EXERCISE --out FILE.zip
                                          make the autograder that Gradescope takes
        java Lab.java cells NOTEBOOK      what the grader sees when it runs a notebook
        java Lab.java book                run the course and make it a site of plain files, for a browser, a phone or paper
            --out DIR                     where to (default: target/book)
            --check                       then look at every page, in Chromium too if there is one
        java Lab.java lint [EXERCISE]     prove that exercises catch wrong answers and give nothing away
        java Lab.java bench [NAME]        time the library's kernels (JMH)
        java Lab.java bench tortuosity    time the through-plane solver beside other tools (--help tells more)
        java Lab.java bench p2d           time the cell models beside PyBaMM (--help tells more)
        java Lab.java bench impedance     time a cell's impedance beside PyBaMM's (--help tells more)
        java Lab.java bench grade         time the grader beside nbclient with the same kernel (--help tells more)
        java Lab.java bench robustness    run them on random cells, and count how they end (--help tells more)
        java Lab.java setup               set everything up and stop
        java Lab.java clean               remove .venv, the jars and all build output
        java Lab.java help                this text
      """;

  /**
   * One sentence for the user, and exit code 2: nothing went wrong that a stack trace would
   * explain.
   */
  private static class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop(String sentence) {
      super(sentence);
    }
  }

  /** What could not be fetched; a step that can be left out is left out. */
  private static final class Offline extends Stop {
    private static final long serialVersionUID = 1L;

    Offline(String sentence) {
      super(sentence);
    }
  }

  private static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
  private static final boolean MAC =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");

  /** What {@code bench} sets beside other tools, and where. */
  private static final Map<String, String> COMPARISONS =
      Map.of(
          "tortuosity", "org.labyrinth.benchmarks.tortuosity.TortuosityBench",
          "p2d", "org.labyrinth.benchmarks.p2d.P2dBench",
          "impedance", "org.labyrinth.benchmarks.p2d.ImpedanceBench",
          "robustness", "org.labyrinth.benchmarks.p2d.RobustnessBench",
          "grade", "org.labyrinth.benchmarks.grade.GradeBench");

  private static final String FIRST_PAGE = "notebooks/00-start-here.ipynb";

  private final Path home;

  private Lab(Path home) {
    this.home = home;
  }

  public static void main(String[] arguments) {
    // Whatever this process started ends with it, also on Ctrl+C.
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> ProcessHandle.current().children().forEach(ProcessHandle::destroy)));
    try {
      System.exit(new Lab(findHome()).run(new ArrayList<>(List.of(arguments))));
    } catch (Stop stop) {
      System.err.println(stop.getMessage());
      System.exit(2);
    } catch (UncheckedIOException e) {
      explain(e.getCause());
    } catch (IOException e) {
      explain(e);
    }
  }

  /** What the disk or the system refused, in a sentence. */
  private static void explain(IOException failure) {
    if (failure instanceof FileSystemException e) {
      System.err.println(
          "Cannot write or read "
              + e.getFile()
              + " ("
              + reason(e)
              + "): put the Labyrinth folder where you may write, or free its files, and start again.");
    } else {
      System.err.println(
          "The set-up was interrupted: "
              + failure.getMessage()
              + ". Start again; it goes on where it stopped.");
    }
    System.exit(2);
  }

  private static String reason(FileSystemException e) {
    return e.getReason() == null ? "no permission or in use" : e.getReason();
  }

  /** The folder that holds this file: the working directory, or where the file was named from. */
  private static Path findHome() {
    String source = System.getProperty("jdk.launcher.sourcefile", "");
    List<Path> candidates = new ArrayList<>();
    if (!source.isEmpty()) {
      candidates.add(Path.of(source).toAbsolutePath().getParent());
    }
    ProcessHandle.current()
        .info()
        .arguments()
        .ifPresent(
            words -> {
              for (String word : words) {
                if (word.endsWith("Lab.java")) {
                  candidates.add(Path.of(word).toAbsolutePath().normalize().getParent());
                }
              }
            });
    candidates.add(Path.of("").toAbsolutePath());
    for (Path candidate : candidates) {
      if (Files.exists(candidate.resolve("requirements.txt"))
          && Files.exists(candidate.resolve("Lab.java"))) {
        return candidate;
      }
    }
    throw new Stop(
        "Start from Labyrinth's own folder, the one that holds Lab.java: cd there, then java Lab.java.");
  }

  private int run(List<String> arguments) throws IOException {
    String command =
        arguments.isEmpty() || arguments.get(0).startsWith("-") && !isHelp(arguments.get(0))
            ? "open"
            : arguments.remove(0);
    if (isHelp(command)) {
      System.out.print(HELP);
      return 0;
    }
    boolean mine =
        List.of("open", "test", "setup", "clean", "book").contains(command)
            || command.equals("bench") && !isComparison(arguments);
    if (mine && arguments.stream().anyMatch(Lab::isHelp)) {
      System.out.print(HELP);
      return 0;
    }
    return switch (command) {
      case "open" -> open(arguments);
      case "test" -> test(arguments);
      case "setup" -> setup();
      case "clean" -> clean();
      case "measure", "sweep" -> kit(List.of(), command, arguments);
      case "simulate", "impedance" -> kit(quickStart(), command, arguments);
      case "grade", "merge", "gradebook", "similar", "release", "gradescope", "cells", "lint" ->
          autograder(command, arguments);
      case "book" -> book(arguments);
      case "bench" -> bench(arguments);
      default ->
          throw new Stop("No such command: " + command + ". `java Lab.java help` lists them.");
    };
  }

  private static boolean isHelp(String word) {
    return List.of("help", "--help", "-h").contains(word);
  }

  // ---- commands ---------------------------------------------------------------------------------

  private int setup() throws IOException {
    ready();
    return 0;
  }

  /** Sees to everything the course needs; returns the interpreter, so that it is checked once. */
  private Path ready() throws IOException {
    requireJdk();
    Path python = python();
    jars();
    makeArchive();
    say("Ready.");
    return python;
  }

  private int open(List<String> arguments) throws IOException {
    boolean browser = !arguments.remove("--no-browser");
    int port = 0;
    int at = arguments.indexOf("--port");
    if (at >= 0) {
      port = at + 1 < arguments.size() ? portNumber(arguments.get(at + 1)) : portNumber("");
      arguments.subList(at, at + 2).clear();
    }
    if (!arguments.isEmpty()) {
      throw new Stop("No such option: " + arguments.get(0) + ". `java Lab.java help` lists them.");
    }
    Path python = ready();
    if (port > 0 && !isFree(port)) {
      throw new Stop(
          "Port "
              + port
              + " is in use, perhaps by a lab in another window: name another one, or leave --port out.");
    }
    List<String> line =
        new ArrayList<>(
            List.of(
                python.toString(),
                "-m",
                "jupyter",
                "lab",
                "--ServerApp.root_dir=" + home,
                "--ServerApp.port=" + (port == 0 ? freePort() : port),
                "--ServerApp.port_retries=" + (port == 0 ? 50 : 0),
                "--LabApp.default_url=/lab/tree/" + FIRST_PAGE,
                "--Application.log_level=ERROR",
                // Else JupyterLab calls a kernel that nothing was run in yet "unknown".
                "--MappingKernelManager.untracked_message_types=history_request"));
    if (!browser) {
      line.add("--no-browser");
    }
    if (isRoot()) {
      line.add("--allow-root");
    }
    say("JupyterLab starts. Keep this window open while you work; Ctrl+C ends it.");
    // To a file: a pipe that nobody reads would stop JupyterLab once it is full.
    List<Path> others = serverFiles();
    Path log = logFile("jupyter.log");
    Process lab = logged(line, log);
    if (!relayAddress(lab, others)) {
      throw new Stop(
          "JupyterLab ended before it began; its last lines follow, the rest is in "
              + log
              + ".\n"
              + tail(Files.readString(log)));
    }
    return exitCode(lab);
  }

  private static int portNumber(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port < 65536) {
        return port;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new Stop("port = " + text + " must be a whole number from 1 to 65535: --port.");
  }

  /**
   * JupyterLab is asked to log errors only, so the address it listens on is printed here.
   *
   * @param others what servers had left of themselves before this one was started
   * @return whether it listens; if not, it has ended
   */
  private boolean relayAddress(Process lab, List<Path> others) throws IOException {
    Path mine = runtime().resolve("jpserver-" + lab.pid() + ".json");
    while (lab.isAlive()) {
      // On Windows the server is a child of the process that was started here.
      List<Path> found = Files.exists(mine) ? List.of(mine) : serverFiles();
      for (Path file : found) {
        String json = file.equals(mine) || !others.contains(file) ? Files.readString(file) : "";
        String url = field(json, "url");
        if (!url.isEmpty()) {
          say(
              "The course is at "
                  + url
                  + "lab/tree/"
                  + FIRST_PAGE
                  + "?token="
                  + field(json, "token"));
          return true;
        }
      }
      pause(100);
    }
    return false;
  }

  private Path runtime() {
    return home.resolve(".lab").resolve("runtime");
  }

  private List<Path> serverFiles() throws IOException {
    if (!Files.isDirectory(runtime())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(runtime())) {
      return files.filter(f -> f.getFileName().toString().matches("jpserver-\\d+\\.json")).toList();
    }
  }

  private static String field(String json, String name) {
    var matcher =
        java.util.regex.Pattern.compile("\"" + name + "\":\\s*\"([^\"]*)\"").matcher(json);
    return matcher.find() ? matcher.group(1) : "";
  }

  private int test(List<String> arguments) throws IOException {
    requireJdk();
    if (!fromSource()) {
      throw new Stop(
          "This is a student's bundle: it has no tests of its own. Use the check cells in exercises/.");
    }
    Path python = python();
    say("Building, and running the tests of the library, the exercises and the grader …");
    int maven =
        exitCode(
            process(maven("--batch-mode", "--no-transfer-progress", "-Pcampaigns", "verify"))
                .inheritIO()
                .start());
    if (maven != 0) {
      return maven;
    }
    remember("jars", sourcesFingerprint());
    say("Proving the exercises: solutions, wrong answers, automatic mutants …");
    int lint =
        runJar(List.of(), home.resolve("autograder/target/app/autograder.jar"), "lint", List.of());
    if (lint != 0) {
      return lint;
    }
    say("Reading the text: links, units, formulas, spelling …");
    int text = exitCode(process(List.of(python.toString(), ci("text.py"))).inheritIO().start());
    if (text != 0) {
      return text;
    }
    int nbgrader = nbgrader();
    if (nbgrader != 0) {
      return nbgrader;
    }
    say("Running every notebook in the real kernel, twice …");
    List<String> line = new ArrayList<>(List.of(python.toString(), ci("notebooks.py")));
    line.addAll(arguments);
    int notebooks = exitCode(process(line).inheritIO().start());
    if (notebooks != 0 || !arguments.isEmpty()) {
      return notebooks;
    }
    say("Making the book, and looking at each of its pages …");
    int book = book(new ArrayList<>(List.of("--check")));
    return book != 0 ? book : browser(python);
  }

  /** A student's first afternoon, in Chromium; without one there is nothing to install for it. */
  private int browser(Path python) throws IOException {
    ProcessBuilder search = process(List.of(python.toString(), ci("browser.py"), "--chromium"));
    if (exitCode(search.inheritIO().start()) != 0) {
      return 0;
    }
    try {
      Path driver = browserPython();
      say("Opening the course in a browser, as a student does …");
      return exitCode(process(List.of(driver.toString(), ci("browser.py"))).inheritIO().start());
    } catch (Offline offline) {
      say("Skipped, for want of a network: the course in a browser.");
      return 0;
    }
  }

  /** nbgrader reads our exercises: in an environment of its own, for it brings much with it. */
  private int nbgrader() throws IOException {
    try {
      Path python =
          environment(
              new PythonEnvironment(
                  home.resolve(".lab").resolve("nbgrader"),
                  List.of(
                      home.resolve(".ci").resolve("nbgrader-requirements.txt"),
                      home.resolve("requirements.txt")),
                  "nbgrader",
                  "nbgrader-python",
                  "nbgrader"));
      say("Giving the exercises to nbgrader …");
      return exitCode(process(List.of(python.toString(), ci("nbgrader.py"))).inheritIO().start());
    } catch (Offline offline) {
      say("Skipped, for want of a network: what nbgrader says of the exercises.");
      return 0;
    }
  }

  private String ci(String script) {
    return home.resolve(".ci").resolve(script).toString();
  }

  private int kit(List<String> options, String command, List<String> arguments) throws IOException {
    jars();
    return runJar(options, kitJar(), command, arguments);
  }

  private Path kitJar() {
    return home.resolve("kit").resolve("labyrinth.jar");
  }

  /**
   * For a command that is over in half a second: no second compiler, no threads for rubbish, and
   * the classes from an archive, if there is one for this jar in this place and this Java. The
   * archive only saves time; what Java has to say about it would stand in the middle of the output.
   */
  private List<String> quickStart() throws IOException {
    List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    Path archive = archive();
    if (Files.isReadable(archive)
        && !archive.toString().contains(java.io.File.pathSeparator)
        && archiveKey(archive).equals(remembered("archive"))) {
      options.addAll(
          List.of(
              "-Xshare:auto",
              "-XX:SharedArchiveFile=" + archive,
              "-Xlog:disable",
              "-Xlog:all=error:stderr"));
    }
    return options;
  }

  private Path archive() {
    return home.resolve(".lab").resolve("kit.jsa");
  }

  /**
   * What an archive of classes is good for: this Java, this jar, this place. And its size, for Java
   * ends in a crash where an archive breaks off.
   */
  private String archiveKey(Path archive) throws IOException {
    Path jar = kitJar();
    Path library = jar.resolveSibling("lib");
    String libraries;
    try (Stream<Path> entries = Files.list(library)) {
      // The library is the jar that a build changes; the others change with their names.
      List<String> stamps = new ArrayList<>();
      for (Path entry : entries.sorted().toList()) {
        stamps.add(Files.getLastModifiedTime(entry) + "/" + Files.size(entry));
      }
      libraries = Integer.toHexString(stamps.hashCode());
    }
    return String.join(
        " ",
        Runtime.version().toString(),
        System.getProperty("java.home"),
        jar.toString(),
        Files.getLastModifiedTime(jar).toString(),
        libraries,
        Long.toString(Files.size(archive)));
  }

  /** Runs one simulation and keeps the classes that it loaded. Nothing fails if that fails. */
  private void makeArchive() {
    try {
      if (Files.exists(archive()) && archiveKey(archive()).equals(remembered("archive"))) {
        return;
      }
      Files.deleteIfExists(archive());
      Path log = logFile("archive.log");
      Path draft = home.resolve(".lab").resolve("kit.jsa.new");
      List<String> line =
          List.of(
              java(),
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "-XX:ArchiveClassesAtExit=" + draft,
              "-jar",
              kitJar().toString(),
              "simulate",
              "lgm50",
              "--csv",
              home.resolve(".lab").resolve("archive.csv").toString());
      if (exitCode(logged(line, log)) == 0 && Files.exists(draft)) {
        draft.toFile().setWritable(true); // Java makes it read-only, and Windows keeps such files
        Files.move(draft, archive(), StandardCopyOption.REPLACE_EXISTING);
        remember("archive", archiveKey(archive()));
      }
    } catch (IOException e) {
      // a start without the archive takes a little longer, that is all
    }
  }

  private int autograder(String command, List<String> arguments) throws IOException {
    if (!fromSource()) {
      throw new Stop("`" + command + "` is for instructors: it is not part of a student's bundle.");
    }
    requireJdk();
    jars();
    return runJar(
        List.of(), home.resolve("autograder/target/app/autograder.jar"), command, arguments);
  }

  /**
   * Paths in the arguments mean what they mean where the user typed them, so that folder is kept.
   */
  private int runJar(List<String> options, Path jar, String command, List<String> arguments)
      throws IOException {
    List<String> line = new ArrayList<>(List.of(java()));
    line.addAll(options);
    line.addAll(
        List.of(
            // Nobody may attach to the process that holds tests and answers.
            "-XX:+DisableAttachMechanism",
            "-Djava.awt.headless=true",
            "-Dlabyrinth.root=" + home,
            "-jar",
            jar.toString(),
            command));
    line.addAll(arguments);
    ProcessBuilder builder = process(line).inheritIO();
    builder.directory(Path.of("").toAbsolutePath().toFile());
    return exitCode(builder.start());
  }

  private int book(List<String> arguments) throws IOException {
    requireJdk();
    if (!fromSource()) {
      throw new Stop("`book` is made from the sources: it is not part of a student's bundle.");
    }
    boolean check = arguments.remove("--check");
    Path out = home.resolve("target").resolve("book");
    if (!arguments.isEmpty()) {
      if (arguments.size() != 2 || !arguments.get(0).equals("--out")) {
        throw new Stop("`book` takes --out DIR and --check. `java Lab.java help` lists them.");
      }
      out = Path.of(arguments.get(1)).toAbsolutePath();
    }
    Path python = python();
    jars();
    katex();
    int made =
        exitCode(
            process(List.of(python.toString(), book("build.py"), "--out", out.toString()))
                .inheritIO()
                .start());
    return made != 0 || !check ? made : checkBook(out);
  }

  private int checkBook(Path out) throws IOException {
    Path python;
    try {
      python = browserPython();
    } catch (Offline offline) {
      say("For want of a network without Playwright: no page is opened in a browser.");
      python = python();
    }
    return exitCode(
        process(List.of(python.toString(), book("check.py"), out.toString())).inheritIO().start());
  }

  /** Playwright drives the Chromium that is there: in an environment of its own. */
  private Path browserPython() throws IOException {
    return environment(
        new PythonEnvironment(
            home.resolve(".lab").resolve("browser"),
            List.of(home.resolve(".ci").resolve("browser-requirements.txt")),
            "playwright",
            "browser-python",
            "Playwright"));
  }

  private String book(String script) {
    return home.resolve("book").resolve(script).toString();
  }

  /** The formulas' renderer, from Maven's repository, in the version that the parent pom names. */
  private void katex() throws IOException {
    Path folder = home.resolve("target").resolve("katex");
    String wanted = fingerprint(home.resolve("pom.xml"));
    if (Files.exists(folder) && wanted.equals(remembered("katex"))) {
      return;
    }
    delete(folder);
    Path log = logFile("katex.log");
    Process unpack =
        logged(
            maven("--batch-mode", "--no-transfer-progress", "-N", "dependency:unpack@katex"), log);
    if (waitShowing(unpack, log, "fetching KaTeX") != 0) {
      String text = Files.readString(log);
      throw new Stop(
          looksOffline(text)
              ? "KaTeX, which shows the formulas, could not be fetched: the first book needs the network. Connect and start again."
              : "Maven could not unpack KaTeX; its last lines follow.\n" + tail(text));
    }
    remember("katex", wanted);
  }

  private int bench(List<String> arguments) throws IOException {
    if (!fromSource()) {
      throw new Stop("`bench` is for contributors: it is not part of a student's bundle.");
    }
    jars();
    if (isComparison(arguments)) {
      makeArchive(); // cold starts are timed as users see them
      return comparison(COMPARISONS.get(arguments.get(0)), arguments.subList(1, arguments.size()));
    }
    List<String> line = new ArrayList<>(List.of(java(), "-jar", benchmarks()));
    line.addAll(arguments);
    return exitCode(process(line).inheritIO().start());
  }

  private String benchmarks() {
    return home.resolve("benchmarks/target/app/benchmarks.jar").toString();
  }

  private static boolean isComparison(List<String> arguments) {
    return !arguments.isEmpty() && COMPARISONS.containsKey(arguments.get(0));
  }

  /** One of our solvers beside the tools one would pick instead, which are Python's. */
  private int comparison(String program, List<String> arguments) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                java(),
                "-Djava.awt.headless=true",
                "-Dlabyrinth.root=" + home,
                "-cp",
                benchmarks(),
                program));
    line.addAll(arguments);
    if (!arguments.contains("--skip-peers")
        && !arguments.contains("--python")
        && arguments.stream().noneMatch(Lab::isHelp)) {
      line.addAll(pythonOption());
    }
    ProcessBuilder builder = process(line).inheritIO();
    builder.directory(Path.of("").toAbsolutePath().toFile());
    return exitCode(builder.start());
  }

  /** The system's Python as an option; none where there is none, and then our solver runs alone. */
  private static List<String> pythonOption() throws IOException {
    try {
      List<String> ask = new ArrayList<>(Arrays.asList(systemPython()));
      ask.addAll(List.of("-c", "import sys; print(sys.executable)"));
      return List.of("--python", output(ask).strip());
    } catch (Stop missing) {
      say(missing.getMessage());
      return List.of();
    }
  }

  private int clean() throws IOException {
    for (String folder :
        List.of(
            ".venv",
            ".lab",
            "kit",
            "target",
            "lib/target",
            "exercises/target",
            "autograder/target",
            "benchmarks/target")) {
      if (folder.equals("kit") && !fromSource()) {
        continue;
      }
      delete(home.resolve(folder));
    }
    say("Clean. The next start sets everything up again.");
    return 0;
  }

  // ---- Java -------------------------------------------------------------------------------------

  private static void requireJdk() {
    Path compiler =
        Path.of(System.getProperty("java.home"), "bin", WINDOWS ? "javac.exe" : "javac");
    if (!Files.exists(compiler)) {
      throw new Stop(
          "This Java is a JRE without a compiler: install a JDK, 17 or newer ("
              + jdkAdvice()
              + ").");
    }
  }

  private static String jdkAdvice() {
    if (WINDOWS) {
      return "`winget install EclipseAdoptium.Temurin.21.JDK`, then open a new window";
    }
    return MAC
        ? "`brew install --cask temurin`"
        : "`sudo apt install openjdk-17-jdk`, or your system's package of it";
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", WINDOWS ? "java.exe" : "java")
        .toString();
  }

  private boolean fromSource() {
    return Files.exists(home.resolve("pom.xml"));
  }

  private void jars() throws IOException {
    if (!fromSource()) {
      if (!Files.exists(home.resolve("kit").resolve("labyrinth.jar"))) {
        throw new Stop("kit/labyrinth.jar is missing: unpack the bundle again, whole.");
      }
      return;
    }
    String now = sourcesFingerprint();
    if (!areBuilt(now)) {
      try (FileChannel turn = turn()) {
        if (!areBuilt(now)) {
          build();
          remember("jars", now);
          makeArchive();
        }
      }
    }
  }

  private boolean areBuilt(String sources) throws IOException {
    return Files.exists(kitJar())
        && Files.exists(home.resolve("autograder/target/app/autograder.jar"))
        && sources.equals(remembered("jars"));
  }

  private void build() throws IOException {
    say("Building the kit's jars (first time: a few minutes and a network) …");
    requireJdk();
    Path log = logFile("build.log");
    Process build =
        process(
                maven(
                    "--batch-mode",
                    "--no-transfer-progress",
                    "-DskipTests",
                    "-Dspotless.check.skip",
                    "package"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (waitShowing(build, log, "building") != 0) {
      String text = Files.readString(log);
      throw new Stop(
          looksOffline(text)
              ? "The build needs the network once, to fetch its libraries, and could not reach it: connect and start again."
              : "The build failed; its last lines follow, the rest is in "
                  + log
                  + ".\n"
                  + tail(text));
    }
  }

  /**
   * One set-up at a time in one folder; the next waits here. Closing it is leaving, and so is the
   * end of the process, however it ends.
   */
  private FileChannel turn() throws IOException {
    Path file = Files.createDirectories(home.resolve(".lab")).resolve("turn");
    FileChannel turn = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (turn.tryLock() == null) {
        say("Another window is setting up this folder: waiting for it …");
        turn.lock();
      }
    } catch (IOException e) {
      // a disk without locks: then nobody waits
    }
    return turn;
  }

  private List<String> maven(String... arguments) {
    List<String> line = new ArrayList<>();
    if (WINDOWS) {
      // Relative to home: cmd would break a path with a space and a bracket in it in two.
      line.addAll(List.of("cmd", "/c", ".\\mvnw.cmd"));
    } else {
      line.addAll(List.of("sh", home.resolve("mvnw").toString()));
    }
    line.addAll(List.of(arguments));
    return line;
  }

  /** Everything the jars are made from, by content. */
  private String sourcesFingerprint() throws IOException {
    Map<String, Path> files = new TreeMap<>();
    for (String name : List.of("pom.xml", "lib", "exercises", "autograder", "benchmarks")) {
      Files.walkFileTree(
          home.resolve(name),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes a) {
              return folder.endsWith("target")
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
              if (file.toString().endsWith(".java")
                  || file.endsWith("pom.xml")
                  || file.toString().contains("resources")) {
                files.put(home.relativize(file).toString(), file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    }
    MessageDigest digest = sha256();
    digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
    for (var entry : files.entrySet()) {
      digest.update(entry.getKey().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(entry.getValue()));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  // ---- Python -----------------------------------------------------------------------------------

  /** The interpreter of the course's own environment. */
  private Path python() throws IOException {
    Path environment = home.resolve(".venv");
    return environment(
        new PythonEnvironment(
            environment,
            List.of(home.resolve("requirements.txt")),
            "jupyterlab, nbclient",
            "python",
            "JupyterLab and the Java kernel"));
  }

  /**
   * An environment of Python.
   *
   * @param folder where it is
   * @param requirements what it holds; the first is installed, the others are what it refers to
   * @param imports modules that show that it works
   * @param name of its log and of what is remembered of it
   * @param contents in words
   */
  private record PythonEnvironment(
      Path folder, List<Path> requirements, String imports, String name, String contents) {}

  /**
   * The environment's interpreter; makes the environment if it is missing, stale, moved or broken.
   */
  private Path environment(PythonEnvironment wish) throws IOException {
    Path environment = wish.folder();
    Path interpreter = environment.resolve(WINDOWS ? "Scripts/python.exe" : "bin/python");
    StringBuilder prints = new StringBuilder();
    for (Path file : wish.requirements()) {
      prints.append(fingerprint(file)).append(' ');
    }
    String wanted = prints.append(environment).toString();
    if (!isMade(wish, interpreter, wanted)) {
      try (FileChannel turn = turn()) {
        if (!isMade(wish, interpreter, wanted)) {
          make(wish, interpreter);
          remember(wish.name(), wanted);
        }
      }
    }
    return interpreter;
  }

  private boolean isMade(PythonEnvironment wish, Path interpreter, String wanted)
      throws IOException {
    return Files.exists(interpreter)
        && wanted.equals(remembered(wish.name()))
        && succeeds(List.of(interpreter.toString(), "-c", "import " + wish.imports()));
  }

  private void make(PythonEnvironment wish, Path interpreter) throws IOException {
    Path environment = wish.folder();
    String[] system = systemPython();
    String place = home.relativize(environment).toString();
    say("Making the Python environment in " + place + " …");
    delete(environment);
    Path log = logFile(wish.name() + ".log");
    List<String> make = new ArrayList<>(Arrays.asList(system));
    make.addAll(List.of("-m", "venv", environment.toString()));
    if (waitShowing(logged(make, log), log, "making " + place) != 0) {
      delete(environment);
      String text = Files.readString(log);
      throw new Stop(
          text.contains("ensurepip") || text.contains("No module named venv")
              ? "Python's venv module is missing: install it (`sudo apt install python3-venv`, or your system's package of it) and start again."
              : "Python could not make an environment in "
                  + environment
                  + "; its last lines follow.\n"
                  + tail(text));
    }
    install(wish, interpreter, log);
    quietLab(environment);
  }

  private void install(PythonEnvironment wish, Path interpreter, Path log) throws IOException {
    say("Installing " + wish.contents() + " (first time: a minute or two and a network) …");
    List<String> line =
        List.of(
            interpreter.toString(),
            "-m",
            "pip",
            "install",
            "--disable-pip-version-check",
            "--requirement",
            wish.requirements().get(0).toString());
    if (waitShowing(logged(line, log), log, "installing") == 0) {
      return;
    }
    String text = Files.readString(log);
    if (looksOffline(text)) {
      throw new Offline(
          wish.contents()
              + " could not be fetched: the first start needs the network. Connect and start again; it goes on where it stopped.");
    }
    throw new Stop(
        "pip could not install "
            + wish.requirements().get(0).getFileName()
            + "; its last lines follow, the rest is in "
            + log
            + ".\n"
            + tail(text));
  }

  /** No pop-ups about news and updates over a student's first page. */
  private static void quietLab(Path environment) throws IOException {
    Path settings = Files.createDirectories(environment.resolve("share/jupyter/lab/settings"));
    Files.writeString(
        settings.resolve("overrides.json"),
        """
        {"@jupyterlab/apputils-extension:notification":
          {"fetchNews": "false", "checkForUpdates": false}}
        """);
  }

  private static String[] systemPython() throws IOException {
    String seen = "";
    List<String[]> candidates = new ArrayList<>();
    String chosen = System.getenv().getOrDefault("LABYRINTH_PYTHON", "");
    if (!chosen.isEmpty()) {
      candidates.add(new String[] {chosen});
    } else if (WINDOWS) {
      candidates.addAll(
          List.of(new String[] {"py", "-3"}, new String[] {"python"}, new String[] {"python3"}));
    } else {
      candidates.addAll(List.of(new String[] {"python3"}, new String[] {"python"}));
      for (int minor = 14; minor >= 10; minor--) {
        candidates.add(new String[] {"python3." + minor});
      }
    }
    for (String[] candidate : candidates) {
      List<String> line = new ArrayList<>(Arrays.asList(candidate));
      line.addAll(List.of("-c", "import sys; print('%d.%d' % sys.version_info[:2])"));
      String version = output(line).strip();
      if (version.matches("\\d+\\.\\d+")) {
        int[] parts = Stream.of(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
        if (parts[0] == 3 && parts[1] >= 10) {
          return candidate;
        }
        seen = version;
      }
    }
    if (!chosen.isEmpty() && seen.isEmpty()) {
      throw new Stop(
          "LABYRINTH_PYTHON = " + chosen + " must be a Python that starts: name another, or none.");
    }
    throw new Stop(
        seen.isEmpty()
            ? "Python is missing: install Python 3.10 or newer ("
                + pythonAdvice()
                + ") and start again."
            : "Python "
                + seen
                + " is too old: install Python 3.10 or newer ("
                + pythonAdvice()
                + ") and start again.");
  }

  private static String pythonAdvice() {
    if (WINDOWS) {
      return "`winget install Python.Python.3.12`, then open a new window";
    }
    return MAC
        ? "`brew install python`"
        : "`sudo apt install python3 python3-venv`, or your system's package of it";
  }

  // ---- processes and files ----------------------------------------------------------------------

  private ProcessBuilder process(List<String> line) {
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.directory(home.toFile());
    Map<String, String> environment = builder.environment();
    String bin = Path.of(System.getProperty("java.home"), "bin").toString();
    String path =
        environment.keySet().stream()
            .filter(k -> k.equalsIgnoreCase("PATH"))
            .findFirst()
            .orElse("PATH");
    // The kernel starts `java`, Maven looks for JAVA_HOME: both get the Java that runs this file.
    environment.merge(path, bin, (old, mine) -> mine + java.io.File.pathSeparator + old);
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("JUPYTER_RUNTIME_DIR", runtime().toString());
    environment.put("PYTHONUTF8", "1");
    // What would lead Python or pip past the course's own environment.
    environment.keySet().removeAll(List.of("PYTHONHOME", "PYTHONPATH", "PIP_USER"));
    return builder;
  }

  private Process logged(List<String> line, Path log) throws IOException {
    return process(line)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  /** Whether a program can be started, and ends well. */
  private boolean succeeds(List<String> line) {
    try {
      return exitCode(
              process(line)
                  .redirectErrorStream(true)
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                  .start())
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** What a program prints, or nothing if it cannot be started. */
  private static String output(List<String> line) {
    try {
      Process process =
          new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        String text = reader.lines().reduce("", (a, b) -> a + b + "\n");
        exitCode(process);
        return text;
      }
    } catch (IOException e) {
      return "";
    }
  }

  private static int exitCode(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      throw new Stop("Interrupted.");
    }
  }

  /**
   * Waits, with the seconds and the last line of the log on one line, where there is a terminal.
   */
  private static int waitShowing(Process process, Path log, String what) throws IOException {
    boolean terminal = isTerminal();
    long start = System.nanoTime();
    try {
      while (!process.waitFor(terminal ? 500 : 15_000, TimeUnit.MILLISECONDS)) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        String last = lastLine(log);
        if (terminal) {
          System.out.print("\r  " + what + " " + seconds + " s  " + fit(last, 60));
          System.out.flush();
        } else {
          System.out.println("  " + what + " " + seconds + " s  " + fit(last, 60).strip());
        }
      }
    } catch (InterruptedException e) {
      throw new Stop("Interrupted. Start again; it goes on where it stopped.");
    }
    if (terminal) {
      System.out.print("\r" + " ".repeat(what.length() + 75) + "\r");
    }
    return process.exitValue();
  }

  /** Since JDK 22 there is a console object without a terminal too, and it can be asked. */
  private static boolean isTerminal() {
    try {
      return System.console() != null
          && (boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
    } catch (ReflectiveOperationException e) {
      return System.console() != null;
    }
  }

  private static String fit(String text, int width) {
    String cut = text.length() > width ? text.substring(0, width - 1) + "…" : text;
    return cut + " ".repeat(width - cut.length());
  }

  private static String lastLine(Path log) throws IOException {
    String text = Files.exists(log) ? Files.readString(log).strip() : "";
    return text.substring(text.lastIndexOf('\n') + 1).replaceAll("\\p{Cntrl}\\[[0-9;]*m", "");
  }

  private static String tail(String text) {
    List<String> lines = text.strip().lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
  }

  private static boolean looksOffline(String log) {
    String text = log.toLowerCase(Locale.ROOT);
    return Stream.of(
            "name resolution",
            "unknown host",
            "unknownhost",
            "network is unreachable",
            "connection refused",
            "could not resolve host",
            "failed to establish a new connection",
            "connect timed out",
            "temporary failure",
            "newconnectionerror",
            "nodename nor servname",
            "getaddrinfo failed",
            "failed to fetch",
            "(from versions: none)") // what pip says where it was told not to try twice
        .anyMatch(text::contains);
  }

  private static boolean isRoot() {
    return !WINDOWS && "root".equals(System.getProperty("user.name"));
  }

  private static int freePort() {
    for (int port = 8888; port < 8988; port++) {
      if (isFree(port)) {
        return port;
      }
    }
    throw new Stop("Ports 8888 to 8987 are all in use: name a free one with --port N.");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private Path logFile(String name) throws IOException {
    Path folder = Files.createDirectories(home.resolve(".lab"));
    Path log = folder.resolve(name);
    Files.deleteIfExists(log);
    return log;
  }

  private String remembered(String name) throws IOException {
    Path file = home.resolve(".lab").resolve(name);
    return Files.exists(file) ? Files.readString(file) : "";
  }

  /**
   * Written whole or not at all, so that an interrupted set-up is never taken for a finished one.
   */
  private void remember(String name, String content) throws IOException {
    Path folder = Files.createDirectories(home.resolve(".lab"));
    Path draft = Files.writeString(folder.resolve(name + ".new"), content);
    Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private static String fingerprint(Path file) throws IOException {
    return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new Stop("Interrupted.");
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}

package org.labyrinth.autograder.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labyrinth.autograder.protocol.Reply;
import org.labyrinth.autograder.protocol.Request;

/**
 * The JVMs that deal with a student's code: with the kit and the worker on their class path and
 * nothing of the grader's environment.
 *
 * @param classPath the kit's jar and the worker's; never a test, never an answer
 * @param megabytes heap of the student's process [MB]
 * @param options further options of the student's JVM
 * @param isolation what keeps it apart
 * @param archives the folder of their class archives; empty if they have none
 */
public record StudentJvm(
    List<Path> classPath,
    int megabytes,
    List<String> options,
    Isolation isolation,
    Optional<Path> archives) {
  private static final String STUDENT = "org.labyrinth.autograder.worker.Worker";
  private static final String COMPILER = "org.labyrinth.autograder.compiler.FrontEnd";
  private static final int COMPILER_MEGABYTES = 256;

  /** Ample for a JVM to start in, on a slow machine. */
  private static final Duration TRIAL = Duration.ofSeconds(30);

  private static final List<String> OPTIONS =
      List.of(
          "-XX:MaxMetaspaceSize=256m",
          "-XX:MaxDirectMemorySize=64m",
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          // The same number of threads whatever the machine, so that results are the same too.
          "-XX:ActiveProcessorCount=2",
          // Standard output is the channel; the JVM's own complaints must not get into it.
          "-XX:+DisplayVMOutputToStderr",
          "-XX:+SuppressFatalErrorMessage",
          "-Xlog:disable",
          "-Xlog:all=warning:stderr",
          "-XX:-UsePerfData",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=GB",
          "-Duser.timezone=UTC");

  public StudentJvm {
    classPath = List.copyOf(classPath);
    options = List.copyOf(options);
  }

  /**
   * JVMs without class archives.
   *
   * @param classPath the kit's jar and the worker's; never a test, never an answer
   * @param megabytes heap of the student's process [MB]
   * @param options further options of the student's JVM
   * @param isolation what keeps it apart
   */
  public StudentJvm(
      List<Path> classPath, int megabytes, List<String> options, Isolation isolation) {
    this(classPath, megabytes, options, isolation, Optional.empty());
  }

  /**
   * JVMs in the best isolation that works on this machine; it is tried out.
   *
   * @param classPath the kit's jar and the worker's
   * @param megabytes heap of the student's process [MB]
   * @param options further options of the student's JVM
   * @return the JVMs
   */
  public static StudentJvm isolated(List<Path> classPath, int megabytes, List<String> options) {
    return Bubblewrap.candidates().stream()
        .map(each -> new StudentJvm(classPath, megabytes, options, each))
        .filter(StudentJvm::works)
        .findFirst()
        .orElseGet(() -> new StudentJvm(classPath, megabytes, options, new BareProcess()));
  }

  /**
   * The same with class archives, which are made in a folder unless they are there; as it is if
   * they cannot be made.
   *
   * @param folder where they lie
   * @return the JVMs
   */
  public StudentJvm withArchives(Path folder) {
    StudentJvm archived =
        new StudentJvm(
            classPath, megabytes, options, isolation, Optional.of(folder.toAbsolutePath()));
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    boolean made =
        Stream.of(STUDENT, COMPILER)
            .allMatch(
                main ->
                    ClassArchive.make(archived.archive(main), command(temporary, List.of(), main)));
    return made ? archived : this;
  }

  /** For these jars and this Java: of others, a JVM would take no notice. */
  private Path archive(String main) {
    StringBuilder of = new StringBuilder(System.getProperty("java.vm.version")).append(OPTIONS);
    for (Path jar : classPath) {
      File file = jar.toFile();
      of.append('\n').append(jar).append(file.length()).append(file.lastModified());
    }
    String name = main.substring(main.lastIndexOf('.') + 1);
    String key = String.format("%08x", of.toString().hashCode());
    return archives.orElseThrow().resolve("%s-%s.jsa".formatted(name, key));
  }

  private boolean works() {
    try (JvmProcess trial = JvmProcess.student(this, 0)) {
      return trial.ask(new Request.Show(), Deadline.after(TRIAL)) instanceof Reply.Shown;
    } catch (ProcessFault | IllegalStateException e) {
      return false;
    }
  }

  /** The command line of a student's process. */
  List<String> student(Path folder) {
    List<String> own = new ArrayList<>(options);
    own.add("-Xmx" + megabytes + "m");
    return command(folder, own, STUDENT);
  }

  /** The command line of the compiler's process. */
  List<String> compiler(Path folder) {
    // The better compiler of the two would cost more than it saves in a process of so short a life.
    List<String> own = List.of("-Xmx" + COMPILER_MEGABYTES + "m", "-XX:TieredStopAtLevel=1");
    return command(folder, own, COMPILER);
  }

  /** What the processes must be able to read: Java, and what is on the class path. */
  List<Path> readable() {
    List<Path> paths = new ArrayList<>();
    Path home = Path.of(System.getProperty("java.home"));
    paths.add(home);
    paths.addAll(settings(home));
    for (Path each : classPath) {
      Path path = each.toAbsolutePath().normalize();
      paths.add(path);
      if (namesOthers(path)) {
        paths.add(path.resolveSibling("lib"));
      }
    }
    archives.ifPresent(folder -> paths.addAll(List.of(archive(STUDENT), archive(COMPILER))));
    return paths;
  }

  /** Whether it is a jar whose manifest names others: the kit's, whose libraries lie beside it. */
  private static boolean namesOthers(Path path) {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (JarFile jar = new JarFile(path.toFile())) {
      Manifest manifest = jar.getManifest();
      return manifest != null
          && manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH) != null;
    } catch (IOException e) {
      throw new UncheckedIOException("no jar that can be read: " + path, e);
    }
  }

  /** Debian keeps Java's settings in /etc and links to them. */
  private static List<Path> settings(Path home) {
    List<Path> folders = new ArrayList<>();
    Path conf = home.resolve("conf");
    if (!Files.isDirectory(conf)) {
      return folders;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(conf)) {
      for (Path file : files) {
        if (Files.isSymbolicLink(file)) {
          Path folder = file.toRealPath().getParent();
          if (!folders.contains(folder)) {
            folders.add(folder);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Java's settings cannot be read: " + conf, e);
    }
    return folders;
  }

  private List<String> command(Path folder, List<String> own, String main) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    archives.ifPresent(archive -> command.add("-XX:SharedArchiveFile=" + archive(main)));
    command.addAll(own);
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("-cp");
    command.add(
        classPath.stream()
            .map(path -> path.toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(main);
    return command;
  }
}

package org.labyrinth.autograder.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a student's JVM is started: with the kit and the worker on its class path and nothing of the
 * grader's environment.
 *
 * @param classPath the kit's jar and the worker's; never a test, never an answer
 * @param megabytes heap [MB]
 * @param options further options of the JVM
 */
public record StudentJvm(List<Path> classPath, int megabytes, List<String> options) {
  private static final String MAIN = "org.labyrinth.autograder.worker.Worker";

  private static final List<String> OPTIONS =
      List.of(
          "-XX:MaxMetaspaceSize=256m",
          "-XX:MaxDirectMemorySize=64m",
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          // Standard output is the channel; the JVM's own complaints must not get into it.
          "-XX:+DisplayVMOutputToStderr",
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
   * What keeps the student's code apart.
   *
   * @return a clause without a full stop
   */
  public String isolation() {
    return "a process of its own with limits, without a sandbox";
  }

  Process start(Path directory) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command(directory))
            .directory(directory.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    // Windows needs its own directory to open a socket or make random numbers.
    environment.keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("TMPDIR", directory.toString());
    return builder.start();
  }

  private List<String> command(Path directory) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.add("-Xmx" + megabytes + "m");
    command.add("-Djava.io.tmpdir=" + directory);
    command.addAll(options);
    command.add("-cp");
    command.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    command.add(MAIN);
    return command;
  }
}

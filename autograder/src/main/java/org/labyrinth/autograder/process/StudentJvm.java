package org.labyrinth.autograder.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a student's JVM is started: with the kit and the worker on its class path and nothing of the
 * grader's environment.
 *
 * @param classPath the kit's jar and the worker's; never a test, never an answer
 * @param megabytes heap [MB]
 */
public record StudentJvm(List<Path> classPath, int megabytes) {
  private static final String MAIN = "org.labyrinth.autograder.worker.Worker";

  public StudentJvm {
    classPath = List.copyOf(classPath);
  }

  Process start(Path directory) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command())
            .directory(directory.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    // Windows needs its own directory to open a socket or make random numbers.
    environment.keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("TMPDIR", directory.toString());
    return builder.start();
  }

  private List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + megabytes + "m",
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
        "-Duser.timezone=UTC",
        "-cp",
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
        MAIN);
  }
}

package org.labyrinth.autograder.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * No sandbox: a JVM with limits of its own, and on Linux with the system's on memory, files and
 * core dumps. It can read what the grader's user can read, and reach the network.
 */
public final class BareProcess implements Isolation {
  private final Optional<Path> prlimit = Tools.find("prlimit");
  private final Optional<Path> taskset = Tools.find("taskset");

  @Override
  public String sentence() {
    return "a process of its own with limits, without a sandbox";
  }

  @Override
  public boolean isSandbox() {
    return false;
  }

  @Override
  public boolean needsFolder() {
    return true;
  }

  @Override
  public Path folder(Path folder) {
    return folder;
  }

  @Override
  public List<String> command(StudentJvm jvm, int slot, List<String> java) {
    List<String> command = new ArrayList<>();
    taskset.ifPresent(tool -> command.addAll(Tools.pinned(tool, slot)));
    prlimit.ifPresent(tool -> command.addAll(Tools.limited(tool, jvm)));
    command.addAll(java);
    return command;
  }
}

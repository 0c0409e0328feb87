package org.labyrinth.autograder.process;

import java.nio.file.Path;
import java.util.List;

/** What keeps a process with a student's code in it apart from the machine it runs on. */
public interface Isolation {
  /**
   * What holds, for people.
   *
   * @return a clause without a full stop
   */
  String sentence();

  /**
   * Whether the process is in a sandbox: no network, no files but its own, no other processes.
   *
   * @return true if so
   */
  boolean isSandbox();

  /**
   * Whether the process needs a folder of the machine's for its temporary files.
   *
   * @return false if it has one that nobody else sees and that vanishes with it
   */
  boolean needsFolder();

  /**
   * The folder for temporary files as the process sees it.
   *
   * @param folder the machine's folder made for it
   * @return the same, or the process's own
   */
  Path folder(Path folder);

  /**
   * The command line that runs a JVM apart.
   *
   * @param jvm what runs, and within which limits
   * @param slot which of the processes that run side by side it is, from 0
   * @param java the JVM's own command line
   * @return the command line to start
   */
  List<String> command(StudentJvm jvm, int slot, List<String> java);
}

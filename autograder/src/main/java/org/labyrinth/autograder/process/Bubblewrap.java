package org.labyrinth.autograder.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A sandbox by bubblewrap, on Linux: the process sees Java, the kit and nothing else of the
 * machine's files, all of it read-only; has no network, a process table and temporary files of its
 * own that vanish with it, an empty environment, no privileges, and limits on memory, files, and
 * processes.
 *
 * <p>An ordinary user enters a user namespace, in which the kernel counts processes separately
 * (Linux 5.14). Root is exempt from that limit, so the process of a grader that runs as root
 * becomes a user of its own.
 */
public final class Bubblewrap implements Isolation {
  private static final Path TEMPORARY = Path.of("/tmp");

  /** Below it, for what the process may read can lie among the machine's temporary files. */
  private static final Path FOLDER = TEMPORARY.resolve("student");

  /** All a process may write [bytes]. */
  private static final long FOLDER_BYTES = 128L << 20;

  /** Threads and processes; a JVM has about twenty of its own. */
  private static final int PROCESSES = 160;

  /**
   * Users that exist nowhere. The kernel counts the processes of a user over the whole machine, so
   * each process has a user of its own, and another grader has others.
   */
  private static final int FIRST_USER = (1 << 30) + (new SecureRandom().nextInt(1 << 20) << 10);

  private static final int USERS = 1 << 10;
  private static final AtomicInteger STARTED = new AtomicInteger();

  /** What programs load and what fonts need. */
  private static final List<String> SYSTEM =
      List.of(
          "/usr/lib",
          "/usr/lib32",
          "/usr/lib64",
          "/etc/ld.so.cache",
          "/etc/fonts",
          "/usr/share/fonts",
          "/usr/share/fontconfig",
          "/var/cache/fontconfig");

  private final Path bwrap;
  private final Path prlimit;
  private final Optional<Path> taskset = Tools.find("taskset");
  private final Optional<Path> setpriv;

  private Bubblewrap(Path bwrap, Path prlimit, Optional<Path> setpriv) {
    this.bwrap = bwrap;
    this.prlimit = prlimit;
    this.setpriv = setpriv;
  }

  /** The sandboxes that this machine might have, the strongest first; whether they work is open. */
  static List<Isolation> candidates() {
    Optional<Path> bwrap = Tools.find("bwrap");
    Optional<Path> prlimit = Tools.find("prlimit");
    if (bwrap.isEmpty() || prlimit.isEmpty()) {
      return List.of();
    }
    List<Isolation> candidates = new ArrayList<>();
    Optional<Path> setpriv = Tools.find("setpriv").filter(tool -> isRoot());
    setpriv.ifPresent(tool -> candidates.add(new Bubblewrap(bwrap.get(), prlimit.get(), setpriv)));
    candidates.add(new Bubblewrap(bwrap.get(), prlimit.get(), Optional.empty()));
    return candidates;
  }

  private static boolean isRoot() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  @Override
  public String sentence() {
    return "a sandbox (bubblewrap): no network, no files but its own, limits on memory and processes";
  }

  @Override
  public boolean isSandbox() {
    return true;
  }

  @Override
  public boolean needsFolder() {
    return false;
  }

  @Override
  public Path folder(Path folder) {
    return FOLDER;
  }

  @Override
  public List<String> command(StudentJvm jvm, int slot, List<String> java) {
    List<String> command = new ArrayList<>();
    taskset.ifPresent(tool -> command.addAll(Tools.pinned(tool, slot)));
    command.add(bwrap.toString());
    command.addAll(namespaces());
    command.addAll(files(jvm));
    command.add("--");
    setpriv.ifPresent(tool -> command.addAll(user(tool, nextUser())));
    List<String> limited = new ArrayList<>(Tools.limited(prlimit, jvm));
    limited.add(1, "--nproc=" + PROCESSES);
    command.addAll(limited);
    command.addAll(java);
    return command;
  }

  private List<String> namespaces() {
    List<String> options = new ArrayList<>();
    if (setpriv.isPresent()) {
      options.addAll(List.of("--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts"));
      options.addAll(List.of("--cap-drop", "ALL", "--cap-add", "CAP_SETUID"));
      options.addAll(List.of("--cap-add", "CAP_SETGID"));
    } else {
      options.addAll(List.of("--unshare-all", "--cap-drop", "ALL"));
      options.addAll(List.of("--uid", "" + FIRST_USER, "--gid", "" + FIRST_USER));
    }
    options.addAll(List.of("--hostname", "student", "--die-with-parent", "--new-session"));
    return options;
  }

  private List<String> files(StudentJvm jvm) {
    // First, since what is to be read may lie below it.
    List<String> options =
        new ArrayList<>(
            List.of(
                "--perms", "1777", "--size", "" + FOLDER_BYTES, "--tmpfs", TEMPORARY.toString()));
    options.addAll(List.of("--perms", "0777", "--dir", FOLDER.toString()));
    Set<Path> readable = readable(jvm);
    for (Path folder : above(readable)) {
      // Else only root may pass through them.
      options.addAll(List.of("--perms", "0755", "--dir", folder.toString()));
    }
    for (Path path : readable) {
      options.addAll(List.of("--ro-bind-try", path.toString(), path.toString()));
    }
    for (String folder : List.of("lib", "lib32", "lib64")) {
      Path path = Path.of("/", folder);
      if (Files.isSymbolicLink(path)) {
        options.addAll(List.of("--symlink", "usr/" + folder, path.toString()));
      } else if (Files.isDirectory(path)) {
        options.addAll(List.of("--ro-bind", path.toString(), path.toString()));
      }
    }
    options.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
    options.addAll(List.of("--remount-ro", "/dev", "--remount-ro", "/"));
    options.addAll(List.of("--chdir", FOLDER.toString()));
    return options;
  }

  private Set<Path> readable(StudentJvm jvm) {
    Set<Path> paths = new LinkedHashSet<>();
    SYSTEM.forEach(path -> paths.add(Path.of(path)));
    paths.addAll(jvm.readable());
    paths.add(prlimit);
    setpriv.ifPresent(paths::add);
    return paths;
  }

  /** The folders above these paths, the outer ones first. */
  private static Set<Path> above(Set<Path> paths) {
    Set<Path> above = new LinkedHashSet<>();
    for (Path path : paths) {
      for (int names = 1; names < path.getNameCount(); names++) {
        above.add(path.getRoot().resolve(path.subpath(0, names)));
      }
    }
    above.remove(TEMPORARY);
    return above;
  }

  private static int nextUser() {
    return FIRST_USER + Math.floorMod(STARTED.getAndIncrement(), USERS);
  }

  private static List<String> user(Path setpriv, int user) {
    return List.of(
        setpriv.toString(),
        "--reuid=" + user,
        "--regid=" + user,
        "--clear-groups",
        "--inh-caps=-all",
        "--no-new-privs",
        "--");
  }
}

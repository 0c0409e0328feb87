package org.labyrinth.autograder.compiler;

/** What the notebook kernel has run before a notebook's first cell. */
public final class Startup {
  /** The kernel's imports, with this package's stand-in for the kernel's own functions. */
  public static final String IMPORTS =
      """
      import java.util.*;
      import java.io.*;
      import java.math.*;
      import java.net.*;
      import java.time.*;
      import java.util.concurrent.*;
      import java.util.prefs.*;
      import java.util.regex.*;
      import static org.labyrinth.autograder.worker.KernelStatics.*;
      """;

  private Startup() {}
}

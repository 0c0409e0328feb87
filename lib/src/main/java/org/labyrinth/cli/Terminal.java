package org.labyrinth.cli;

import java.io.Console;
import java.lang.reflect.Method;

/** Whether somebody is watching. */
public final class Terminal {
  private Terminal() {}

  /**
   * Whether input and output are a terminal, so that a moving progress bar makes sense.
   *
   * @return true for a terminal, false for a file, a pipe or a notebook
   */
  @SuppressWarnings(
      "SystemConsoleNull") // null means no terminal up to JDK 21; asked below since 22
  public static boolean isInteractive() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      Method isTerminal = Console.class.getMethod("isTerminal");
      return (boolean) isTerminal.invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}

package org.labyrinth.notebook;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;
import org.dflib.jjava.jupyter.kernel.BaseKernel;

/**
 * Finds the line of a cell that a frame of a stack trace stands for. The kernel wraps every piece
 * of a cell into a class of its own before it compiles it; the frame knows only that class.
 */
public final class CellSource {
  private static final int LONGEST = 100;
  private static final AtomicReference<Optional<JShell>> SHELL =
      new AtomicReference<>(Optional.empty());

  private CellSource() {}

  /** Remembers the shell of a kernel, if it is one that has a shell. */
  static void learnFrom(BaseKernel kernel) {
    try {
      Object shell = kernel.getClass().getMethod("getJShell").invoke(kernel);
      SHELL.set(shell instanceof JShell known ? Optional.of(known) : Optional.empty());
    } catch (ReflectiveOperationException e) {
      // Another kernel: then lines are not known, and nothing else is lost.
      SHELL.set(Optional.empty());
    }
  }

  /**
   * The line of a cell.
   *
   * @param frame of a stack trace
   * @return its text without comments, cut where it is long; empty if the frame is of no cell or no
   *     kernel is known
   */
  public static Optional<String> line(StackTraceElement frame) {
    return SHELL.get().flatMap(shell -> line(shell, frame));
  }

  static Optional<String> line(JShell shell, StackTraceElement frame) {
    try {
      return shell
          .snippets()
          .filter(snippet -> shell.status(snippet).isActive())
          .map(snippet -> shell.sourceCodeAnalysis().wrapper(snippet))
          .filter(wrapper -> isOf(wrapper, frame.getClassName()))
          .findFirst()
          .flatMap(
              wrapper -> wrapper.wrapped().lines().skip(frame.getLineNumber() - 1L).findFirst())
          .map(CellSource::cut)
          .filter(line -> !line.isEmpty());
    } catch (IllegalStateException | IllegalArgumentException e) {
      // The shell is closing, or the frame has no line.
      return Optional.empty();
    }
  }

  private static boolean isOf(SnippetWrapper wrapper, String className) {
    String wrapping = wrapper.fullClassName();
    return className.equals(wrapping) || className.startsWith(wrapping + "$");
  }

  private static String cut(String line) {
    String text = line.strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
  }
}

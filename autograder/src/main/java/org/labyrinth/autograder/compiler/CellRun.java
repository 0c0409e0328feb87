package org.labyrinth.autograder.compiler;

import static org.labyrinth.autograder.protocol.CellStatus.COMPILE_ERROR;
import static org.labyrinth.autograder.protocol.CellStatus.EXCEPTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;

/** One run of one cell, snippet by snippet, up to the first that fails. */
final class CellRun {
  private final Shell shell;
  private final String cell;
  private final SnippetLines lines;
  private final List<Snippet> made = new ArrayList<>();

  CellRun(Shell shell, String cell, SnippetLines lines) {
    this.shell = shell;
    this.cell = cell;
    this.lines = lines;
  }

  /** The declarations and statements this run has given JShell. */
  List<Snippet> made() {
    return List.copyOf(made);
  }

  /** Runs the cell; whether its last snippet has a value, which the engine then keeps. */
  boolean evaluate() throws CellFailure {
    boolean value = false;
    CompletionInfo next = analyse(cell);
    String rest = cell;
    while (next.completeness().isComplete()) {
      value = snippet(next.source(), rest);
      rest = next.remaining();
      next = analyse(rest);
    }
    if (next.completeness() != Completeness.EMPTY) {
      throw new CellFailure(COMPILE_ERROR, "the cell ends in mid-statement", firstLine(rest));
    }
    return value;
  }

  private CompletionInfo analyse(String source) {
    return shell.jshell().sourceCodeAnalysis().analyzeCompletion(source);
  }

  private boolean snippet(String source, String rest) throws CellFailure {
    int firstLine = firstLine(rest);
    List<SnippetEvent> events = shell.jshell().eval(source.strip());
    for (SnippetEvent event : events) {
      if (event.status() == Status.OVERWRITTEN) {
        shell.jshell().drop(event.snippet());
      }
    }
    boolean value = false;
    for (SnippetEvent event : events) {
      if (event.causeSnippet() == null) {
        made.add(event.snippet());
        lines.put(event.snippet().id(), firstLine);
        require(event, firstLine);
        value = isShown(event.snippet());
      }
    }
    return value;
  }

  /** The kernel shows the value of an expression, not that of a declaration. */
  private static boolean isShown(Snippet snippet) {
    return switch (snippet.subKind()) {
      case VAR_VALUE_SUBKIND, OTHER_EXPRESSION_SUBKIND, TEMP_VAR_EXPRESSION_SUBKIND -> true;
      default -> false;
    };
  }

  private void require(SnippetEvent event, int firstLine) throws CellFailure {
    Snippet snippet = event.snippet();
    if (event.exception() != null) {
      int line = lines.of(event.exception().getStackTrace(), snippet.id());
      throw new CellFailure(EXCEPTION, sentence(event.exception()), line);
    }
    if (!event.status().isDefined()) {
      throw rejection(snippet, firstLine);
    }
  }

  private String sentence(JShellException thrown) {
    if (thrown instanceof EvalException e) {
      return e.getExceptionClassName() + ": " + e.getMessage();
    } else if (thrown instanceof UnresolvedReferenceException e) {
      return "%s refers to something undefined: %s"
          .formatted(e.getSnippet().name(), shell.undefinedNames(e.getSnippet()));
    }
    return String.valueOf(thrown.getMessage());
  }

  private CellFailure rejection(Snippet snippet, int firstLine) {
    Optional<Diag> error = shell.jshell().diagnostics(snippet).filter(Diag::isError).findFirst();
    String message = error.map(d -> d.getMessage(Locale.ENGLISH)).orElse("not valid Java");
    int line = error.map(d -> line(snippet.source(), d.getPosition())).orElse(1);
    return new CellFailure(COMPILE_ERROR, message, firstLine + line - 1);
  }

  /** The line of the cell, from 1, where the first word of its remainder stands. */
  private int firstLine(String rest) {
    int margin = rest.length() - rest.stripLeading().length();
    return line(cell, cell.length() - rest.length() + margin);
  }

  private static int line(String text, long position) {
    long before = Math.max(0, Math.min(position, text.length()));
    return 1 + (int) text.chars().limit(before).filter(c -> c == '\n').count();
  }
}

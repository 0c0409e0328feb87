package org.labyrinth.autograder.worker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.labyrinth.autograder.protocol.CellOutcome;
import org.labyrinth.autograder.protocol.CellStatus;

/** A JShell that runs cells as the notebook kernel runs them. */
final class Shell {
  private final Console console;
  private final KeepingControl control = new KeepingControl();
  private final JShell jshell;
  private final SnippetLines lines = new SnippetLines();

  Shell(Console console) {
    this.console = console;
    this.jshell =
        JShell.builder()
            .out(console.stream())
            .err(console.stream())
            .executionEngine(new Provider(control), Map.of())
            .build();
    run(Startup.IMPORTS);
  }

  /** Runs a cell up to its first error. */
  CellOutcome run(String source) {
    Magics.Cell cell = Magics.read(source);
    if (cell.refused() > 0) {
      return failed(
          CellStatus.MAGIC,
          "the only line with % that is understood here is the setup line with the kit's jar",
          cell.refused());
    }
    CellRun run = new CellRun(this, cell.java(), lines);
    try {
      String value = text(run.evaluate());
      return new CellOutcome(CellStatus.OK, value, console.take(), "", 0, unresolved(run.made()));
    } catch (CellFailure failure) {
      return failed(failure.status(), failure.getMessage(), failure.line());
    }
  }

  /** The value of an expression; empty if it is null. */
  Optional<Object> value(String expression) throws CellFailure {
    return new CellRun(this, expression, lines).evaluate();
  }

  /** What the class of this name refers to that is undefined, as a sentence. */
  Optional<String> unresolved(String typeName) {
    List<Snippet> types =
        jshell
            .snippets()
            .filter(s -> s instanceof TypeDeclSnippet type && type.name().equals(typeName))
            .toList();
    return unresolved(types).stream().findFirst();
  }

  /** What the declaration refers to that is undefined: the names. */
  String undefinedNames(DeclarationSnippet declaration) {
    return jshell.unresolvedDependencies(declaration).distinct().collect(Collectors.joining(", "));
  }

  JShell jshell() {
    return jshell;
  }

  KeepingControl control() {
    return control;
  }

  private List<String> unresolved(List<Snippet> made) {
    return made.stream()
        .filter(this::isUnresolved)
        .map(DeclarationSnippet.class::cast)
        .map(s -> "%s refers to something undefined: %s".formatted(s.name(), undefinedNames(s)))
        .toList();
  }

  private boolean isUnresolved(Snippet snippet) {
    Status status = jshell.status(snippet);
    return status == Status.RECOVERABLE_DEFINED || status == Status.RECOVERABLE_NOT_DEFINED;
  }

  private CellOutcome failed(CellStatus status, String message, int line) {
    return new CellOutcome(status, "", console.take(), message, line, List.of());
  }

  /** The text under which the kernel shows a value; student code, which may throw. */
  private static String text(Optional<Object> value) throws CellFailure {
    try {
      return value.map(String::valueOf).orElse("");
    } catch (RuntimeException | StackOverflowError e) {
      throw new CellFailure(
          CellStatus.EXCEPTION, "showing the value threw " + e.getClass().getName(), 0);
    }
  }

  /** Hands JShell the control that was made for it. */
  private record Provider(ExecutionControl control) implements ExecutionControlProvider {
    @Override
    public String name() {
      return "labyrinth";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
      return control;
    }
  }
}

package org.labyrinth.autograder.compiler;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.labyrinth.autograder.protocol.Category;
import org.labyrinth.autograder.protocol.CellOutcome;
import org.labyrinth.autograder.protocol.CellStatus;
import org.labyrinth.autograder.protocol.Reply;

/** A JShell that runs cells as the notebook kernel runs them. */
final class Shell implements AutoCloseable {
  /** One for all shells: to list the kit's sixty jars takes longer than to compile a notebook. */
  private static final StandardJavaFileManager CLASS_PATH =
      ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);

  private final RemoteEngine engine;
  private final JShell jshell;
  private final SnippetLines lines = new SnippetLines();

  Shell(RemoteEngine engine) {
    this.engine = engine;
    this.jshell =
        JShell.builder()
            .executionEngine(new Provider(engine), Map.of())
            .fileManager(own -> CLASS_PATH)
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
      String value = run.evaluate() ? engine.show() : "";
      List<String> unresolved = unresolved(run.made());
      return new CellOutcome(CellStatus.OK, value, engine.takeOutput(), "", 0, unresolved);
    } catch (CellFailure failure) {
      return failed(failure.status(), failure.getMessage(), failure.line());
    } catch (StackOverflowError e) {
      return failed(CellStatus.COMPILE_ERROR, "the cell is nested too deeply", 0);
    }
  }

  /**
   * Compiles {@code new My…()}: the engine is asked to invoke it, as for any expression, and
   * whether it does is up to the grader.
   */
  Reply findAnswer(String className) {
    List<Snippet> types =
        jshell
            .snippets()
            .filter(s -> s instanceof TypeDeclSnippet type && type.name().equals(className))
            .toList();
    Optional<String> undefined = unresolved(types).stream().findFirst();
    if (undefined.isPresent()) {
      return new Reply.Threw(Category.UNRESOLVED, undefined.get());
    }
    try {
      new CellRun(this, "new " + className + "()", lines).evaluate();
      return new Reply.Compiled();
    } catch (CellFailure failure) {
      return new Reply.Threw(Category.UNRESOLVED, failure.getMessage());
    }
  }

  /** What the declaration refers to that is undefined: the names. */
  String undefinedNames(DeclarationSnippet declaration) {
    return jshell.unresolvedDependencies(declaration).distinct().collect(Collectors.joining(", "));
  }

  JShell jshell() {
    return jshell;
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
    return new CellOutcome(status, "", engine.takeOutput(), message, line, List.of());
  }

  @Override
  public void close() {
    jshell.close();
  }

  /** Hands JShell the engine that was made for it. */
  private record Provider(ExecutionControl engine) implements ExecutionControlProvider {
    @Override
    public String name() {
      return "labyrinth";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
      return engine;
    }
  }
}

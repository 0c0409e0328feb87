package org.labyrinth.autograder.lint;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** A parsed cell that holds type declarations, and where in its text everything stands. */
final class SourceTree {
  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  private SourceTree(String text, CompilationUnitTree unit, SourcePositions positions) {
    this.text = text;
    this.unit = unit;
    this.positions = positions;
  }

  /**
   * Parses.
   *
   * @throws IllegalArgumentException if the cell is not made of type declarations alone
   */
  static SourceTree of(String cell) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> trouble = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                null,
                trouble,
                List.of("-proc:none"),
                null,
                List.of(new Source("Cell", cell)));
    CompilationUnitTree unit;
    try {
      unit = task.parse().iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Diagnostic<? extends JavaFileObject> each : trouble.getDiagnostics()) {
      if (each.getKind() == Diagnostic.Kind.ERROR) {
        throw new IllegalArgumentException(
            "an answer's cell must hold type declarations alone: line %d: %s"
                .formatted(each.getLineNumber(), each.getMessage(null)));
      }
    }
    return new SourceTree(cell, unit, Trees.instance(task).getSourcePositions());
  }

  CompilationUnitTree unit() {
    return unit;
  }

  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  String text(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  String text(int start, int end) {
    return text.substring(start, end);
  }

  int line(int position) {
    return (int) unit.getLineMap().getLineNumber(position);
  }
}

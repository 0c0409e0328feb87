package org.labyrinth.autograder.lint;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/** Finds where calls of {@link LoopBudget#spend} must stand: at the start of every loop's body. */
final class LoopCounting extends TreeScanner<Void, Void> {
  private static final String SPEND = LoopBudget.class.getName() + ".spend(); ";

  private final SourceTree source;
  private final List<Edit> edits = new ArrayList<>();

  private LoopCounting(SourceTree source) {
    this.source = source;
  }

  static List<Edit> edits(SourceTree source) {
    LoopCounting scanner = new LoopCounting(source);
    scanner.scan(source.unit(), null);
    return scanner.edits;
  }

  @Override
  public Void visitForLoop(ForLoopTree loop, Void nothing) {
    count(loop.getStatement());
    return super.visitForLoop(loop, null);
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void nothing) {
    count(loop.getStatement());
    return super.visitEnhancedForLoop(loop, null);
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree loop, Void nothing) {
    count(loop.getStatement());
    return super.visitWhileLoop(loop, null);
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree loop, Void nothing) {
    count(loop.getStatement());
    return super.visitDoWhileLoop(loop, null);
  }

  private void count(StatementTree body) {
    if (body instanceof BlockTree) {
      insert(source.start(body) + 1, SPEND);
    } else {
      insert(source.start(body), "{ " + SPEND);
      insert(source.end(body), "}");
    }
  }

  private void insert(int at, String text) {
    edits.add(new Edit(at, at, text));
  }
}

package org.labyrinth.autograder.lint;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the slips that a machine can make in a solution: another operator, a dropped term, a
 * constant or an index off by one, a condition that always or never holds, a statement left out,
 * two arguments exchanged, the smaller for the larger. What a {@code throw} says is left alone.
 */
final class Mutator extends TreeScanner<Void, Void> {
  private static final Map<Tree.Kind, List<String>> OPERATORS =
      Map.ofEntries(
          Map.entry(Tree.Kind.PLUS, List.of("-")),
          Map.entry(Tree.Kind.MINUS, List.of("+")),
          Map.entry(Tree.Kind.MULTIPLY, List.of("/")),
          Map.entry(Tree.Kind.DIVIDE, List.of("*")),
          Map.entry(Tree.Kind.REMAINDER, List.of("*")),
          Map.entry(Tree.Kind.LESS_THAN, List.of("<=", ">=")),
          Map.entry(Tree.Kind.LESS_THAN_EQUAL, List.of("<", ">")),
          Map.entry(Tree.Kind.GREATER_THAN, List.of(">=", "<=")),
          Map.entry(Tree.Kind.GREATER_THAN_EQUAL, List.of(">", "<")),
          Map.entry(Tree.Kind.EQUAL_TO, List.of("!=")),
          Map.entry(Tree.Kind.NOT_EQUAL_TO, List.of("==")),
          Map.entry(Tree.Kind.CONDITIONAL_AND, List.of("||")),
          Map.entry(Tree.Kind.CONDITIONAL_OR, List.of("&&")));

  private static final Map<Tree.Kind, List<String>> ASSIGNMENTS =
      Map.of(
          Tree.Kind.PLUS_ASSIGNMENT, List.of("-=", "="),
          Tree.Kind.MINUS_ASSIGNMENT, List.of("+=", "="),
          Tree.Kind.MULTIPLY_ASSIGNMENT, List.of("/=", "="),
          Tree.Kind.DIVIDE_ASSIGNMENT, List.of("*=", "="));

  private static final Map<Tree.Kind, String> STEPS =
      Map.of(
          Tree.Kind.POSTFIX_INCREMENT, "--",
          Tree.Kind.POSTFIX_DECREMENT, "++",
          Tree.Kind.PREFIX_INCREMENT, "--",
          Tree.Kind.PREFIX_DECREMENT, "++");

  private static final Map<String, String> TWINS =
      Map.of(
          "Math.min",
          "Math.max",
          "Math.max",
          "Math.min",
          "Math.floor",
          "Math.ceil",
          "Math.ceil",
          "Math.floor",
          "Math.sin",
          "Math.cos",
          "Math.cos",
          "Math.sin");

  private final SourceTree source;
  private final List<Mutation> found = new ArrayList<>();

  private Mutator(SourceTree source) {
    this.source = source;
  }

  /** All slips in a cell, in the order of its text. */
  static List<Mutation> mutations(SourceTree source) {
    Mutator mutator = new Mutator(source);
    mutator.scan(source.unit(), null);
    return mutator.found.stream().distinct().toList();
  }

  @Override
  public Void visitThrow(ThrowTree tree, Void nothing) {
    return null;
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void nothing) {
    ExpressionTree left = tree.getLeftOperand();
    ExpressionTree right = tree.getRightOperand();
    int operator = source.end(left);
    for (String other : OPERATORS.getOrDefault(tree.getKind(), List.of())) {
      replace(operator, source.start(right), " " + other + " ", tree);
    }
    switch (tree.getKind()) {
      case PLUS, MULTIPLY, CONDITIONAL_AND, CONDITIONAL_OR -> {
        replace(tree, source.text(left));
        replace(tree, source.text(right));
      }
      case MINUS -> {
        replace(tree, source.text(left));
        replace(tree, "(-" + source.text(right) + ")");
      }
      case DIVIDE, REMAINDER -> replace(tree, source.text(left));
      default -> {}
    }
    return super.visitBinary(tree, null);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void nothing) {
    for (String other : ASSIGNMENTS.getOrDefault(tree.getKind(), List.of())) {
      int operator = source.end(tree.getVariable());
      replace(operator, source.start(tree.getExpression()), " " + other + " ", tree);
    }
    return super.visitCompoundAssignment(tree, null);
  }

  @Override
  public Void visitUnary(UnaryTree tree, Void nothing) {
    String operand = source.text(tree.getExpression());
    switch (tree.getKind()) {
      case UNARY_MINUS, LOGICAL_COMPLEMENT -> replace(tree, operand);
      case POSTFIX_INCREMENT, POSTFIX_DECREMENT, PREFIX_INCREMENT, PREFIX_DECREMENT ->
          replace(tree, operand + STEPS.get(tree.getKind()));
      default -> {}
    }
    return super.visitUnary(tree, null);
  }

  @Override
  public Void visitLiteral(LiteralTree tree, Void nothing) {
    Object value = tree.getValue();
    if (value instanceof Integer || value instanceof Long) {
      long number = ((Number) value).longValue();
      String suffix = value instanceof Long ? "L" : "";
      replace(tree, (number + 1) + suffix);
      replace(tree, "(" + (number - 1) + suffix + ")");
    } else if (value instanceof Double number) {
      replace(tree, Double.toString(number == 0 ? 1 : 2 * number));
    } else if (value instanceof Boolean truth) {
      replace(tree, Boolean.toString(!truth));
    }
    return super.visitLiteral(tree, null);
  }

  @Override
  public Void visitArrayAccess(ArrayAccessTree tree, Void nothing) {
    ExpressionTree index = tree.getIndex();
    if (!(index instanceof LiteralTree)) {
      replace(index, source.text(index) + " + 1");
      replace(index, source.text(index) + " - 1");
    }
    return super.visitArrayAccess(tree, null);
  }

  @Override
  public Void visitIf(IfTree tree, Void nothing) {
    force(tree.getCondition(), "(true)", "(false)");
    return super.visitIf(tree, null);
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree tree, Void nothing) {
    force(tree.getCondition(), "true", "false");
    return super.visitConditionalExpression(tree, null);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
    String name = source.text(tree.getMethodSelect());
    List<? extends ExpressionTree> arguments = tree.getArguments();
    if (TWINS.containsKey(name)) {
      replace(tree.getMethodSelect(), TWINS.get(name));
    } else {
      for (int i = 1; i < arguments.size(); i++) {
        exchange(arguments.get(i - 1), arguments.get(i));
      }
    }
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree tree, Void nothing) {
    // The step of a for loop is an expression statement too, but has no semicolon to leave.
    if (source.text(tree).endsWith(";")) {
      replace(tree, ";");
    }
    return super.visitExpressionStatement(tree, null);
  }

  @Override
  public Void visitBreak(BreakTree tree, Void nothing) {
    replace(tree, ";");
    return super.visitBreak(tree, null);
  }

  @Override
  public Void visitContinue(ContinueTree tree, Void nothing) {
    replace(tree, ";");
    return super.visitContinue(tree, null);
  }

  private void force(Tree condition, String always, String never) {
    replace(condition, always);
    replace(condition, never);
  }

  private void exchange(Tree first, Tree second) {
    String between = source.text(/* start= */ source.end(first), /* end= */ source.start(second));
    String exchanged = source.text(second) + between + source.text(first);
    int start = source.start(first);
    int end = source.end(second);
    if (!exchanged.equals(source.text(start, end))) {
      add(new Edit(start, end, exchanged), source.text(start, end));
    }
  }

  private void replace(Tree tree, String replacement) {
    add(new Edit(source.start(tree), source.end(tree), replacement), source.text(tree));
  }

  /** Replaces a part of a tree; the whole tree is shown to people. */
  private void replace(int start, int end, String replacement, Tree whole) {
    String before = source.text(whole);
    int offset = source.start(whole);
    String after = Edit.apply(before, List.of(new Edit(start - offset, end - offset, replacement)));
    add(new Edit(offset, source.end(whole), after), before);
  }

  private void add(Edit edit, String before) {
    found.add(new Mutation(edit, source.line(edit.start()), before));
  }
}

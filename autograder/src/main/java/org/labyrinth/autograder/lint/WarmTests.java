package org.labyrinth.autograder.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.labyrinth.autograder.grading.GradedQuestion;
import org.labyrinth.autograder.protocol.ContractMethods;
import org.labyrinth.exercises.TestResult;
import org.labyrinth.exercises.TestRunner;
import org.labyrinth.exercises.TestWatch;
import org.labyrinth.exercises.Trial;

/** The hidden tests of one question, run on answers in this JVM. */
final class WarmTests {
  /** How much longer than the solution's an answer's loops may take in one test. */
  private static final long PATIENCE = 20;

  /** What a small solution's loops may come to in a slip, whatever the solution needs. */
  private static final long LEAST_TURNS = 100_000;

  private final GradedQuestion question;
  private final ContractMethods methods;
  private long turns = Long.MAX_VALUE;

  WarmTests(GradedQuestion question) {
    this.question = question;
    this.methods = new ContractMethods(question.contract());
  }

  /** Runs the tests on the solution, which tells how far the loops of other answers may turn. */
  Set<String> failedBySolution(CompiledAnswer solution, Trial trial) {
    Turns watch = new Turns(Long.MAX_VALUE);
    Set<String> failed = failed(solution, trial, watch);
    turns = LEAST_TURNS + PATIENCE * watch.most;
    return failed;
  }

  /** The names of the tests that fail on an answer. */
  Set<String> failed(CompiledAnswer answer, Trial trial) {
    return failed(answer, trial, new Turns(turns));
  }

  private Set<String> failed(CompiledAnswer answer, Trial trial, TestWatch watch) {
    Set<String> failed = new TreeSet<>();
    for (TestResult result : run(answer, trial, watch)) {
      if (!result.passed()) {
        failed.add(result.test().name());
      }
    }
    return failed;
  }

  private List<TestResult> run(CompiledAnswer answer, Trial trial, TestWatch watch) {
    Object made;
    try {
      made = answer.make(question.contract());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "question %s: My%s cannot be made: %s"
              .formatted(
                  question.question().id(), question.contract().getSimpleName(), e.getMessage()),
          e);
    }
    return TestRunner.run(
        question.contract(),
        question.hiddenTests(),
        CrossingAnswer.of(made, methods),
        watch,
        trial);
  }

  /** Sets the loops' budget anew for each test, and keeps the most that one test spent. */
  private static final class Turns implements TestWatch {
    private final long budget;
    private long most;

    Turns(long budget) {
      this.budget = budget;
    }

    @Override
    public void started() {
      LoopBudget.begin(budget);
    }

    @Override
    public void ended() {
      most = Math.max(most, LoopBudget.spent());
    }
  }
}

package org.labyrinth.exercises;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Turns what JUnit tells while it runs into results. */
final class ResultCollector implements TestExecutionListener {
  private final TestWatch watch;
  private final WatchedAnswer answer;
  private final Scoreboard scores;
  private final List<Outcome> outcomes = new CopyOnWriteArrayList<>();
  private final List<Throwable> trouble = new ArrayList<>();

  private volatile Optional<TestCase> current = Optional.empty();

  ResultCollector(TestWatch watch, WatchedAnswer answer, Scoreboard scores) {
    this.watch = watch;
    this.answer = answer;
    this.scores = scores;
  }

  /** What has ended so far; also for another thread than that of the tests. */
  List<Outcome> outcomes() {
    return List.copyOf(outcomes);
  }

  List<Outcome> outcomes(Class<?> tests) {
    if (!trouble.isEmpty()) {
      throw new IllegalArgumentException(
          "%s cannot be run: %s".formatted(tests.getName(), trouble.get(0).getMessage()),
          trouble.get(0));
    }
    if (outcomes.isEmpty()) {
      throw new IllegalArgumentException("%s holds no test".formatted(tests.getName()));
    }
    return outcomes();
  }

  /** The test that began last. */
  Optional<TestCase> current() {
    return current;
  }

  @Override
  public void executionStarted(TestIdentifier identifier) {
    if (identifier.isTest()) {
      answer.forget();
      scores.clear();
      current = Optional.of(test(identifier));
      watch.started();
    }
  }

  @Override
  public void executionFinished(TestIdentifier identifier, TestExecutionResult outcome) {
    Optional<Throwable> thrown = outcome.getThrowable();
    if (identifier.isTest()) {
      watch.ended();
      thrown.filter(cause -> isOfTheTest(cause, identifier)).ifPresent(trouble::add);
      outcomes.add(new Outcome(result(test(identifier), thrown), thrown, answer.changedInput()));
    } else {
      thrown.ifPresent(trouble::add);
    }
  }

  /** A class that the test itself needs is missing: nobody's answer is to blame for that. */
  private static boolean isOfTheTest(Throwable cause, TestIdentifier identifier) {
    return cause instanceof LinkageError
        && cause.getStackTrace().length > 0
        && identifier
            .getSource()
            .filter(MethodSource.class::isInstance)
            .map(source -> ((MethodSource) source).getClassName())
            .filter(cause.getStackTrace()[0].getClassName()::equals)
            .isPresent();
  }

  private TestResult result(TestCase test, Optional<Throwable> thrown) {
    if (answer.stubCalled()) {
      return new TestResult(test, Verdict.NOT_ANSWERED, Stub.MESSAGE);
    }
    return thrown
        .map(t -> new TestResult(test, verdict(t), message(t)))
        .orElseGet(() -> new TestResult(test, Verdict.PASSED, "", scores.scores()));
  }

  private static Verdict verdict(Throwable thrown) {
    return thrown instanceof AssertionError ? Verdict.WRONG : Verdict.EXCEPTION;
  }

  private static String message(Throwable thrown) {
    String text = Objects.requireNonNullElse(thrown.getMessage(), "").strip();
    if (thrown instanceof AssertionError) {
      return text;
    }
    String name = thrown.getClass().getSimpleName();
    return text.isEmpty() ? name : name + ": " + text;
  }

  private static TestCase test(TestIdentifier identifier) {
    Method method =
        identifier
            .getSource()
            .filter(MethodSource.class::isInstance)
            .map(source -> ((MethodSource) source).getJavaMethod())
            .orElseThrow(() -> new IllegalStateException("not a method: " + identifier));
    return TestCase.of(method);
  }
}

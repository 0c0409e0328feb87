package org.labyrinth.exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One run of public tests, on a thread of its own: a loop without end must not take the notebook
 * with it. Java cannot stop such a thread; it is left behind, and the report says so.
 */
final class CheckRun {
  /** How often is looked whether a test has had its time [ms]. */
  private static final long LOOK = 50;

  private final Class<?> contract;
  private final Class<?> tests;
  private final Duration limit;
  private final Workbench bench;
  private volatile long started = System.nanoTime();

  /**
   * A run that is about to begin.
   *
   * @param limit time for one test
   */
  CheckRun(Class<?> contract, Class<?> tests, Object answer, Duration limit) {
    this.contract = contract;
    this.tests = tests;
    this.limit = limit;
    this.bench =
        Workbench.of(
            answer,
            new TestWatch() {
              @Override
              public void started() {
                started = System.nanoTime();
              }
            });
  }

  /** Runs the tests, and says what each of them found. */
  List<Finding> findings() {
    FutureTask<List<Outcome>> task =
        new FutureTask<>(() -> TestRunner.run(contract, tests, bench, Trial.ORDINARY));
    Thread thread = new Thread(task, "check of " + contract.getSimpleName());
    thread.setDaemon(true);
    thread.start();
    try {
      Optional<List<Outcome>> outcomes = await(task);
      Class<?> answer = bench.answer().type();
      return outcomes.map(all -> Finding.of(all, answer)).orElseGet(() -> unfinished(thread));
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The check was interrupted.", e);
    }
  }

  /** Empty if a test took too long. */
  private Optional<List<Outcome>> await(FutureTask<List<Outcome>> task)
      throws InterruptedException {
    while (System.nanoTime() - started < limit.toNanos()) {
      try {
        return Optional.of(task.get(LOOK, TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        // Not yet.
      } catch (ExecutionException e) {
        return Optional.of(ended(e.getCause()));
      }
    }
    return Optional.empty();
  }

  /** JUnit lets an exhausted memory through; anything else is no fault of the answer's. */
  private List<Outcome> ended(Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      List<Outcome> outcomes = new ArrayList<>(bench.collector().outcomes());
      bench
          .collector()
          .current()
          .map(test -> new TestResult(test, Verdict.EXCEPTION, "OutOfMemoryError"))
          .map(result -> new Outcome(result, Optional.of(cause), ""))
          .ifPresent(outcomes::add);
      return outcomes;
    }
    if (cause instanceof RuntimeException e) {
      throw e;
    }
    throw new IllegalStateException("The check ended early.", cause);
  }

  private List<Finding> unfinished(Thread thread) {
    // Before it is interrupted: what wakes up then goes on with the tests behind.
    Class<?> answer = bench.answer().type();
    List<Finding> findings = new ArrayList<>(Finding.of(bench.collector().outcomes(), answer));
    StackTraceElement[] trace = thread.getStackTrace();
    bench
        .collector()
        .current()
        .ifPresent(test -> findings.add(Finding.tooLong(test, limit, trace, answer)));
    bench.answer().abandon();
    thread.interrupt();
    return findings;
  }
}

package org.labyrinth.autograder.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.labyrinth.autograder.process.Limits;
import org.labyrinth.autograder.process.StudentJvm;

/**
 * Tries attacks on an exercise, each through the same batch that grades students, beside an honest
 * neighbour.
 */
public final class AttackSuite {
  private final Victim victim;
  private final StudentJvm jvm;
  private final Limits limits;

  /**
   * A suite.
   *
   * @param victim what is attacked
   * @param jvm how the student's process is started; its contracts are on the class path
   * @param limits short ones, since many attacks wait for them
   */
  public AttackSuite(Victim victim, StudentJvm jvm, Limits limits) {
    this.victim = victim;
    this.jvm = jvm;
    this.limits = limits;
  }

  /**
   * Tries attacks.
   *
   * @param attacks which
   * @param atATime how many at once: those that hang only wait
   * @return what became of them
   * @throws IOException if files for them cannot be written
   */
  public AttackReport run(List<Attack> attacks, int atATime) throws IOException {
    Bench bench = new Bench(victim, jvm, limits);
    List<AttackTrial> trials = new ArrayList<>();
    try (bench) {
      HonestWork honest = HonestWork.of(bench);
      List<Callable<List<AttackTrial>>> tasks = new ArrayList<>();
      for (Attack attack : attacks) {
        tasks.add(() -> new AttackRun(bench, honest, attack).trials());
      }
      all(tasks, atATime).forEach(trials::addAll);
    }
    trials.add(end(bench));
    return new AttackReport(bench.isolation(), trials);
  }

  /** When all is over, nothing of the grader's own may be left either. */
  private static AttackTrial end(Bench bench) throws IOException {
    try {
      return new AttackTrial("end", "of all attacks", "", "", "", 0, bench.remains());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static <T> List<T> all(List<Callable<T>> tasks, int atATime) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(atATime);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException("an attack could not be tried", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * The honest notebook of a victim.
   *
   * @param victim the exercise
   * @return its file
   */
  static byte[] honest(Victim victim) {
    return HostileNotebook.honest(victim, Base.RIGHT).getBytes(UTF_8);
  }
}

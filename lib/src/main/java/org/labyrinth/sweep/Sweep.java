package org.labyrinth.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Runs the variants of a plan on several cores and keeps a journal. Killed, it goes on where it
 * stood when it is started again; the results are the same whatever the number of threads.
 */
public final class Sweep {
  private final SweepPlan plan;
  private final List<Variant> variants;
  private final int threads;
  private final SweepListener listener;

  private Sweep(SweepPlan plan, List<Variant> variants, int threads, SweepListener listener) {
    this.plan = plan;
    this.variants = variants;
    this.threads = threads;
    this.listener = listener;
  }

  /**
   * A sweep of a whole plan, on all cores.
   *
   * @param plan what to run
   * @return the sweep
   */
  public static Sweep of(SweepPlan plan) {
    int cores = Runtime.getRuntime().availableProcessors();
    return new Sweep(plan, plan.variants(), cores, (done, total, variant, outcome) -> {});
  }

  /**
   * Only one part of the plan; each part has a journal of its own.
   *
   * @param shard which part, from 1
   * @param shards how many parts
   * @return the sweep
   */
  public Sweep shard(int shard, int shards) {
    return new Sweep(plan, plan.shard(shard, shards), threads, listener);
  }

  /**
   * So many variants at a time.
   *
   * @param count at least 1
   * @return the sweep
   */
  public Sweep threads(int count) {
    if (count < 1) {
      throw new SweepException("threads = %d must be at least 1: sweep".formatted(count));
    }
    return new Sweep(plan, variants, count, listener);
  }

  /**
   * Tells of each variant that is finished.
   *
   * @param heard who is told
   * @return the sweep
   */
  public Sweep listener(SweepListener heard) {
    return new Sweep(plan, variants, threads, heard);
  }

  /**
   * Runs what the journal does not have yet.
   *
   * @param runner runs one variant
   * @param journal the file to keep, or to continue; its folder must exist
   * @return the outcomes of all variants, old and new
   * @throws IOException if the journal cannot be read or written
   * @throws InterruptedException if this thread is interrupted; the journal stays good
   * @throws SweepException if the journal is of another plan
   */
  public SweepResults run(VariantRunner runner, Path journal)
      throws IOException, InterruptedException {
    try (Journal kept = Journal.open(journal, plan)) {
      List<Variant> missing =
          variants.stream().filter(v -> !kept.outcomes().containsKey(v.index())).toList();
      if (!missing.isEmpty()) {
        runMissing(runner, missing, kept);
      }
      return new SweepResults(plan.varied(), variants, kept.outcomes());
    }
  }

  private void runMissing(VariantRunner runner, List<Variant> missing, Journal kept)
      throws IOException, InterruptedException {
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.min(threads, missing.size()), Sweep::daemon);
    try {
      CompletionService<Finished> finished = new ExecutorCompletionService<>(pool);
      missing.forEach(variant -> finished.submit(() -> finished(runner, variant)));
      int done = variants.size() - missing.size();
      for (int i = 0; i < missing.size(); i++) {
        Finished next = finished.take().get();
        kept.append(next.variant(), next.outcome());
        done++;
        listener.finished(done, variants.size(), next.variant(), next.outcome());
      }
    } catch (ExecutionException e) {
      // A run that fails is an outcome; what comes here is worse, such as a lack of memory.
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("the sweep broke down", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "sweep");
    thread.setDaemon(true);
    return thread;
  }

  private record Finished(Variant variant, Outcome outcome) {}

  private static Finished finished(VariantRunner runner, Variant variant) {
    try {
      return new Finished(variant, runner.run(variant));
    } catch (RuntimeException e) {
      return new Finished(variant, Failure.of(e));
    }
  }
}

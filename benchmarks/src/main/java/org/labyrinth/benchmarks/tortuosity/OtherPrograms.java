package org.labyrinth.benchmarks.tortuosity;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The share of the processors that programs other than this one and its children take, from its
 * making to the question: figures from a busy machine say so themselves.
 */
final class OtherPrograms {
  private final Optional<ProcFiles.Processors> before = ProcFiles.processors();
  private final long ownBefore = ProcFiles.ownTicks().orElse(0);

  /** The share in [0, 1], or nothing where the system does not say. */
  OptionalDouble share() {
    Optional<ProcFiles.Processors> now = ProcFiles.processors();
    if (before.isEmpty() || now.isEmpty()) {
      return OptionalDouble.empty();
    }
    double busy = now.get().busy() - before.get().busy();
    double all = now.get().all() - before.get().all();
    double own = ProcFiles.ownTicks().orElse(0) - ownBefore;
    return OptionalDouble.of(all > 0 ? Math.min(1, Math.max(0, (busy - own) / all)) : 0);
  }
}

package org.labyrinth.benchmarks.sidebyside;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The share of the processors that programs other than this one and its children take, from its
 * making to the question: figures from a busy machine say so themselves.
 */
public final class OtherPrograms {
  /** From there on, times say more about the other programs than about the solvers. */
  private static final double BUSY = 0.05;

  private final Optional<ProcFiles.Processors> before = ProcFiles.processors();
  private final long ownBefore = ProcFiles.ownTicks().orElse(0);

  /** What a report says about a share. */
  public static String note(double share, String during) {
    return String.format(
        Locale.ROOT,
        "Other programs took up to %.0f %% of the cores during %s%s.",
        100 * share,
        during,
        share > BUSY ? ": times are disturbed, run it again on a quiet machine" : "");
  }

  /** The share in [0, 1], or nothing where the system does not say. */
  public OptionalDouble share() {
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

package org.labyrinth.sweep;

/** Runs a variant. Several threads may call it at once. */
@FunctionalInterface
public interface VariantRunner {
  /**
   * Runs a variant. The same variant gives the same row, or fails for the same reason.
   *
   * @param variant what to run
   * @return what came of it
   * @throws RuntimeException if the run fails; its message becomes the row's reason
   */
  Row run(Variant variant);
}

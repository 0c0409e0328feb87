package org.labyrinth.benchmarks.tortuosity;

import java.util.Locale;
import java.util.Map;

/** A tool that a researcher would pick instead. */
enum Peer {
  TAUFACTOR("TauFactor"),
  PYAMG("PyAMG");

  private final String title;

  Peer(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Its name for pip and for peers.py. */
  String symbol() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What it is started with. TauFactor allocates large temporaries in every sweep; without these
   * the C library of Linux returns and refetches them, and it would look four times slower than it
   * is.
   */
  Map<String, String> environment() {
    return this == TAUFACTOR
        ? Map.of(
            "MALLOC_MMAP_THRESHOLD_", "8589934592",
            "MALLOC_TRIM_THRESHOLD_", "17179869184",
            "MALLOC_TOP_PAD_", "1073741824")
        : Map.of();
  }
}

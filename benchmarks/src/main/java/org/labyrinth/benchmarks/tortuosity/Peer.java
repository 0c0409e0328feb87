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
   * What it is started with, for its own good. TauFactor allocates large temporaries in every
   * sweep; without these the C library of Linux returns and refetches them, and it would look four
   * times slower than it is. PyAMG gains nothing from a second thread for its dot products, and
   * loses much where that thread has to wait for a core.
   */
  Map<String, String> environment() {
    return switch (this) {
      case TAUFACTOR ->
          Map.of(
              "MALLOC_MMAP_THRESHOLD_", "8589934592",
              "MALLOC_TRIM_THRESHOLD_", "17179869184",
              "MALLOC_TOP_PAD_", "1073741824");
      case PYAMG -> Map.of("OPENBLAS_NUM_THREADS", "1");
    };
  }
}

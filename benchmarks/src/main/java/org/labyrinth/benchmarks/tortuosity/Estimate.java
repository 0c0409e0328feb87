package org.labyrinth.benchmarks.tortuosity;

/** About how long each tool will take, from earlier runs on two cores; for the progress display. */
final class Estimate {
  private static final double START = 5;
  private static final int MOST_RUNS = 3;
  private static final double ENOUGH_SECONDS = 30;

  private Estimate() {}

  /** A reference, a trial of tolerances, a warm-up and the runs: some ten solves. */
  static double times(Sample sample) {
    return START + 5 + 10 * 0.6 * Math.pow(sample.size() / 100.0, 3.1);
  }

  static double memory(Sample sample) {
    return 1 + 3 * 0.6 * Math.pow(sample.size() / 100.0, 3.1);
  }

  static double peer(Peer peer, Sample sample) {
    return START + repeated(peer == Peer.PYAMG ? pyAmg(sample) : tauFactor(sample));
  }

  private static double pyAmg(Sample sample) {
    return 3 * Math.pow(sample.size() / 100.0, 3.5);
  }

  /** To its own stop, and a quarter more to see B stay. */
  private static double tauFactor(Sample sample) {
    double small =
        switch (sample.recipe()) {
          case SPH40 -> 0.6;
          case BLOB50 -> 1.1;
          case BLOB25 -> 2.0;
        };
    return 1.25 * small * Math.pow(sample.size() / 100.0, 4.6);
  }

  private static double repeated(double seconds) {
    return seconds * Math.min(MOST_RUNS, Math.max(1, Math.ceil(ENOUGH_SECONDS / seconds)));
  }
}

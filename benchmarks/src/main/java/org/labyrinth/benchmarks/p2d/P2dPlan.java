package org.labyrinth.benchmarks.p2d;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is run, and how often.
 *
 * @param rounds in which every row gets its turn, so that all meet the same states of the machine
 * @param runs timed in each round
 * @param sweepRuns whole sweeps in each round
 * @param coldRuns processes
 */
record P2dPlan(int rounds, int runs, int sweepRuns, int coldRuns) {
  /** Of the discharge that is compared. */
  static final double RATE = 1;

  static final P2dPlan WHOLE = new P2dPlan(3, 20, 3, 5);
  static final P2dPlan QUICK = new P2dPlan(1, 20, 1, 1);

  /** Our presets, from the fastest. */
  static List<Setting> presets() {
    return List.of(Setting.named("fast"), Setting.named("default"), Setting.named("accurate"));
  }

  /** A hundred C-rates from C/2 to 2C. */
  static List<Double> sweptRates() {
    return IntStream.range(0, 100).mapToObj(k -> 0.5 + 1.5 * k / 99).toList();
  }

  /** Meshes that grow along x, then ones that grow along r. */
  static List<Mesh> meshes() {
    return List.of(
        new Mesh(10, 5, 10, 10),
        new Mesh(20, 10, 20, 10),
        new Mesh(40, 20, 40, 10),
        new Mesh(80, 40, 80, 10),
        new Mesh(20, 10, 20, 5),
        new Mesh(20, 10, 20, 20),
        new Mesh(20, 10, 20, 40));
  }
}

package org.labyrinth.benchmarks.tortuosity;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be run.
 *
 * @param samples the images, in order
 * @param peersUpTo the largest image that the peers get: beyond, they take an hour [voxels a side]
 */
record Plan(List<Sample> samples, int peersUpTo) {
  Plan {
    samples = List.copyOf(samples);
    if (samples.isEmpty()) {
      throw new IllegalArgumentException("images = 0 must be at least 1: --sizes, --recipes");
    }
  }

  /** Small images first, so that a first row comes soon. */
  static Plan of(List<Integer> sizes, List<Recipe> recipes, int peersUpTo) {
    List<Sample> samples = new ArrayList<>();
    for (int size : sizes.stream().distinct().sorted().toList()) {
      for (Recipe recipe : recipes.stream().distinct().toList()) {
        samples.add(new Sample(recipe, size));
      }
    }
    return new Plan(samples, peersUpTo);
  }

  double estimatedSeconds(List<Peer> peers) {
    return samples.stream()
        .mapToDouble(
            s ->
                Estimate.times(s)
                    + Estimate.memory(s)
                    + peers.stream()
                        .filter(p -> s.size() <= peersUpTo)
                        .mapToDouble(p -> Estimate.peer(p, s))
                        .sum())
        .sum();
  }
}

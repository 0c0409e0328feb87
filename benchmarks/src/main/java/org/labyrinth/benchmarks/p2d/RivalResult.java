package org.labyrinth.benchmarks.p2d;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * PyBaMM in one way.
 *
 * @param rival the way
 * @param result what it did
 */
record RivalResult(Rival rival, CurveResult result) {
  /** The fastest of ours that is exact enough to stand beside it. */
  Optional<CurveResult> ours(List<CurveResult> all) {
    double limit = rival.accuracy().orElse(result.laterError());
    return all.stream()
        .filter(r -> r.model() == rival.model() && r.median().isPresent())
        .filter(r -> r.laterError() <= limit)
        .min(Comparator.comparing(r -> r.median().orElseThrow()));
  }

  /** PyBaMM's time over ours. */
  Optional<Double> timesFaster(List<CurveResult> all) {
    return ours(all).flatMap(o -> result.median().map(t -> t / o.median().orElseThrow()));
  }

  /** The same of the shortest runs, which other programs disturb the least. */
  Optional<Double> timesFasterByLeast(List<CurveResult> all) {
    return ours(all)
        .flatMap(o -> o.figures().map(DischargeFigures::least))
        .flatMap(least -> result.figures().map(f -> f.least() / least));
  }

  /** Whether it kept the accuracy of its row. */
  boolean isExactEnough() {
    return rival.accuracy().isEmpty() || result.laterError() <= rival.accuracy().getAsDouble();
  }
}

package org.labyrinth.benchmarks.p2d;

import java.util.Optional;
import org.labyrinth.benchmarks.sidebyside.Outcome;

/**
 * Our time on one mesh.
 *
 * @param mesh the points
 * @param usual at the usual tolerance
 * @param strict at a stricter one: more steps, so that the memory taken by a step shows
 */
record MeshResult(Mesh mesh, Outcome<DischargeFigures> usual, Outcome<DischargeFigures> strict) {
  /** Points of all particles, and four unknowns at each x. */
  int unknowns() {
    return (mesh.negative() + mesh.positive()) * (mesh.shells() + 4) + 2 * mesh.separator();
  }

  /** Time of one step over the unknowns [s]. */
  Optional<Double> secondsPerUnknownAndStep() {
    return usual.map(f -> f.median() / f.steps() / unknowns());
  }

  /** What a further step allocates [B]. */
  Optional<Double> bytesPerStep() {
    return usual.map(
        u ->
            strict
                .map(s -> (double) (s.bytes() - u.bytes()) / Math.max(1, s.steps() - u.steps()))
                .orElse(null));
  }
}

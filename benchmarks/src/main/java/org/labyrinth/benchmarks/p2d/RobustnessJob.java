package org.labyrinth.benchmarks.p2d;

import java.util.List;

/**
 * Many runs of which only the end matters.
 *
 * @param what {@link #WHAT}
 * @param cases the runs
 * @param patience how long one may take before it counts as hanging [s]
 */
record RobustnessJob(String what, List<Case> cases, double patience) {
  static final String WHAT = "robustness";

  RobustnessJob {
    cases = List.copyOf(cases);
  }

  RobustnessJob(List<Case> cases, double patience) {
    this(WHAT, cases, patience);
  }

  /** The first few, spread by the generator over all it can make. */
  RobustnessJob first(int count) {
    return new RobustnessJob(what, cases.subList(0, Math.min(count, cases.size())), patience);
  }
}

package org.labyrinth.benchmarks.tortuosity;

import java.util.List;

/**
 * What our solver did on one image.
 *
 * @param transportEfficiency B from a solve to 1e-10: the reference for every tool [-]
 * @param tenthPercent the solve to a true 0.1 % in B
 * @param full the solve to a residual of 1e-8
 * @param runs how often each was timed, after the warm-up
 * @param sweeps the kernels that were timed alone; none where the solver offers none
 */
record OurFigures(
    double transportEfficiency,
    Solve tenthPercent,
    Solve full,
    int runs,
    List<SweepFigure> sweeps) {
  OurFigures {
    sweeps = List.copyOf(sweeps);
  }
}

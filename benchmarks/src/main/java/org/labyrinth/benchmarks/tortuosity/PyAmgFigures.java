package org.labyrinth.benchmarks.tortuosity;

/**
 * What PyAMG's conjugate gradients around smoothed aggregation did on one image; medians.
 *
 * @param seconds percolation, assembly, set-up and iterations to a residual of 1e-8 [s]
 * @param assemblySeconds of these, percolation and assembly [s]
 * @param setupSeconds of these, the hierarchy [s]
 * @param iterations of conjugate gradients
 * @param relativeResidual ‖b − A c‖/‖b‖ at the end [-]
 * @param differenceInB |B/B_ref − 1|: two independent solvers against each other [-]
 * @param runs how many runs
 * @param peakBytes the most memory the process held [B]
 * @param versions of the tool and what it stands on
 */
record PyAmgFigures(
    double seconds,
    double assemblySeconds,
    double setupSeconds,
    double iterations,
    double relativeResidual,
    double differenceInB,
    int runs,
    long peakBytes,
    String versions) {}

package org.labyrinth.benchmarks.tortuosity;

import java.util.Optional;

/**
 * What TauFactor did on one image, its constructor not counted; medians over the runs.
 *
 * @param defaultStopSeconds until it stops by itself [s]
 * @param defaultStopError |B/B_ref − 1| there [-]
 * @param halfSweeps its iterations until then
 * @param onePercentSeconds since when B stays within 1 % of the reference [s]; empty if it never
 *     does
 * @param tenthPercentSeconds the same for 0.1 % [s]
 * @param constructorSeconds what is not counted [s]
 * @param threads 1 or 2, whichever was faster in a trial
 * @param runs how many runs
 * @param peakBytes the most memory the process held [B]
 * @param versions of the tool and what it stands on
 */
record TauFactorFigures(
    double defaultStopSeconds,
    double defaultStopError,
    double halfSweeps,
    Optional<Double> onePercentSeconds,
    Optional<Double> tenthPercentSeconds,
    double constructorSeconds,
    int threads,
    int runs,
    long peakBytes,
    String versions) {}

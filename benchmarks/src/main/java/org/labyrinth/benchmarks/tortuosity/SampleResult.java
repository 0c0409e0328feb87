package org.labyrinth.benchmarks.tortuosity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.OptionalDouble;
import org.labyrinth.benchmarks.sidebyside.Outcome;

/**
 * Every tool on one image.
 *
 * @param sample the image
 * @param ours our solver
 * @param memory our solver's memory
 * @param tauFactor TauFactor
 * @param pyAmg PyAMG
 * @param otherPrograms the share of the processors that other programs took meanwhile [-]; empty
 *     where the system does not say
 */
record SampleResult(
    Sample sample,
    Outcome<OurFigures> ours,
    Outcome<MemoryFigures> memory,
    Outcome<TauFactorFigures> tauFactor,
    Outcome<PyAmgFigures> pyAmg,
    OptionalDouble otherPrograms) {

  /** TauFactor's time over ours, both to a true 0.1 % in B. */
  @JsonProperty
  Optional<Double> timesFasterThanTauFactor() {
    return ratio(
        tauFactor.map(t -> t.tenthPercentSeconds().orElse(Double.NaN)),
        ours.map(o -> o.tenthPercent().seconds()));
  }

  /** PyAMG's time over ours, both to a residual of 1e-8. */
  @JsonProperty
  Optional<Double> timesFasterThanPyAmg() {
    return ratio(pyAmg.map(PyAmgFigures::seconds), ours.map(o -> o.full().seconds()));
  }

  private static Optional<Double> ratio(Optional<Double> theirs, Optional<Double> our) {
    return theirs.flatMap(t -> our.map(o -> t / o)).filter(Double::isFinite);
  }
}

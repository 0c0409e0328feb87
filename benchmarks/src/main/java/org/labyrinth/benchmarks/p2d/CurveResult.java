package org.labyrinth.benchmarks.p2d;

import java.util.Optional;
import org.labyrinth.benchmarks.sidebyside.Outcome;

/**
 * One tool on one discharge of the LG M50 at 1C.
 *
 * @param label of the row
 * @param model which one
 * @param setting how
 * @param figures what was measured
 * @param error against the converged curve of the same model; empty where there is no curve
 */
record CurveResult(
    String label,
    CellModel model,
    Setting setting,
    Outcome<DischargeFigures> figures,
    Optional<CurveError> error) {
  static CurveResult of(
      String label,
      CellModel model,
      Setting setting,
      Outcome<DischargeFigures> figures,
      Curve reference) {
    return new CurveResult(
        label,
        model,
        setting,
        figures,
        figures.map(f -> CurveError.of(f.curve(), reference, P2dPlan.RATE)));
  }

  /** The same with the runs of a later round; one that failed adds nothing. */
  CurveResult with(CurveResult later) {
    if (figures instanceof Outcome.Measured<DischargeFigures> mine
        && later.figures instanceof Outcome.Measured<DischargeFigures> other) {
      var all = new Outcome.Measured<>(mine.value().with(other.value()));
      return new CurveResult(label, model, setting, all, error);
    }
    return figures instanceof Outcome.Measured ? this : later;
  }

  Optional<Double> median() {
    return figures.map(DischargeFigures::median);
  }

  /** The largest error after the first seconds [V]. */
  double laterError() {
    return error.map(CurveError::later).orElse(Double.POSITIVE_INFINITY);
  }
}

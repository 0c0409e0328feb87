package org.labyrinth.network;

/**
 * When an iteration may stop: at a residual, or earlier at an error of the flow.
 *
 * @param residual the relative residual to reach, in (0, 1) [-]
 * @param flowError an estimated relative error of the flow that is good enough; 0 to go for the
 *     residual alone [-]
 * @param maxIterations the most iterations to do, at least 1
 */
public record StoppingRule(double residual, double flowError, int maxIterations) {
  public StoppingRule {
    if (!(residual > 0 && residual < 1)) {
      throw new IllegalArgumentException(
          "residual = %s [-] must be in (0, 1): stopping rule".formatted(residual));
    }
    if (!(flowError >= 0 && flowError < 1)) {
      throw new IllegalArgumentException(
          "flow error = %s [-] must be in [0, 1): stopping rule".formatted(flowError));
    }
    if (maxIterations < 1) {
      throw new IllegalArgumentException(
          "iterations = %d must be at least 1: stopping rule".formatted(maxIterations));
    }
  }
}

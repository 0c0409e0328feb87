package org.labyrinth.numerics;

/**
 * The answer to A x = b, with what certifies it.
 *
 * @param x the unknowns; the solver's own array, not copied
 * @param iterations iterations done
 * @param relativeResidual ‖b − A x‖₂ / ‖b‖₂, computed from x at the end, not carried along [-]
 */
@SuppressWarnings("ArrayRecordComponent") // millions of unknowns, handed over once, never compared
public record LinearSolution(double[] x, int iterations, double relativeResidual) {}

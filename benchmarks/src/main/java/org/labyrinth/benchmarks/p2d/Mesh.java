package org.labyrinth.benchmarks.p2d;

/**
 * How finely a cell is divided.
 *
 * @param negative points in the negative electrode
 * @param separator points in the separator
 * @param positive points in the positive electrode
 * @param shells of each particle
 */
record Mesh(int negative, int separator, int positive, int shells) {
  /** The usual shorthand: points along x, then shells. */
  String label() {
    return "%d/%d/%d × %d".formatted(negative, separator, positive, shells);
  }
}

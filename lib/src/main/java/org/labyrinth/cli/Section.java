package org.labyrinth.cli;

/** What {@code measure} adds to its report when asked. */
enum Section {
  /** The closure problem's tensor. */
  TENSOR,
  /** Shortest paths, connectivity, constrictivity. */
  PATHS,
  /** Pore and particle sizes. */
  SIZES
}

package org.labyrinth.impedance;

/** Where diffusion leads to, seen from the interface that drives it. */
public enum DiffusionPath {
  /** A layer with a wall behind it: what goes in stays, as in a particle or a blocked pore. */
  REFLECTING,
  /** A layer with a held concentration behind it: what goes in comes out at the far side. */
  TRANSMITTING,
  /** A sphere, driven at its surface. */
  SPHERE,
  /** No end in reach. */
  SEMI_INFINITE
}

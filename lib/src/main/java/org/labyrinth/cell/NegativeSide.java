package org.labyrinth.cell;

/** What stands on the negative side of the separator: a porous electrode, or lithium metal. */
public sealed interface NegativeSide permits Electrode, LithiumMetal {}

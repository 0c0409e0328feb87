package org.labyrinth.sweep;

/** What came of a variant: figures, or the reason why there are none. */
public sealed interface Outcome permits Row, Failure {}

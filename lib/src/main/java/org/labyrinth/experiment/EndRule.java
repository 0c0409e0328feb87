package org.labyrinth.experiment;

/** What ends a step. Of several rules the one that is met first does. */
public sealed interface EndRule permits AfterTime, AtVoltage, AtCurrent, AtCRate, AtCapacity {}

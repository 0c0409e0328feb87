package org.labyrinth.experiment;

/**
 * A number with its unit, as it stands in a sentence.
 *
 * @param dimension what it is
 * @param value in s, A, V, W, A h or C
 * @param written as it was written, for messages
 * @param at its first token
 */
record Quantity(Dimension dimension, double value, String written, Token at) {}

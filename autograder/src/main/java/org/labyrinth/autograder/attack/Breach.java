package org.labyrinth.autograder.attack;

/**
 * An invariant that did not hold.
 *
 * @param invariant which
 * @param detail how it shows
 */
public record Breach(Invariant invariant, String detail) {}

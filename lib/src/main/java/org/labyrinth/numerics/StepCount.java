package org.labyrinth.numerics;

/**
 * How many time steps a march took.
 *
 * @param accepted steps that count
 * @param rejected steps undone because their error was too large; 0 where steps are fixed
 */
public record StepCount(int accepted, int rejected) {}

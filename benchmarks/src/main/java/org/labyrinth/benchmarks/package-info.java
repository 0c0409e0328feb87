/**
 * JMH benchmarks: {@code java Lab.java bench [NAME]} runs them. The comparisons with other tools
 * are in {@code tortuosity} and {@code p2d}.
 */
package org.labyrinth.benchmarks;

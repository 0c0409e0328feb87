/**
 * JMH benchmarks: {@code java Lab.java bench [NAME]} runs them. The comparison with other tools is
 * in {@code tortuosity}.
 */
package org.labyrinth.benchmarks;

/** JMH benchmarks: {@code java Lab.java bench [NAME]} runs them. */
package org.labyrinth.benchmarks;

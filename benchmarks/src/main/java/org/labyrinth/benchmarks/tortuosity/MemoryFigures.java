package org.labyrinth.benchmarks.tortuosity;

/**
 * The memory that one of our solves to 1e-8 makes do with.
 *
 * @param heapBytes the smallest of the tried limits on the heap in which it went through [B]
 * @param peakBytes the most memory that process held, the Java machine's own included [B]; the heap
 *     limit where the system does not say
 */
record MemoryFigures(long heapBytes, long peakBytes) {}

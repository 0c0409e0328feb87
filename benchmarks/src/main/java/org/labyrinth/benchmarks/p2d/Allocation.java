package org.labyrinth.benchmarks.p2d;

import java.lang.management.ManagementFactory;

/** What the Java machine says of memory taken from the heap. */
final class Allocation {
  private Allocation() {}

  /** All that this thread ever allocated [B]; 0 where the machine does not say. */
  static long ofThisThread() {
    return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
        ? Math.max(0, threads.getCurrentThreadAllocatedBytes())
        : 0;
  }
}

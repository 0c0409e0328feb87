package org.labyrinth.autograder.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The processes for submissions that are graded side by side. As many slots come to be as are in
 * use at once. May be used by many threads.
 */
public final class ProcessPool implements AutoCloseable {
  private final StudentJvm jvm;
  private final Deque<Slot> free = new ArrayDeque<>();
  private final List<Slot> all = new ArrayList<>();
  private boolean closed;

  /**
   * A pool; nothing starts yet.
   *
   * @param jvm how processes are started
   */
  public ProcessPool(StudentJvm jvm) {
    this.jvm = jvm;
  }

  /**
   * How its processes are started.
   *
   * @return the JVM
   */
  public StudentJvm jvm() {
    return jvm;
  }

  synchronized Slot take() {
    if (closed) {
      throw new IllegalStateException("the pool is closed");
    }
    if (free.isEmpty()) {
      free.push(new Slot(jvm, all.size()));
      all.add(free.peek());
    }
    return free.pop();
  }

  synchronized void giveBack(Slot slot) {
    if (closed) {
      slot.close();
    } else {
      free.push(slot);
    }
  }

  /** Ends the processes of all slots that are not in use, and of the others when they are free. */
  @Override
  public synchronized void close() {
    closed = true;
    free.forEach(Slot::close);
    free.clear();
  }
}

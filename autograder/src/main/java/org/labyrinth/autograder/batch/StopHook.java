package org.labyrinth.autograder.batch;

/** Does something if the process is told to end before {@link #remove}. */
final class StopHook {
  private final Thread hook;

  StopHook(Runnable action) {
    hook = new Thread(action, "stop-batch");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  void remove() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending: the hook has done its work.
    }
  }
}

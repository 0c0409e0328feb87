package org.labyrinth.autograder.worker;

import java.lang.reflect.Method;
import java.util.Optional;
import jdk.jshell.execution.DirectExecutionControl;

/** Runs snippets in this JVM and keeps the object the last one gave, not just its text. */
final class KeepingControl extends DirectExecutionControl {
  private Optional<Object> last = Optional.empty();

  @Override
  protected String invoke(Method snippet) throws Exception {
    last = Optional.empty();
    last = Optional.ofNullable(snippet.invoke(null));
    return "";
  }

  /** The last value; empty if there is none, or if it is null. */
  Optional<Object> takeLast() {
    Optional<Object> taken = last;
    last = Optional.empty();
    return taken;
  }
}

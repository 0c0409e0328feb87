package org.labyrinth.autograder.process;

import java.time.Duration;
import java.util.Optional;
import org.labyrinth.autograder.protocol.Reply;
import org.labyrinth.autograder.protocol.Request;

/**
 * Room for one submission at a time: a compiler's process that stays warm from one to the next, and
 * a student's process that gets ready while the one before it is still at work.
 */
final class Slot implements AutoCloseable {
  /** Then a fresh compiler takes over, whatever the old one may have kept [submissions]. */
  private static final int COMPILER_LIFE = 200;

  private static final Duration START = Duration.ofSeconds(30);

  private final StudentJvm jvm;
  private final int number;
  private Optional<JvmProcess> compiler = Optional.empty();
  private Optional<JvmProcess> spare = Optional.empty();
  private int served;

  Slot(StudentJvm jvm, int number) {
    this.jvm = jvm;
    this.number = number;
  }

  /**
   * A student's process that is ready and in which nothing has run yet; the next one begins to get
   * ready.
   */
  JvmProcess student(Deadline deadline) throws ProcessFault {
    JvmProcess taken = spare.orElseGet(() -> JvmProcess.student(jvm, number));
    spare = Optional.of(JvmProcess.student(jvm, number));
    taken.awaitReady(deadline.within(START));
    return taken;
  }

  /** Begins a submission: the compiler forgets what it knows of the last. */
  Reply begin(Deadline deadline) throws ProcessFault {
    if (served++ % COMPILER_LIFE == 0) {
      closeCompiler();
    }
    return compile(new Request.NewShell(), deadline.within(START));
  }

  /** Asks the compiler; on a fault it is gone, and the next request meets a fresh one. */
  Reply compile(Request.OfCompiler request, Deadline deadline) throws ProcessFault {
    JvmProcess current = compiler.orElseGet(() -> JvmProcess.compiler(jvm, number));
    compiler = Optional.of(current);
    try {
      return current.ask(request, deadline);
    } catch (ProcessFault fault) {
      compiler = Optional.empty();
      throw fault;
    }
  }

  private void closeCompiler() {
    compiler.ifPresent(JvmProcess::close);
    compiler = Optional.empty();
  }

  @Override
  public void close() {
    closeCompiler();
    spare.ifPresent(JvmProcess::close);
    spare = Optional.empty();
  }
}

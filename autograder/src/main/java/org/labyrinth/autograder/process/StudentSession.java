package org.labyrinth.autograder.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.labyrinth.autograder.protocol.Reply;
import org.labyrinth.autograder.protocol.Request;

/**
 * A student's cells, run in a process that is replaced when it falls: the cells are then run again,
 * without the one that brought it down. Used by one thread.
 */
public final class StudentSession implements AutoCloseable {
  private final StudentJvm jvm;
  private final Limits limits;
  private final Deadline deadline;
  private final List<String> cells;
  private final List<CellResult> results;
  private final Set<String> made = new HashSet<>();
  private Optional<StudentProcess> process = Optional.empty();

  /**
   * A session; nothing runs yet.
   *
   * @param jvm how to start its process
   * @param cells the sources of the cells, in order
   * @param limits what it may use up; the time for all of it begins now
   */
  public StudentSession(StudentJvm jvm, List<String> cells, Limits limits) {
    this.jvm = jvm;
    this.limits = limits;
    this.deadline = Deadline.after(limits.submission());
    this.cells = List.copyOf(cells);
    this.results = new ArrayList<>(Collections.nCopies(cells.size(), new CellResult.NotReached()));
  }

  /**
   * Sees to it that there is a process in which the cells have run. Ends without one if the
   * session's time is up.
   */
  public void prepare() {
    while (process.isEmpty() && !deadline.hasPassed()) {
      try {
        replay(StudentProcess.start(jvm, deadline));
      } catch (ProcessFault e) {
        // It did not so much as start in the time that was left: the loop's condition ends it.
        if (!deadline.hasPassed()) {
          throw new IllegalStateException("the student's JVM does not start", e);
        }
      }
    }
  }

  private void replay(StudentProcess fresh) {
    made.clear();
    for (int i = 0; i < cells.size(); i++) {
      if (results.get(i) instanceof CellResult.Fell) {
        continue;
      }
      try {
        Reply reply = fresh.ask(new Request.RunCell(cells.get(i)), deadline.within(limits.cell()));
        // What the first run showed stays: a replay after hidden tests might show their inputs.
        if (results.get(i) instanceof CellResult.NotReached) {
          results.set(i, ran(reply));
        }
      } catch (ProcessFault fault) {
        results.set(i, new CellResult.Fell(fault.fault()));
        return;
      }
    }
    process = Optional.of(fresh);
  }

  private static CellResult ran(Reply reply) {
    return reply instanceof Reply.CellDone done
        ? new CellResult.Ran(done.outcome())
        : new CellResult.Fell(Fault.PROTOCOL);
  }

  /**
   * How the cells fared, in their order.
   *
   * @return one result for each
   */
  public List<CellResult> results() {
    return List.copyOf(results);
  }

  /**
   * The moment at which the session's time is up.
   *
   * @return the deadline
   */
  public Deadline deadline() {
    return deadline;
  }

  /** Makes the answer to a contract in the process there is, once. */
  Reply make(String contract, Deadline until) throws ProcessFault {
    if (made.contains(contract)) {
      return new Reply.Made();
    }
    Reply reply = ask(new Request.MakeAnswer(contract), until);
    if (reply instanceof Reply.Made) {
      made.add(contract);
    }
    return reply;
  }

  /** Asks the process there is; on a fault it is gone. */
  Reply ask(Request request, Deadline until) throws ProcessFault {
    StudentProcess current =
        process.orElseThrow(() -> new ProcessFault(Fault.TIMEOUT, "the submission's time is up"));
    try {
      return current.ask(request, until);
    } catch (ProcessFault fault) {
      process = Optional.empty();
      throw fault;
    }
  }

  /** Gives up the process there is: it cannot be trusted with the next question. */
  void abandon() {
    process.ifPresent(StudentProcess::close);
    process = Optional.empty();
  }

  @Override
  public void close() {
    abandon();
  }
}

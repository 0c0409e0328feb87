package org.labyrinth.autograder.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.labyrinth.autograder.protocol.Category;
import org.labyrinth.autograder.protocol.CellOutcome;
import org.labyrinth.autograder.protocol.Reply;
import org.labyrinth.autograder.protocol.Request;

/**
 * A student's cells, compiled in one process and run in another, which is replaced when it falls:
 * what was compiled then runs again. A cell that brings a process down is left out from then on.
 * Used by one thread.
 */
public final class StudentSession implements AutoCloseable {
  /** Something the engine did for a cell, to be done again in a fresh process. */
  private record Step(int cell, Request.OfEngine request) {}

  /** Stands for the making of answers, which belongs to no cell. */
  private static final int NO_CELL = -1;

  private static final Reply MISSING = new Reply.Threw(Category.UNRESOLVED, "there is no answer");

  /** What all cells together may have printed and shown before it is cut [characters]. */
  private static final int MAX_CHARACTERS = 4 << 20;

  private static final int CUT = 200;

  /** A process that does not get ready has met no student's code; it is not the student's fault. */
  private static final int STARTS = 3;

  private final ProcessPool pool;
  private final Slot slot;
  private final Limits limits;
  private final Deadline deadline;
  private final List<String> cells;
  private final List<Class<?>> contracts;
  private final List<CellResult> results;
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, Request.MakeAnswer> answers = new HashMap<>();
  private final Map<String, Reply> refusals = new HashMap<>();
  private final Set<String> fallen = new HashSet<>();
  private final Set<String> made = new HashSet<>();
  private Optional<JvmProcess> process = Optional.empty();
  private boolean compiled;
  private long characters;

  /**
   * A session; nothing runs yet.
   *
   * @param pool where its processes come from
   * @param cells the sources of the cells, in order
   * @param contracts the interfaces whose answers will be asked for
   * @param limits what it may use up; the time for all of it begins now
   */
  public StudentSession(
      ProcessPool pool, List<String> cells, List<Class<?>> contracts, Limits limits) {
    this.pool = pool;
    this.slot = pool.take();
    this.limits = limits;
    this.deadline = Deadline.after(limits.submission());
    this.cells = List.copyOf(cells);
    this.contracts = List.copyOf(contracts);
    this.results = new ArrayList<>(Collections.nCopies(cells.size(), new CellResult.NotReached()));
  }

  /**
   * Sees to it that there is a process in which the cells have run. Ends without one if the
   * session's time is up.
   *
   * @throws IllegalStateException if processes do not start on this machine
   */
  public void prepare() {
    while (process.isEmpty() && !deadline.hasPassed()) {
      made.clear();
      Optional<JvmProcess> fresh = started(() -> slot.student(deadline));
      if (fresh.isPresent() && (compiled ? repeat(fresh.get()) : compile(fresh.get()))) {
        process = fresh;
      } else {
        fresh.ifPresent(JvmProcess::close);
      }
    }
  }

  private interface Start<T> {
    T attempt() throws ProcessFault;
  }

  /** What starts at the first, second or third attempt; empty if the session's time is up. */
  private <T> Optional<T> started(Start<T> start) {
    for (int attempt = 1; ; attempt++) {
      try {
        return Optional.of(start.attempt());
      } catch (ProcessFault e) {
        if (deadline.hasPassed()) {
          return Optional.empty();
        }
        if (attempt == STARTS) {
          throw new IllegalStateException("a JVM does not start: " + e.getMessage(), e);
        }
      }
    }
  }

  /** Compiles and runs the cells; false if one of them fell. */
  private boolean compile(JvmProcess engine) {
    steps.clear();
    answers.clear();
    if (started(() -> slot.begin(deadline)).isEmpty()) {
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (!(results.get(i) instanceof CellResult.Fell) && !run(i, engine)) {
        return false;
      }
    }
    compiled = true;
    return contracts.stream()
        .filter(contract -> !fallen.contains(contract.getName()))
        .allMatch(contract -> find(contract, engine));
  }

  private boolean run(int cell, JvmProcess engine) {
    Deadline until = deadline.within(limits.cell());
    try {
      Reply reply = slot.compile(new Request.RunCell(cells.get(cell)), until);
      while (reply instanceof Reply.Needs needs) {
        Reply given = step(cell, needs.request(), engine, until);
        reply = slot.compile(new Request.Given(given), until);
      }
      // What the first run showed stays: another after hidden tests might show their inputs.
      if (results.get(cell) instanceof CellResult.NotReached) {
        results.set(cell, ran(reply));
      }
      return true;
    } catch (ProcessFault fault) {
      results.set(cell, new CellResult.Fell(fault.fault()));
      return false;
    }
  }

  private Reply step(int cell, Request.OfEngine request, JvmProcess engine, Deadline until)
      throws ProcessFault {
    try {
      Reply reply = engine.ask(request, until);
      steps.add(new Step(cell, request));
      return engineReply(reply);
    } catch (ProcessFault fault) {
      giveUpCompiling(until);
      throw fault;
    }
  }

  /** The compiler waits for an engine that is gone. */
  private void giveUpCompiling(Deadline until) {
    try {
      Reply reply = slot.compile(new Request.Given(new Reply.Gone()), until);
      while (reply instanceof Reply.Needs) {
        reply = slot.compile(new Request.Given(new Reply.Gone()), until);
      }
    } catch (ProcessFault fault) {
      // Then there will be a fresh one.
    }
  }

  /** A student's process may say only what an engine says. */
  private static Reply engineReply(Reply reply) throws ProcessFault {
    boolean engines =
        reply instanceof Reply.Done
            || reply instanceof Reply.Shown
            || reply instanceof Reply.Raised
            || reply instanceof Reply.Undefined;
    if (!engines) {
      throw new ProcessFault(Fault.PROTOCOL, "a reply that is none of an engine's");
    }
    return reply;
  }

  private CellResult ran(Reply reply) {
    return reply instanceof Reply.CellDone done
        ? new CellResult.Ran(kept(done.outcome()))
        : new CellResult.Fell(Fault.PROTOCOL);
  }

  /** Of a notebook of many cells that print much, only the first ones' texts are kept. */
  private CellOutcome kept(CellOutcome outcome) {
    characters += outcome.value().length() + outcome.output().length() + outcome.error().length();
    if (characters <= MAX_CHARACTERS) {
      return outcome;
    }
    String error = outcome.error().substring(0, Math.min(CUT, outcome.error().length()));
    return new CellOutcome(outcome.status(), "", "", error, outcome.line(), List.of());
  }

  /** Compiles {@code new My…()} and keeps the method that makes it, which does not run yet. */
  private boolean find(Class<?> contract, JvmProcess engine) {
    Deadline until = deadline.within(limits.cell());
    try {
      Request.OfCompiler next = new Request.FindAnswer(contract.getSimpleName());
      Reply reply = slot.compile(next, until);
      while (reply instanceof Reply.Needs needs) {
        Reply given;
        if (needs.request() instanceof Request.Invoke invoke) {
          answers.put(
              contract.getName(),
              new Request.MakeAnswer(contract.getName(), invoke.className(), invoke.method()));
          given = new Reply.Done("");
        } else {
          given = step(NO_CELL, needs.request(), engine, until);
        }
        reply = slot.compile(new Request.Given(given), until);
      }
      if (reply instanceof Reply.Threw threw) {
        answers.remove(contract.getName());
        refusals.put(contract.getName(), threw);
      }
      return true;
    } catch (ProcessFault fault) {
      answers.remove(contract.getName());
      fallen.add(contract.getName());
      refusals.put(contract.getName(), new Reply.Threw(Category.UNRESOLVED, fault.getMessage()));
      return false;
    }
  }

  /** Runs again what was compiled; false if a cell fell. */
  private boolean repeat(JvmProcess engine) {
    Deadline until = deadline;
    int cell = NO_CELL;
    for (Step step : steps) {
      if (step.cell() != cell || cell == NO_CELL) {
        cell = step.cell();
        until = deadline.within(limits.cell());
      }
      try {
        engineReply(engine.ask(step.request(), until));
      } catch (ProcessFault fault) {
        compiled = false;
        if (cell != NO_CELL) {
          results.set(cell, new CellResult.Fell(fault.fault()));
        }
        return false;
      }
    }
    return true;
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
    if (!answers.containsKey(contract)) {
      return refusals.getOrDefault(contract, MISSING);
    }
    Reply reply = ask(answers.get(contract), until);
    if (reply instanceof Reply.Made) {
      made.add(contract);
    }
    return reply;
  }

  /** Asks the process there is; on a fault it is gone. */
  Reply ask(Request.OfEngine request, Deadline until) throws ProcessFault {
    JvmProcess current =
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
    process.ifPresent(JvmProcess::close);
    process = Optional.empty();
  }

  @Override
  public void close() {
    abandon();
    pool.giveBack(slot);
  }
}

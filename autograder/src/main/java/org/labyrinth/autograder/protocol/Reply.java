package org.labyrinth.autograder.protocol;

import java.util.List;

/** What the compiler's process and the student's answer. */
public sealed interface Reply {
  /** It has started. */
  record Ready() implements Reply {}

  /**
   * The compiler needs something of the engine before it can go on.
   *
   * @param request what
   */
  record Needs(Request.OfEngine request) implements Reply {}

  /**
   * A cell has run.
   *
   * @param outcome what it gave
   */
  record CellDone(CellOutcome outcome) implements Reply {}

  /** The compiler has a new shell, or has compiled the making of an answer. */
  record Compiled() implements Reply {}

  /**
   * Classes are loaded, or a method came to its end.
   *
   * @param output what was printed meanwhile, cut at a limit
   */
  record Done(String output) implements Reply {}

  /**
   * The text of a value.
   *
   * @param text the text, cut at a limit; empty if there is no value
   * @param output what was printed meanwhile, cut at a limit
   */
  record Shown(String text, String output) implements Reply {}

  /**
   * What was loaded, invoked or shown threw.
   *
   * @param thrown the name of the exception's class
   * @param message its message, cut at a limit
   * @param trace the first lines of its stack trace
   * @param output what was printed meanwhile, cut at a limit
   */
  record Raised(String thrown, String message, List<Frame> trace, String output) implements Reply {
    /** Keeps a copy. */
    public Raised {
      trace = List.copyOf(trace);
    }
  }

  /**
   * What was invoked used a declaration that refers to something undefined.
   *
   * @param snippet the number that the compiler gave the declaration
   * @param trace the first lines of the stack trace
   * @param output what was printed meanwhile, cut at a limit
   */
  record Undefined(int snippet, List<Frame> trace, String output) implements Reply {
    /** Keeps a copy. */
    public Undefined {
      trace = List.copyOf(trace);
    }
  }

  /** The engine fell: nothing more can be asked of it. */
  record Gone() implements Reply {}

  /** The answer is made. */
  record Made() implements Reply {}

  /**
   * A method returned.
   *
   * @param value its result, coded
   */
  @SuppressWarnings("ArrayRecordComponent") // one message, written once and read once
  record Returned(byte[] value) implements Reply {}

  /**
   * A method threw, or an answer could not be made.
   *
   * @param category the kind of exception
   * @param message its message, cut at a limit
   */
  record Threw(Category category, String message) implements Reply {}
}

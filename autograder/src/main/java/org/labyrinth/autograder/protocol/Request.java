package org.labyrinth.autograder.protocol;

import java.util.List;

/** What the grader asks of the compiler's process and of the student's. */
public sealed interface Request {
  /** What goes to the student's process: the engine that runs what the compiler made. */
  sealed interface OfEngine extends Request {}

  /** What goes to the compiler's process. */
  sealed interface OfCompiler extends Request {}

  /** Begin anew: what was declared before is forgotten. */
  record NewShell() implements OfCompiler {}

  /**
   * Run a cell.
   *
   * @param source its text
   */
  record RunCell(String source) implements OfCompiler {}

  /**
   * Compile the making of the answer to a question, {@code new My…()}.
   *
   * @param contract the simple name of the interface
   */
  record FindAnswer(String contract) implements OfCompiler {}

  /**
   * What the engine replied to a {@link Reply.Needs}.
   *
   * @param reply the reply
   */
  record Given(Reply reply) implements OfCompiler {}

  /**
   * Load classes.
   *
   * @param classes the classes
   */
  record Load(List<ClassFile> classes) implements OfEngine {
    /** Keeps a copy. */
    public Load {
      classes = List.copyOf(classes);
    }
  }

  /**
   * Invoke a static method without parameters and keep its result.
   *
   * @param className the class
   * @param method the method
   */
  record Invoke(String className, String method) implements OfEngine {}

  /** Give the text of the result that {@link Invoke} kept. */
  record Show() implements OfEngine {}

  /**
   * Make the answer to a question by invoking a method that returns it.
   *
   * @param contract the name of the interface
   * @param className the class of the method
   * @param method the method
   */
  record MakeAnswer(String contract, String className, String method) implements OfEngine {}

  /**
   * Call a method of an answer made before.
   *
   * @param contract the name of the interface
   * @param method the method's place in {@link ContractMethods}
   * @param arguments its arguments, coded
   */
  @SuppressWarnings("ArrayRecordComponent") // one message, written once and read once
  record Call(String contract, int method, byte[] arguments) implements OfEngine {}

  /** End. */
  record Quit() implements OfCompiler, OfEngine {}
}

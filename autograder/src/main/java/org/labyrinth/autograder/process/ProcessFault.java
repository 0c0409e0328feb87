package org.labyrinth.autograder.process;

/** The student's process fell. */
final class ProcessFault extends Exception {
  private static final long serialVersionUID = 1;
  private final Fault fault;

  ProcessFault(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}

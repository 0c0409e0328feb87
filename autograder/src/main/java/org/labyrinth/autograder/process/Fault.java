package org.labyrinth.autograder.process;

/** Why a student's process, or the answer in it, cannot be asked any more. */
public enum Fault {
  /** It did not reply in time. */
  TIMEOUT,
  /** It ended. */
  EXITED,
  /** It ran out of memory. */
  OUT_OF_MEMORY,
  /** What it sent is not what the protocol says. */
  PROTOCOL,
  /** There is no such answer, or it refers to something undefined. */
  UNRESOLVED,
  /** The answer's constructor threw. */
  NOT_MADE
}

package org.labyrinth.cli;

/** Hears which step of a longer piece of work begins. */
@FunctionalInterface
interface Progress {
  /** Called before the step begins. */
  void step(String what);
}

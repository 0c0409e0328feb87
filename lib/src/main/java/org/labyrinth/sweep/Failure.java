package org.labyrinth.sweep;

/**
 * A run that failed.
 *
 * @param reason in a sentence
 */
public record Failure(String reason) implements Outcome {
  /** Why a run failed: what a library says in its own words, anything else with its type. */
  static Failure of(RuntimeException failure) {
    String type = failure.getClass().getSimpleName();
    String message = failure.getMessage();
    if (message == null) {
      return new Failure(type);
    }
    boolean isOurs = failure.getClass().getName().startsWith("org.labyrinth.");
    boolean speaks = isOurs || failure.getClass() == IllegalArgumentException.class;
    return new Failure(speaks ? message : type + ": " + message);
  }
}

package org.labyrinth.autograder.report;

import java.time.Instant;
import java.util.Optional;

/**
 * Who handed in and when, as far as the place it came from says: a folder's name says nothing more
 * than the student, a download of a learning platform does.
 *
 * @param name the person's name; empty if unknown
 * @param id the platform's number of the person; empty if unknown
 * @param email the address; empty if unknown
 * @param time when it was handed in; empty if unknown
 */
public record Handin(String name, String id, String email, Optional<Instant> time) {
  /** Nothing is known but the student's folder. */
  public static final Handin UNKNOWN = new Handin("", "", "", Optional.empty());
}

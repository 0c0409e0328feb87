package org.labyrinth.autograder.attack;

import java.util.List;
import java.util.Map;
import org.labyrinth.autograder.grading.Assignment;

/**
 * An exercise that attacks are tried on.
 *
 * @param assignment as the instructor holds it
 * @param solved the solved notebook's file, in which attacks are hidden
 * @param wrong a wrong answer for some of the questions, by id
 * @param secrets what must be in nothing that a student gets
 */
public record Victim(
    Assignment assignment, String solved, Map<String, String> wrong, List<String> secrets) {
  public Victim {
    wrong = Map.copyOf(wrong);
    secrets = List.copyOf(secrets);
  }

  /** The id of a question. */
  String question(int index) {
    return assignment.questions().get(index).question().id();
  }
}

package org.labyrinth.autograder.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.labyrinth.autograder.notebook.Cell;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.Role;

/**
 * What students were handed out: the stub of each question, and the cells that are not theirs. A
 * word is theirs unless it stands in eight words in a row that were handed out, whatever its
 * variables are called.
 */
public final class StarterCode {
  /** So many words in a row, as {@link Words} compares them, tell one line of code from another. */
  private static final int PHRASE = 8;

  private static final int MAX_TOKENS = 20_000;

  private final Map<String, Cell> given = new HashMap<>();
  private final Map<String, String> exercises = new HashMap<>();
  private final Set<Long> phrases = new HashSet<>();

  /**
   * Reads it.
   *
   * @param handouts the notebooks that were handed out, by the exercises' names
   */
  public StarterCode(Map<String, Notebook> handouts) {
    handouts.forEach(
        (exercise, notebook) -> {
          for (Cell cell : notebook.code()) {
            for (long phrase : phrases(Lexer.tokens(cell.source(), MAX_TOKENS))) {
              phrases.add(phrase);
            }
            if (!cell.id().isEmpty()) {
              given.put(exercise + "/" + cell.id(), cell);
            }
            if (cell.role() == Role.SOLUTION) {
              exercises.put(cell.id(), exercise);
            }
          }
        });
  }

  /** The exercise that a question belongs to, by the id of its cell. */
  Optional<String> exercise(String question) {
    return Optional.ofNullable(exercises.get(question));
  }

  /** Whether a cell was handed out and is not for an answer. */
  boolean isGiven(String exercise, Cell cell) {
    Cell handed = given.get(exercise + "/" + cell.id());
    return !cell.id().isEmpty() && handed != null && handed.role() != Role.SOLUTION;
  }

  /** The words of a cell that its author wrote. */
  List<Token> own(String cell) {
    List<Token> tokens = Lexer.tokens(cell, MAX_TOKENS);
    long[] all = phrases(tokens);
    boolean[] given = new boolean[tokens.size()];
    for (int i = 0; i < all.length; i++) {
      if (phrases.contains(all[i])) {
        Arrays.fill(given, i, i + PHRASE, true);
      }
    }
    List<Token> own = new ArrayList<>();
    for (int i = 0; i < given.length; i++) {
      if (!given[i]) {
        own.add(tokens.get(i));
      }
    }
    return own;
  }

  private static long[] phrases(List<Token> tokens) {
    return Winnowing.hashes(Words.of(tokens), PHRASE);
  }
}

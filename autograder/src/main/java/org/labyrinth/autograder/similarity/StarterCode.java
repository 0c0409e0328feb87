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
  private final Set<List<Integer>> phrases = new HashSet<>();

  /**
   * Reads it.
   *
   * @param handouts the notebooks that were handed out, by the exercises' names
   */
  public StarterCode(Map<String, Notebook> handouts) {
    handouts.forEach(
        (exercise, notebook) -> {
          for (Cell cell : notebook.code()) {
            phrases.addAll(phrases(Lexer.tokens(cell.source(), MAX_TOKENS)));
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
    List<List<Integer>> all = phrases(tokens);
    boolean[] given = new boolean[tokens.size()];
    for (int i = 0; i < all.size(); i++) {
      if (phrases.contains(all.get(i))) {
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

  private static List<List<Integer>> phrases(List<Token> tokens) {
    List<Integer> words = Arrays.stream(Words.of(tokens)).boxed().toList();
    List<List<Integer>> phrases = new ArrayList<>();
    for (int i = 0; i + PHRASE <= words.size(); i++) {
      phrases.add(List.copyOf(words.subList(i, i + PHRASE)));
    }
    return phrases;
  }
}

package org.labyrinth.autograder.similarity;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.labyrinth.autograder.notebook.Cell;
import org.labyrinth.autograder.notebook.Notebook;

/** Collects the answers of a class, question by question, and compares them. */
public final class Similarity {
  private static final Comparator<SimilarPair> ORDER =
      comparing(SimilarPair::share)
          .thenComparing(SimilarPair::words)
          .reversed()
          .thenComparing(SimilarPair::question)
          .thenComparing(SimilarPair::first)
          .thenComparing(SimilarPair::second);

  private final StarterCode starter;
  private final Map<String, Map<String, String>> sources = new TreeMap<>();

  /**
   * Without answers yet.
   *
   * @param starter what was handed out
   */
  public Similarity(StarterCode starter) {
    this.starter = starter;
  }

  /**
   * Adds a student's notebook. The answer to a question is its cell; the student's own cells belong
   * to the answer before them.
   *
   * @param student whose
   * @param notebook what was handed in; cells of no exercise here are left out
   */
  public void add(String student, Notebook notebook) {
    String question = "";
    String exercise = "";
    for (Cell cell : notebook.code()) {
      Optional<String> found = starter.exercise(cell.id());
      if (found.isPresent()) {
        question = cell.id();
        exercise = found.get();
      }
      if (!question.isEmpty() && !starter.isGiven(exercise, cell)) {
        sources
            .computeIfAbsent(question, q -> new TreeMap<>())
            .merge(student, cell.source(), (a, b) -> a + "\n\n" + b);
      }
    }
  }

  /**
   * Compares.
   *
   * @param threshold which pairs are worth a look
   * @return those pairs, the most alike first
   */
  public List<SimilarPair> pairs(Threshold threshold) {
    List<SimilarPair> pairs = new ArrayList<>();
    sources.keySet().parallelStream()
        .map(q -> Comparison.of(starter.exercise(q).orElseThrow(), q, answers(q), threshold))
        .forEachOrdered(pairs::addAll);
    return pairs.stream().sorted(ORDER).toList();
  }

  /** The answers to a question, by student. */
  private List<Answer> answers(String question) {
    return sources.get(question).entrySet().stream()
        .map(each -> new Answer(each.getKey(), each.getValue(), starter.own(each.getValue())))
        .toList();
  }

  /**
   * Two answers side by side.
   *
   * @param pair whose
   * @return both, with what they share marked, common or not
   */
  public SideBySide sideBySide(SimilarPair pair) {
    Answer first = answer(pair.question(), pair.first());
    Answer second = answer(pair.question(), pair.second());
    return new SideBySide(
        pair,
        MarkedText.of(first, first.sharedWith(second)),
        MarkedText.of(second, second.sharedWith(first)));
  }

  private Answer answer(String question, String student) {
    String source = sources.get(question).get(student);
    return new Answer(student, source, starter.own(source));
  }

  /**
   * How many answers there are.
   *
   * @return the sum over the questions
   */
  public int size() {
    return sources.values().stream().mapToInt(Map::size).sum();
  }
}

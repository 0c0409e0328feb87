package org.labyrinth.autograder.similarity;

import java.util.Arrays;
import java.util.List;

/** One student's answer to one question, ready to be compared. */
final class Answer {
  private final String student;
  private final String source;
  private final List<Token> own;
  private final long[] hashes;
  private final long[] fingerprints;
  private final long[] runs;

  /**
   * Prepares an answer.
   *
   * @param student whose
   * @param source the cell
   * @param own the words that the student wrote
   */
  Answer(String student, String source, List<Token> own) {
    this.student = student;
    this.source = source;
    this.own = List.copyOf(own);
    this.hashes = Winnowing.hashes(Words.of(own));
    this.fingerprints =
        Arrays.stream(Winnowing.kept(hashes)).mapToLong(i -> hashes[i]).distinct().toArray();
    this.runs = Arrays.stream(hashes).sorted().distinct().toArray();
  }

  String student() {
    return student;
  }

  String source() {
    return source;
  }

  /** How many words the student wrote. */
  int size() {
    return own.size();
  }

  List<Token> own() {
    return own;
  }

  /** The hashes that winnowing keeps, each once. */
  long[] fingerprints() {
    return fingerprints;
  }

  /** Which of the words stand in a run that another answer holds too, and that is not common. */
  boolean[] sharedWith(Answer other, long[] common) {
    boolean[] shared = new boolean[own.size()];
    for (int i = 0; i < hashes.length; i++) {
      if (holds(other.runs, hashes[i]) && !holds(common, hashes[i])) {
        Arrays.fill(shared, i, i + Winnowing.RUN, true);
      }
    }
    return shared;
  }

  /** How many words stand in runs that are not common. */
  int uncommon(long[] common) {
    boolean[] counted = new boolean[own.size()];
    for (int i = 0; i < hashes.length; i++) {
      if (!holds(common, hashes[i])) {
        Arrays.fill(counted, i, i + Winnowing.RUN, true);
      }
    }
    return count(counted);
  }

  /** The hashes of all runs, each once, in order. */
  long[] runs() {
    return runs;
  }

  private static boolean holds(long[] sorted, long hash) {
    return Arrays.binarySearch(sorted, hash) >= 0;
  }

  static int count(boolean[] marks) {
    int count = 0;
    for (boolean mark : marks) {
      count += mark ? 1 : 0;
    }
    return count;
  }
}

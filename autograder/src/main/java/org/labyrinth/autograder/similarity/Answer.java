package org.labyrinth.autograder.similarity;

import java.util.Arrays;
import java.util.List;

/** One student's answer to one question, ready to be compared. */
final class Answer {
  private final String student;
  private final String source;
  private final List<Token> own;
  private final long[] hashes;

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
  }

  String student() {
    return student;
  }

  String source() {
    return source;
  }

  List<Token> own() {
    return own;
  }

  /** The hash of each run of words, by the place where it begins. */
  long[] hashes() {
    return hashes;
  }

  /** The places of the hashes that winnowing keeps. */
  int[] fingerprints() {
    return Winnowing.kept(hashes);
  }

  /** Which of the words stand in a run that another answer holds too. */
  boolean[] sharedWith(Answer other) {
    long[] others = other.hashes.clone();
    Arrays.sort(others);
    boolean[] shared = new boolean[own.size()];
    for (int i = 0; i < hashes.length; i++) {
      if (Arrays.binarySearch(others, hashes[i]) >= 0) {
        Arrays.fill(shared, i, i + Winnowing.RUN, true);
      }
    }
    return shared;
  }
}

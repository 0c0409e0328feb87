package org.labyrinth.autograder.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares all answers to one question. Passages that many students have are no sign of anything
 * and are left out. Pairs that share fingerprints are then compared word by word.
 */
final class Comparison {
  /** Up to so many students may copy one from another; a passage that more have is common. */
  private static final int CIRCLE = 8;

  /** In a large class, this share of it. */
  private static final double COMMON = 0.1;

  private final List<Answer> answers;
  private final Threshold threshold;
  private final long[] common;
  private final int[] size;
  private final Map<Long, List<Integer>> holders = new HashMap<>();

  private Comparison(List<Answer> answers, Threshold threshold) {
    this.answers = answers;
    this.threshold = threshold;
    this.common = common(answers);
    this.size = answers.stream().mapToInt(answer -> answer.uncommon(common)).toArray();
    for (int i = 0; i < answers.size(); i++) {
      for (long hash : answers.get(i).fingerprints()) {
        if (Arrays.binarySearch(common, hash) < 0) {
          holders.computeIfAbsent(hash, h -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  /** The hashes that too many answers hold, in order. */
  static long[] common(List<Answer> answers) {
    int most = (int) Math.max(CIRCLE, COMMON * answers.size());
    long[] all =
        answers.stream().flatMapToLong(answer -> Arrays.stream(answer.runs())).sorted().toArray();
    long[] common = new long[all.length];
    int count = 0;
    int start = 0;
    for (int i = 1; i <= all.length; i++) {
      if (i == all.length || all[i] != all[start]) {
        if (i - start > most) {
          common[count++] = all[start];
        }
        start = i;
      }
    }
    return Arrays.copyOf(common, count);
  }

  /** All pairs above the threshold. */
  static List<SimilarPair> of(
      String exercise, String question, List<Answer> answers, Threshold threshold) {
    Comparison comparison = new Comparison(answers, threshold);
    List<SimilarPair> pairs = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      pairs.addAll(comparison.pairs(exercise, question, i));
    }
    return pairs;
  }

  private List<SimilarPair> pairs(String exercise, String question, int one) {
    List<SimilarPair> pairs = new ArrayList<>();
    int[] met = new int[answers.size()];
    for (long hash : answers.get(one).fingerprints()) {
      holders.getOrDefault(hash, List.of()).forEach(other -> met[other]++);
    }
    for (int other = one + 1; other < met.length; other++) {
      if (met[other] > 0 && Math.min(size[one], size[other]) > 0) {
        SimilarPair pair = pair(exercise, question, one, other);
        if (pair.share() >= threshold.share() && pair.words() >= threshold.words()) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private SimilarPair pair(String exercise, String question, int one, int other) {
    Answer a = answers.get(one);
    Answer b = answers.get(other);
    int inA = Answer.count(a.sharedWith(b, common));
    int inB = Answer.count(b.sharedWith(a, common));
    return new SimilarPair(
        exercise,
        question,
        a.student(),
        b.student(),
        (double) inA / size[one],
        (double) inB / size[other],
        Math.min(inA, inB));
  }
}

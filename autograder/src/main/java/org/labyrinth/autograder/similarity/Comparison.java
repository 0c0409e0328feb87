package org.labyrinth.autograder.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Compares all answers to one question. Passages that many students have are no sign of anything
 * and are left out. Pairs that share a fingerprint are then compared run by run. The runs are
 * numbered, so that a pair takes about a microsecond.
 */
final class Comparison {
  /** Up to so many students may copy one from another; a passage that more have is common. */
  private static final int CIRCLE = 8;

  /** In a large class, this share of it. */
  private static final double COMMON_SHARE = 0.1;

  /** In place of a number: nobody else has this run, or too many have. */
  private static final int LONE = -1;

  private static final int COMMON = -2;

  private final List<Answer> answers;
  private final Threshold threshold;

  /** The number of each run of each answer, by the place where it begins. */
  private final int[][] runs;

  /** How many words of each answer stand in runs that are not common. */
  private final int[] size;

  /** The answers that hold a run among their fingerprints, by its number. */
  private final Map<Integer, List<Integer>> holders = new HashMap<>();

  /** The last pair that a run was met in, by its number. */
  private final int[] met;

  private int pair;

  private Comparison(List<Answer> answers, Threshold threshold) {
    this.answers = answers;
    this.threshold = threshold;
    Map<Long, Integer> numbers = numbers(answers);
    this.met = new int[numbers.size() + 1];
    this.runs = new int[answers.size()][];
    this.size = new int[answers.size()];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = Arrays.stream(answers.get(i).hashes()).mapToInt(numbers::get).toArray();
      size[i] = words(runs[i], number -> number != COMMON);
      for (int place : answers.get(i).fingerprints()) {
        if (runs[i][place] >= 0) {
          holders.computeIfAbsent(runs[i][place], n -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  private static Map<Long, Integer> numbers(List<Answer> answers) {
    Map<Long, Integer> count = new HashMap<>();
    for (Answer answer : answers) {
      Arrays.stream(answer.hashes()).distinct().forEach(h -> count.merge(h, 1, Integer::sum));
    }
    int most = (int) Math.max(CIRCLE, COMMON_SHARE * answers.size());
    int[] next = {0};
    count.replaceAll((hash, n) -> n == 1 ? LONE : n > most ? COMMON : next[0]++);
    return count;
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
    boolean[] candidate = new boolean[answers.size()];
    for (int place : answers.get(one).fingerprints()) {
      holders.getOrDefault(runs[one][place], List.of()).forEach(other -> candidate[other] = true);
    }
    List<SimilarPair> pairs = new ArrayList<>();
    for (int other = one + 1; other < candidate.length; other++) {
      if (candidate[other]) {
        SimilarPair pair = pair(exercise, question, one, other);
        if (pair.share() >= threshold.share() && pair.words() >= threshold.words()) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private SimilarPair pair(String exercise, String question, int one, int other) {
    int inOne = shared(one, other);
    int inOther = shared(other, one);
    return new SimilarPair(
        exercise,
        question,
        answers.get(one).student(),
        answers.get(other).student(),
        (double) inOne / size[one],
        (double) inOther / size[other],
        Math.min(inOne, inOther));
  }

  /** How many words of an answer stand in runs that another has too. */
  private int shared(int one, int other) {
    int now = ++pair;
    for (int number : runs[other]) {
      if (number >= 0) {
        met[number] = now;
      }
    }
    return words(runs[one], number -> number >= 0 && met[number] == now);
  }

  /** How many words stand in runs of a kind. */
  private static int words(int[] runs, IntPredicate kind) {
    int words = 0;
    int end = 0;
    for (int i = 0; i < runs.length; i++) {
      if (kind.test(runs[i])) {
        words += i + Winnowing.RUN - Math.max(end, i);
        end = i + Winnowing.RUN;
      }
    }
    return words;
  }
}

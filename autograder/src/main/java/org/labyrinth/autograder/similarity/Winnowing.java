package org.labyrinth.autograder.similarity;

/**
 * Fingerprints of a sequence of words. Each run of {@code RUN} words has a hash; of each {@code
 * WINDOW} hashes in a row the smallest is kept, the last of equals. Two sequences that share at
 * least {@code RUN + WINDOW − 1} words in a row share a fingerprint.
 *
 * <p>Source: S. Schleimer, D. S. Wilkerson, A. Aiken, Winnowing: local algorithms for document
 * fingerprinting, SIGMOD 2003, DOI 10.1145/872757.872770.
 */
final class Winnowing {
  /** Words in a run: shorter ones are common to all programs. */
  static final int RUN = 12;

  /** Hashes in a window. */
  static final int WINDOW = 6;

  private static final long BASE = 1_000_003;

  private Winnowing() {}

  /** The hash of each run, by the place where it begins; none if there are too few words. */
  static long[] hashes(int[] words) {
    return hashes(words, RUN);
  }

  /** The same for runs of another length. */
  static long[] hashes(int[] words, int run) {
    int count = Math.max(0, words.length - run + 1);
    long[] hashes = new long[count];
    long leading = 1;
    for (int i = 1; i < run; i++) {
      leading *= BASE;
    }
    long hash = 0;
    for (int i = 0; i < words.length; i++) {
      if (i >= run) {
        hash -= leading * (words[i - run] + 1L);
      }
      hash = hash * BASE + words[i] + 1L;
      if (i >= run - 1) {
        hashes[i - run + 1] = mixed(hash);
      }
    }
    return hashes;
  }

  /**
   * Spreads the bits, so that the smallest hash is as good as drawn by lot (as SplitMix64 does).
   */
  private static long mixed(long hash) {
    long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The places of the hashes that are kept, in order. */
  static int[] kept(long[] hashes) {
    int[] kept = new int[hashes.length];
    int count = 0;
    int last = -1;
    int windows = Math.max(hashes.length == 0 ? 0 : 1, hashes.length - WINDOW + 1);
    for (int start = 0; start < windows; start++) {
      int smallest = start;
      for (int i = start; i < Math.min(hashes.length, start + WINDOW); i++) {
        smallest = hashes[i] <= hashes[smallest] ? i : smallest;
      }
      if (smallest != last) {
        kept[count++] = smallest;
        last = smallest;
      }
    }
    return java.util.Arrays.copyOf(kept, count);
  }
}

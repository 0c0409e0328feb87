package org.labyrinth.autograder.batch;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.labyrinth.autograder.report.Fingerprint;

/**
 * One of several parts of a class, graded by a grader of its own. A student's part follows from the
 * student's name alone, so that every grader finds the same parts.
 *
 * @param index which part, from 1
 * @param count how many parts there are
 */
public record Shard(int index, int count) {
  /** The only part of a class that is not split. */
  public static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");
  private static final int HEXADECIMAL = 16;

  public Shard {
    if (count < 1 || index < 1 || index > count) {
      throw new IllegalArgumentException(
          "shard = %d/%d must be i/n with 1 <= i <= n".formatted(index, count));
    }
  }

  /**
   * Reads {@code i/n}.
   *
   * @param text such as {@code 3/8}
   * @return the shard
   * @throws IllegalArgumentException if it is not that
   */
  public static Shard parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "shard = %s must be i/n with 1 <= i <= n, such as 3/8".formatted(text));
    }
    return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /**
   * Whether a student is in this part.
   *
   * @param student the student
   * @return true if SHA-256(student) mod count = index - 1
   */
  public boolean holds(String student) {
    BigInteger hash = new BigInteger(new Fingerprint().add(student).toString(), HEXADECIMAL);
    return hash.mod(BigInteger.valueOf(count)).intValue() == index - 1;
  }

  /**
   * Whether it is all there is.
   *
   * @return true if nothing is split
   */
  public boolean isWhole() {
    return count == 1;
  }

  @Override
  public String toString() {
    return index + "/" + count;
  }

  /** What its files are called by; empty if it is the whole. */
  String suffix() {
    return isWhole() ? "" : "-%d-of-%d".formatted(index, count);
  }
}

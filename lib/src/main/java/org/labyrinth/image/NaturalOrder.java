package org.labyrinth.image;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in the order people count: {@code slice2} before {@code slice10}. */
final class NaturalOrder implements Comparator<String> {
  private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");

  @Override
  public int compare(String a, String b) {
    Matcher mine = PIECE.matcher(a);
    Matcher others = PIECE.matcher(b);
    while (mine.find()) {
      if (!others.find()) {
        return 1;
      }
      int order = comparePieces(mine.group(), others.group());
      if (order != 0) {
        return order;
      }
    }
    return others.find() ? -1 : a.compareTo(b); // equal numbers: slice02 and slice2
  }

  private static int comparePieces(String a, String b) {
    if (isNumber(a) && isNumber(b)) {
      return new BigInteger(a).compareTo(new BigInteger(b));
    }
    return a.compareTo(b);
  }

  private static boolean isNumber(String piece) {
    return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
  }
}

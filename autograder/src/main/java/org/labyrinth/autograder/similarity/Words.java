package org.labyrinth.autograder.similarity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words as they are compared. What a student can rename at will is one word, whatever its name: a
 * variable, a method or a type of one's own, a number, a string. What belongs to the library stays:
 * a method called on something, a type.
 */
final class Words {
  private static final Set<String> KEYWORDS =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends final finally float for goto if implements import"
                  + " instanceof int interface long native new package private protected public"
                  + " return short static strictfp super switch synchronized this throw throws"
                  + " transient try void volatile while true false null var record yield")
              .split(" "));
  private static final Set<String> DECLARING = Set.of("class", "record", "interface", "enum");

  private final List<Token> tokens;
  private final Set<String> ownTypes = new HashSet<>();
  private final Set<String> ownMethods = new HashSet<>();

  private Words(List<Token> tokens) {
    this.tokens = tokens;
    for (int i = 1; i < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.WORD && DECLARING.contains(before.text())) {
        ownTypes.add(token.text());
      } else if (isCalled(i) && before.kind() == Token.Kind.WORD && isType(before.text())) {
        ownMethods.add(token.text());
      }
    }
  }

  /**
   * A method is declared where a type stands before it: {@code double area(}, not {@code new A(}.
   */
  private static boolean isType(String word) {
    return !KEYWORDS.contains(word)
        || Set.of("void", "int", "double", "long", "boolean", "float", "byte", "short", "char")
            .contains(word);
  }

  /** A number for each word; equal numbers are words that are compared as equal. */
  static int[] of(List<Token> tokens) {
    Words words = new Words(tokens);
    int[] codes = new int[tokens.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = words.word(i).hashCode();
    }
    return codes;
  }

  private String word(int i) {
    Token token = tokens.get(i);
    return switch (token.kind()) {
      case NUMBER -> "#number";
      case STRING -> "#string";
      case SYMBOL -> token.text();
      case WORD -> name(i, token.text());
    };
  }

  private String name(int i, String name) {
    if (KEYWORDS.contains(name)) {
      return name;
    } else if (ownTypes.contains(name)) {
      return "#type";
    }
    boolean onThis = i > 1 && tokens.get(i - 1).is(".") && tokens.get(i - 2).is("this");
    boolean member = i > 0 && tokens.get(i - 1).is(".") && !onThis;
    if (isCalled(i) && !member && ownMethods.contains(name)) {
      return "#method";
    }
    boolean library = member || isCalled(i) || Character.isUpperCase(name.charAt(0));
    return library ? name : "#variable";
  }

  private boolean isCalled(int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).is("(");
  }
}

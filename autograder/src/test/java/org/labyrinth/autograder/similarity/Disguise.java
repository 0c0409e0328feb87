package org.labyrinth.autograder.similarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What people do to a copy so that it looks like their own. */
final class Disguise {
  private static final Set<String> NOT_TYPES =
      Set.of(
          "return", "new", "throw", "else", "case", "instanceof", "import", "class", "implements");

  private Disguise() {}

  /** Other names for variables, other numbers, other comments. */
  static String renamed(String cell) {
    List<Token> tokens = Lexer.tokens(cell, Integer.MAX_VALUE);
    Set<String> variables = new HashSet<>();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      boolean typed =
          (before.kind() == Token.Kind.WORD && !NOT_TYPES.contains(before.text()))
              || before.is("]");
      boolean variable = tokens.get(i).kind() == Token.Kind.WORD && !tokens.get(i + 1).is("(");
      if (typed && variable && Character.isLowerCase(tokens.get(i).text().charAt(0))) {
        variables.add(tokens.get(i).text());
      }
    }
    StringBuilder text = new StringBuilder("// My own work\n");
    int written = 0;
    for (Token token : tokens) {
      text.append(cell, written, token.start());
      boolean renamed = variables.contains(token.text());
      boolean number = token.kind() == Token.Kind.NUMBER;
      text.append(renamed ? "my" + token.text() : token.text()).append(number ? "0" : "");
      written = token.end();
    }
    return text.append(cell.substring(written)).toString();
  }

  /** Methods and fields in the opposite order. */
  static String reordered(String cell) {
    int open = cell.indexOf('{');
    List<String> members = new ArrayList<>();
    int depth = 0;
    int start = open + 1;
    for (int i = open; i < cell.length(); i++) {
      char c = cell.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 1 && (c == '}' || c == ';')) {
        members.add(cell.substring(start, i + 1));
        start = i + 1;
      } else if (depth == 0) {
        break;
      }
    }
    Collections.reverse(members);
    return cell.substring(0, open + 1) + String.join("", members) + cell.substring(start);
  }

  /** A line that does nothing after so many statements. */
  static String padded(String cell, int every) {
    StringBuilder text = new StringBuilder();
    int statements = 0;
    for (String line : cell.split("\n", -1)) {
      text.append(line).append('\n');
      if (line.strip().endsWith(";") && ++statements % every == 0) {
        text.append("int unused").append(statements).append(" = 1; // just so\n");
      }
    }
    return text.toString();
  }
}

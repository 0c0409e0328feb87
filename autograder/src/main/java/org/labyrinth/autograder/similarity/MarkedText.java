package org.labyrinth.autograder.similarity;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in pieces, marked and unmarked in turn, the first unmarked.
 *
 * @param pieces the pieces; together they are the text
 */
public record MarkedText(List<String> pieces) {
  public MarkedText {
    pieces = List.copyOf(pieces);
  }

  /** An answer in which some of its author's words are marked, and what stands between them. */
  static MarkedText of(Answer answer, boolean[] marks) {
    List<Token> own = answer.own();
    List<String> pieces = new ArrayList<>();
    int written = 0;
    for (int i = 0; i < marks.length; i++) {
      if (marks[i]) {
        int last = i;
        while (last + 1 < marks.length && marks[last + 1]) {
          last++;
        }
        pieces.add(answer.source().substring(written, own.get(i).start()));
        pieces.add(answer.source().substring(own.get(i).start(), own.get(last).end()));
        written = own.get(last).end();
        i = last;
      }
    }
    pieces.add(answer.source().substring(written));
    return new MarkedText(pieces);
  }
}

package org.labyrinth.autograder.notebook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is wrong with a file that is no JSON, in a sentence that helps to mend it. */
final class Damage {
  private static final String AGAIN = "save it in Jupyter and hand it in again";
  private static final String MERGE_MARK = "<<<<<<< ";

  private Damage() {}

  static NotebookException of(byte[] bytes, JacksonException e) {
    return new NotebookException(sentence(bytes, e), e);
  }

  private static String sentence(byte[] bytes, JacksonException e) {
    int merge = lineOfMerge(bytes);
    if (merge > 0) {
      return "not a notebook: line %d is the mark of a merge conflict (%s); choose one version, %s"
          .formatted(merge, MERGE_MARK.strip(), AGAIN);
    } else if (e instanceof StreamConstraintsException) {
      return "not a notebook: its JSON is nested too deeply or holds a number or name too long; "
          + AGAIN;
    }
    int line = line(e);
    if (e instanceof UnexpectedEndOfInputException) {
      return "not a notebook: the file is damaged and ends in the middle%s; %s"
          .formatted(line > 0 ? " (line %d)".formatted(line) : "", AGAIN);
    }
    return "not a notebook: the file is damaged%s; %s"
        .formatted(line > 0 ? " at line %d".formatted(line) : "", AGAIN);
  }

  /** What a file that does not so much as begin like JSON seems to be; empty if it does. */
  static String kind(byte[] bytes) {
    int start = firstOfText(bytes);
    if (bytes.length == 0) {
      return "the file is empty; " + AGAIN;
    } else if (start == bytes.length) {
      return "the file holds nothing but blanks or zero bytes; " + AGAIN;
    } else if (starts(bytes, start, "PK")) {
      return "this is a zip by another name; hand in the notebook in it";
    } else if (starts(bytes, start, "%PDF")) {
      return "this is a PDF; hand in the notebook itself, not a print of it";
    }
    return starts(bytes, start, "<!") || starts(bytes, start, "<h") || starts(bytes, start, "<H")
        ? "this is a web page; hand in the notebook itself, not a page of it"
        : "";
  }

  private static int firstOfText(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && bytes[start] >= 0 && bytes[start] <= ' ') {
      start++;
    }
    return start;
  }

  private static boolean starts(byte[] bytes, int start, String text) {
    if (bytes.length - start < text.length()) {
      return false;
    }
    return new String(bytes, start, text.length(), ISO_8859_1).equals(text);
  }

  private static int line(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return location == null ? 0 : Math.max(0, location.getLineNr());
  }

  /** The first line that begins as a merge tool marks a conflict, from 1; 0 if there is none. */
  private static int lineOfMerge(byte[] bytes) {
    int line = 1;
    boolean begins = true;
    for (int i = 0; i < bytes.length; i++) {
      if (begins && starts(bytes, i, MERGE_MARK)) {
        return line;
      }
      begins = bytes[i] == '\n';
      line += begins ? 1 : 0;
    }
    return 0;
  }
}

package org.labyrinth.autograder.csv;

import java.util.ArrayList;
import java.util.List;

/** Reads a CSV text once, from its first character to its last. */
final class CsvReader {
  private static final char MARK = '\uFEFF';
  private static final String SEPARATORS = ",;\t";

  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  CsvReader(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** The separator that the first line has most of, outside quotes; a comma if it has none. */
  static char separator(String text) {
    int[] count = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
        count[SEPARATORS.indexOf(c)]++;
      }
    }
    int most = 0;
    for (int i = 1; i < count.length; i++) {
      most = count[i] > count[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }

  List<CsvRow> rows() {
    List<CsvRow> rows = new ArrayList<>();
    at = !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
    while (at < text.length()) {
      rows.add(row());
    }
    return rows;
  }

  private CsvRow row() {
    int begins = line;
    List<CsvField> fields = new ArrayList<>();
    fields.add(field());
    while (at < text.length() && text.charAt(at) == separator) {
      at++;
      fields.add(field());
    }
    if (at < text.length()) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      line++;
    }
    return new CsvRow(begins, fields);
  }

  private CsvField field() {
    int start = at;
    return at < text.length() && text.charAt(at) == '"' ? quoted(start) : plain(start);
  }

  private CsvField plain(int start) {
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
    return new CsvField(start, at, text.substring(start, at));
  }

  private boolean ends(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private CsvField quoted(int start) {
    int begins = line;
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        value.append(c);
        line += c == '\n' ? 1 : 0;
      } else if (at < text.length() && text.charAt(at) == '"') {
        value.append('"');
        at++;
      } else {
        // What some programs leave between the closing quote and the separator belongs to it.
        CsvField rest = plain(at);
        return new CsvField(start, rest.end(), value + rest.value());
      }
    }
    throw new IllegalArgumentException(
        "line %d: a quote is opened and not closed".formatted(begins));
  }
}

package org.labyrinth.autograder.csv;

import java.util.List;
import java.util.stream.Collectors;

/** Fields and rows of CSV, written anew. */
public final class Csv {
  /** What makes a formula of a field, also in full width, as some spreadsheets take it. */
  private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

  private Csv() {}

  /**
   * Words that no spreadsheet takes for a formula.
   *
   * @param words whatever a person is called or wrote
   * @return the same, with an apostrophe in front if it began like a formula
   */
  public static String words(String words) {
    boolean formula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    return formula ? "'" + words : words;
  }

  /**
   * What {@link #words} was made of.
   *
   * @param field a field of a table that came back
   * @return the same without the apostrophe that kept it from being a formula
   */
  public static String original(String field) {
    boolean guarded =
        field.length() > 1 && field.charAt(0) == '\'' && FORMULA.indexOf(field.charAt(1)) >= 0;
    return guarded ? field.substring(1) : field;
  }

  /**
   * A field as it stands in the file, in quotes if it needs them.
   *
   * @param value what the field says
   * @param separator what stands between fields
   * @return the field
   */
  public static String field(String value, char separator) {
    boolean quoted =
        value.indexOf(separator) >= 0
            || value.indexOf('"') >= 0
            || value.indexOf('\n') >= 0
            || value.indexOf('\r') >= 0
            || !value.equals(value.strip());
    return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }

  /**
   * A table.
   *
   * @param rows the rows
   * @param end of a line
   * @return the file's text
   */
  public static String table(List<List<String>> rows, String end) {
    return rows.stream()
        .map(row -> row.stream().map(f -> field(f, ',')).collect(Collectors.joining(",")))
        .collect(Collectors.joining(end, "", end));
  }
}

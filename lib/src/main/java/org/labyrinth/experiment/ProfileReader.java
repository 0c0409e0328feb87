package org.labyrinth.experiment;

import java.util.List;
import java.util.regex.Pattern;

/** Reads a current profile from comma-separated text. */
final class ProfileReader {
  private static final String HEADER = "time_s,current_A";
  private static final List<String> COLUMNS = List.of("time_s", "current_A");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
  private static final int LONGEST_QUOTE = 40;

  private final String source;
  private final List<String> lines;

  private ProfileReader(String csv, String source) {
    this.source = source;
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    this.lines = text.stripTrailing().lines().map(String::strip).toList();
  }

  static CurrentProfile read(String csv, String source) {
    return new ProfileReader(csv, source).profile();
  }

  private CurrentProfile profile() {
    requireHeader();
    int points = lines.size() - 1;
    if (points < 2) {
      throw problem(lines.size(), "points = %d must be at least 2".formatted(points));
    }
    double[] times = new double[points];
    double[] amperes = new double[points];
    for (int i = 0; i < points; i++) {
      List<String> cells = cells(i + 2);
      times[i] = number(cells, 0, i + 2);
      amperes[i] = number(cells, 1, i + 2);
      // The array's own length tells the check which time is the last.
      String wrong = StraightLines.timeProblem(times, i);
      if (!wrong.isEmpty()) {
        throw problem(i + 2, "column 1 (time_s)", wrong);
      }
    }
    return CurrentProfile.table(source, times, amperes);
  }

  private void requireHeader() {
    if (lines.isEmpty()) {
      throw new ExperimentException(
          "the table is empty, its first line must be %s: %s".formatted(HEADER, source));
    }
    String first = lines.get(0).replaceAll("\\s*,\\s*", ",");
    if (first.contains(";")) {
      throw problem(1, "columns must be parted by commas, not semicolons");
    }
    if (!first.equals(HEADER)) {
      throw problem(1, "header = \"%s\" must be %s".formatted(quoted(first), HEADER));
    }
  }

  private List<String> cells(int line) {
    String text = lines.get(line - 1);
    if (text.contains(";")) {
      throw problem(line, "columns must be parted by commas, not semicolons");
    }
    List<String> cells = List.of(text.split(",", -1));
    if (cells.size() != 2) {
      int found = text.isEmpty() ? 0 : cells.size();
      String hint = found > 2 ? ", with a point and no comma inside a number" : "";
      throw problem(line, "columns = %d must be 2%s".formatted(found, hint));
    }
    return cells;
  }

  private double number(List<String> cells, int column, int line) {
    String text = cells.get(column).strip();
    boolean isNumber = NUMBER.matcher(text).matches();
    double value = isNumber ? Double.parseDouble(text) : Double.NaN;
    if (!Double.isFinite(value)) {
      String name = COLUMNS.get(column);
      throw problem(
          line,
          "column %d (%s)".formatted(column + 1, name),
          "%s = \"%s\" must be a finite number".formatted(name, quoted(text)));
    }
    return value;
  }

  private static String quoted(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }

  private ExperimentException problem(int line, String rule) {
    return new ExperimentException("%s: %s, line %d".formatted(rule, source, line));
  }

  private ExperimentException problem(int line, String column, String rule) {
    return new ExperimentException("%s: %s, line %d, %s".formatted(rule, source, line, column));
  }
}

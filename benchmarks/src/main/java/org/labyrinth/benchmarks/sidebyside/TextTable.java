package org.labyrinth.benchmarks.sidebyside;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table in Markdown whose columns also line up in a terminal.
 *
 * @param title a line above it
 * @param header one word or two a column
 * @param rows as many cells each as the header has
 */
public record TextTable(String title, List<String> header, List<List<String>> rows) {
  public TextTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(
            "cells = %d must be as many as the header's = %d: table '%s'"
                .formatted(row.size(), header.size(), title));
      }
    }
  }

  public String markdown() {
    StringBuilder text = new StringBuilder("**").append(title).append("**\n\n");
    text.append(line(header));
    text.append(line(IntStream.range(0, header.size()).mapToObj(this::rule).toList()));
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private String line(List<String> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(k -> padded(cells.get(k), k))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** The first column holds names, the others figures. */
  private String padded(String cell, int column) {
    String blanks = " ".repeat(width(column) - length(cell));
    return column == 0 ? cell + blanks : blanks + cell;
  }

  private String rule(int column) {
    String dashes = "-".repeat(width(column) - 1);
    return column == 0 ? dashes + "-" : dashes + ":";
  }

  private int width(int column) {
    return Math.max(
        3,
        Math.max(
            length(header.get(column)),
            rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0)));
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}

package org.labyrinth.autograder.csv;

import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param line the line it begins in, from 1
 * @param fields its fields
 */
public record CsvRow(int line, List<CsvField> fields) {
  public CsvRow {
    fields = List.copyOf(fields);
  }

  /**
   * What a field says.
   *
   * @param column which, from 0; any other number is a column that the file does not have
   * @return the words without the blanks around them; empty if there is no such field
   */
  public String value(int column) {
    return column >= 0 && column < fields.size() ? fields.get(column).value().strip() : "";
  }

  /**
   * Whether nothing stands in it.
   *
   * @return true if all fields are blank
   */
  public boolean isBlank() {
    return fields.stream().allMatch(field -> field.value().isBlank());
  }
}

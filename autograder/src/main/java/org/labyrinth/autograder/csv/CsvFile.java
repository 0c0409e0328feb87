package org.labyrinth.autograder.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A CSV file as it stands. Fields can be read and replaced; all else stays as it was, to the byte.
 *
 * @param text the whole file
 * @param separator what stands between fields: a comma, a semicolon or a tabulator
 * @param rows its rows, the header first
 */
public record CsvFile(String text, char separator, List<CsvRow> rows) {
  public CsvFile {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file.
   *
   * @param file in UTF-8, with or without a byte order mark
   * @return what stands in it
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it is not UTF-8, or no CSV; the message says where
   */
  public static CsvFile read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text;
    try {
      text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          file + " must be UTF-8: save it as \"CSV UTF-8\" and try again", e);
    }
    try {
      return parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("%s: %s".formatted(file, e.getMessage()), e);
    }
  }

  /**
   * Reads a text.
   *
   * @param text the whole file
   * @return what stands in it
   * @throws IllegalArgumentException if a quote is not closed, or nothing stands in it
   */
  public static CsvFile parse(String text) {
    char separator = CsvReader.separator(text);
    List<CsvRow> rows = new CsvReader(text, separator).rows();
    if (rows.stream().allMatch(CsvRow::isBlank)) {
      throw new IllegalArgumentException("the file is empty: it must begin with a header");
    }
    return new CsvFile(text, separator, rows);
  }

  /**
   * The header.
   *
   * @return the first row
   */
  public CsvRow header() {
    return rows.get(0);
  }

  /**
   * A column by its name.
   *
   * @param name as it stands in the header, in whatever case
   * @return its number, from 0; −1 if there is none
   */
  public int column(String name) {
    for (int i = 0; i < header().fields().size(); i++) {
      if (header().value(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The same file with other words in some fields.
   *
   * @param replacements what the fields shall say
   * @return the file's text
   */
  public String with(Map<CsvField, String> replacements) {
    TreeMap<Integer, CsvField> places = new TreeMap<>();
    replacements.keySet().forEach(field -> places.put(field.start(), field));
    StringBuilder edited = new StringBuilder();
    int copied = 0;
    for (CsvField field : places.values()) {
      edited.append(text, copied, field.start());
      edited.append(Csv.field(replacements.get(field), separator));
      copied = field.end();
    }
    return edited.append(text, copied, text.length()).toString();
  }
}

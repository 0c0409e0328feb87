package org.labyrinth.cell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes cells in BPX, the Battery Parameter eXchange format. */
public final class Bpx {
  private Bpx() {}

  /**
   * Reads a cell from a file, version 0 or 1 of the standard.
   *
   * @param path the file
   * @return the cell, without double layers
   * @throws IOException if the file cannot be read
   * @throws BpxException if it does not hold a cell
   */
  public static Cell read(Path path) throws IOException {
    return open(path).cell();
  }

  /**
   * Reads a file with all that stands beside the cell.
   *
   * @param path the file
   * @return what it holds
   * @throws IOException if the file cannot be read
   * @throws BpxException if it does not hold a cell
   */
  public static BpxFile open(Path path) throws IOException {
    return parseFile(Files.readString(path, StandardCharsets.UTF_8), path.toString());
  }

  /**
   * Reads a cell from a text.
   *
   * @param json the text
   * @param source what error messages call it
   * @return the cell, without double layers
   * @throws BpxException if it does not hold a cell
   */
  public static Cell parse(String json, String source) {
    return parseFile(json, source).cell();
  }

  /**
   * Reads a text with all that stands beside the cell.
   *
   * @param json the text
   * @param source what error messages call it
   * @return what it holds
   * @throws BpxException if it does not hold a cell
   */
  public static BpxFile parseFile(String json, String source) {
    try {
      return new BpxReader(BpxNode.root(JsonTree.read(json), source)).read();
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw new BpxException(
          "line %d, column %d: not JSON, %s: %s"
              .formatted(at.getLineNr(), at.getColumnNr(), e.getOriginalMessage(), source),
          e);
    }
  }

  /**
   * Writes a cell as BPX 1.1. Formulas keep their text, tables their points. A number of digits
   * that tells doubles apart is written, so that reading gives the same cell.
   *
   * @param cell the cell; what varies along x, lithium metal and functions of one's own are refused
   * @return the JSON text
   * @throws BpxException if BPX cannot say it
   */
  public static String write(Cell cell) {
    return write(BpxFile.of(cell));
  }

  /**
   * Writes a cell with its description and sources.
   *
   * @param file what to write; its {@code version} and {@code unused} are not
   * @return the JSON text
   * @throws BpxException if BPX cannot say it
   */
  public static String write(BpxFile file) {
    return new JsonMapper()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(BpxWriter.blocks(file))
        + "\n";
  }

  /**
   * Writes a cell to a file, over what was there.
   *
   * @param cell the cell
   * @param path the file
   * @throws IOException if it cannot be written
   * @throws BpxException if BPX cannot say the cell; the file is then as before
   */
  public static void write(Cell cell, Path path) throws IOException {
    Files.writeString(path, write(cell), StandardCharsets.UTF_8);
  }
}

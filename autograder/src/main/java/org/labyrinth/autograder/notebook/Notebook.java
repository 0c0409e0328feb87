package org.labyrinth.autograder.notebook;

import java.util.List;
import java.util.Optional;

/**
 * A notebook as the grader needs it: its cells, in order.
 *
 * @param cells the cells
 */
public record Notebook(List<Cell> cells) {
  /** The largest notebook that is read [bytes]. */
  public static final int MAX_BYTES = 20 << 20;

  public Notebook {
    cells = List.copyOf(cells);
  }

  /**
   * Reads a notebook by itself.
   *
   * @param bytes the file
   * @return its cells
   * @throws NotebookException if it is too large, no JSON, or not version 4 of the format; the
   *     message says which
   */
  public static Notebook read(byte[] bytes) throws NotebookException {
    return read(bytes, new ReadingBudget());
  }

  /**
   * Reads one of several notebooks. UTF-8, with a byte order mark or without, UTF-16 and UTF-32 are
   * read; of a key that stands twice in an object the last one counts.
   *
   * @param bytes the file
   * @param budget what may be read of all of them together
   * @return its cells
   * @throws NotebookException if it is too large, no JSON, or not version 4 of the format, or if
   *     the budget is used up; the message says which
   */
  public static Notebook read(byte[] bytes, ReadingBudget budget) throws NotebookException {
    if (bytes.length > MAX_BYTES) {
      throw new NotebookException(
          "not read: a notebook may have at most %d MB; clear its outputs, save it and hand it in"
                  .formatted(MAX_BYTES >> 20)
              + " again");
    }
    return NotebookReader.read(bytes, budget);
  }

  /**
   * The code cells.
   *
   * @return those cells that hold code, in order
   */
  public List<Cell> code() {
    return cells.stream().filter(Cell::code).toList();
  }

  /**
   * A code cell by its id.
   *
   * @param id its {@code grade_id}
   * @return the first that has it
   */
  public Optional<Cell> find(String id) {
    return code().stream().filter(cell -> cell.id().equals(id)).findFirst();
  }
}

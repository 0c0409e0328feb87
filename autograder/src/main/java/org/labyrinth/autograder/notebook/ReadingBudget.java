package org.labyrinth.autograder.notebook;

/**
 * What may still be read of one submission: cells and the characters of their sources, over all its
 * notebooks together. A notebook that is refused has used up what was read of it, so that the work
 * for a submission is bounded whatever it holds. Used by one thread.
 */
public final class ReadingBudget {
  /** The most cells of one notebook. */
  public static final int NOTEBOOK_CELLS = 5_000;

  /** The most characters of the sources of one notebook. */
  public static final int NOTEBOOK_CHARACTERS = 2_000_000;

  private static final int CELLS = 20_000;
  private static final int CHARACTERS = 8_000_000;

  private int cells = CELLS;
  private int characters = CHARACTERS;
  private int notebookCells;
  private int notebookCharacters;

  /** For a submission of which nothing has been read yet. */
  public ReadingBudget() {}

  /** The next notebook begins. */
  void nextNotebook() {
    notebookCells = 0;
    notebookCharacters = 0;
  }

  void takeCell() throws NotebookException {
    cells--;
    notebookCells++;
    if (notebookCells > NOTEBOOK_CELLS) {
      throw new NotebookException(
          "not read: a notebook may hold at most %d cells".formatted(NOTEBOOK_CELLS));
    } else if (cells < 0) {
      throw new NotebookException(
          "not read: the notebooks of a submission may hold at most %d cells".formatted(CELLS));
    }
  }

  void takeCharacters(int number) throws NotebookException {
    // Saturating: a text is at most as long as its file, far below the range of int.
    characters = Math.max(-1, characters - number);
    notebookCharacters += number;
    if (notebookCharacters > NOTEBOOK_CHARACTERS) {
      throw new NotebookException(
          "not read: the cells of a notebook may hold at most %d characters"
              .formatted(NOTEBOOK_CHARACTERS));
    } else if (characters < 0) {
      throw new NotebookException(
          "not read: the cells of a submission may hold at most %d characters"
              .formatted(CHARACTERS));
    }
  }
}

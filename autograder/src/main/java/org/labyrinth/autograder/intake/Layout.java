package org.labyrinth.autograder.intake;

import java.util.List;

/** How a platform lays out the submissions of a class: whose a file is, by its path. */
interface Layout {
  IntakeKind kind();

  /**
   * Whose a file or folder is.
   *
   * @param path the file's, or a folder's with a slash at its end
   * @return its owner, or several if a group handed it in; nobody if the path is not of this layout
   */
  List<Owner> owners(String path);

  /** Sentences of what each student should know, besides the files; nothing if there is none. */
  default List<String> remarks(String path) {
    return List.of();
  }
}

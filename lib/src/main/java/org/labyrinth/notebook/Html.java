package org.labyrinth.notebook;

/** Something that shows itself in a notebook as a block of HTML. */
public interface Html {
  /**
   * The block.
   *
   * @return well-formed HTML that stands by itself: no scripts, no files from elsewhere, all text
   *     escaped
   */
  String toHtml();
}

package org.labyrinth.notebook;

/** Something that shows itself in a notebook as a block of HTML. */
public interface Html {
  /**
   * The block.
   *
   * @return well-formed HTML that stands by itself: no files from elsewhere, all text escaped, and
   *     no scripts but the few lines that move the slider of {@link Frames}, without which the
   *     block still shows a picture
   */
  String toHtml();
}

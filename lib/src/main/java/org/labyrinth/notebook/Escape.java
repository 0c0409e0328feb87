package org.labyrinth.notebook;

/** Makes any text safe to stand in HTML. */
public final class Escape {
  private Escape() {}

  /**
   * Replaces the characters that HTML gives a meaning, in text and in attributes.
   *
   * @param text any text
   * @return the same text as HTML
   */
  public static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

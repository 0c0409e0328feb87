package org.labyrinth.experiment;

/**
 * A sentence and what it is called, to point into.
 *
 * @param text as it was written
 * @param label before the character's number in messages; empty if there is but one sentence
 */
record Sentence(String text, String label) {
  private static final int BEFORE = 40;
  private static final int BEHIND = 40;

  /** A problem at a character, with the sentence about it quoted and the character marked. */
  ExperimentException problem(int at, String rule) {
    int from = Math.max(0, at - BEFORE);
    int to = Math.min(text.length(), at + BEHIND);
    String head = from > 0 ? "…" : "";
    String tail = to < text.length() ? "…" : "";
    String quote = text.substring(from, to).replaceAll("\\s", " ");
    String mark = " ".repeat(head.length() + at - from) + "^";
    return new ExperimentException(
        "%s: %scharacter %d%n%s%s%s%n%s"
            .formatted(rule, label, at + 1, head, quote, tail, mark)
            .replace(System.lineSeparator(), "\n"));
  }
}

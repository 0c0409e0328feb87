package org.labyrinth.autograder.report;

import java.util.List;
import java.util.Locale;

/** A bar of several parts, drawn in the page itself: as sharp on paper as on a phone. */
final class ShareBar {
  private static final double WIDTH = 100;

  /** A part of a bar: its share of the whole, and its colour. */
  record Part(double share, String colour) {}

  private ShareBar() {}

  /** A bar that is filled up to a share; the words are for those who cannot see it. */
  static String of(double share, String words) {
    return of(List.of(new Part(share, "#0072b2")), words);
  }

  static String of(List<Part> parts, String words) {
    StringBuilder bar =
        new StringBuilder("<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\"")
            .append(" role=\"img\" aria-label=\"")
            .append(Page.text(words))
            .append("\"><title>")
            .append(Page.text(words))
            .append("</title><rect width=\"100\" height=\"10\" fill=\"#e6e6e6\"/>");
    double x = 0;
    for (Part part : parts) {
      double width = Math.max(0, Math.min(part.share(), 1)) * WIDTH;
      if (width > 0) {
        bar.append(
            String.format(
                Locale.ROOT,
                "<rect x=\"%.2f\" width=\"%.2f\" height=\"10\" fill=\"%s\"/>",
                x,
                width,
                part.colour()));
      }
      x += width;
    }
    return bar.append("</svg>").toString();
  }
}

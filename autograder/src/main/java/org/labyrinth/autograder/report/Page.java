package org.labyrinth.autograder.report;

import org.labyrinth.notebook.Escape;

/**
 * The frame of every page: readable on a phone and on paper, with no script, and nothing loaded
 * from anywhere; a browser that is told so by the page would refuse both.
 */
final class Page {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <style>
      body { font: 1rem/1.45 system-ui, sans-serif; max-width: 60rem; margin: 1.5rem auto;
        padding: 0 1rem; color: #222; background: #fff; overflow-wrap: anywhere }
      table { overflow-wrap: break-word }
      h1 { font-size: 1.5rem; margin: 0.3em 0 }
      h2 { font-size: 1.2rem; margin: 1.6em 0 0.4em; border-bottom: 2px solid #0072b2 }
      h3 { font-size: 1rem; margin: 1.2em 0 0.3em }
      .wide { overflow-x: auto }
      table { border-collapse: collapse; width: 100%% }
      caption { text-align: left; color: #555; padding-bottom: 0.3em }
      th, td { text-align: left; vertical-align: top; padding: 0.3em 0.6em;
        border-bottom: 1px solid #ddd }
      th { font-weight: 600 }
      thead th { font-size: 0.85rem; vertical-align: bottom; overflow-wrap: normal;
        white-space: normal }
      .wide tbody th { min-width: 11rem }
      .numbers thead th:not(:first-child) { text-align: right }
      .n { text-align: right; white-space: nowrap }
      .big { font-size: 1.2rem; margin: 0.2em 0 }
      .plain { list-style: none; padding-left: 0 }
      .plain li { padding: 0.15em 0 0.15em 1.3em; text-indent: -1.3em }
      .box { border-left: 4px solid #d55e00; background: #fdf3ec; padding: 0.5em 1em 0.5em 2em }
      .ends { display: flex; justify-content: space-between; margin: 0 }
      .small { color: #555; font-size: 0.9rem }
      svg { display: block; max-width: 100%% }
      svg.bar { width: 100%%; min-width: 5rem; height: 0.9rem; margin-top: 0.3em }
      @media print {
        body { max-width: none; margin: 0; font-size: 10pt }
        h2, h3 { break-after: avoid }
        tr, li, img, svg, .box { break-inside: avoid }
        .wide { overflow: visible }
        .wide tbody th { min-width: 0 }
      }
      </style>
      </head>
      <body>
      """;

  private Page() {}

  /** A page of a title, in words, and a body, in HTML. */
  static String write(String title, String body) {
    return HEAD.formatted(text(title)) + body + "</body>\n</html>\n";
  }

  /** A line that means nothing to HTML, whoever wrote it. */
  static String text(String words) {
    return Escape.html(Texts.line(words));
  }

  /** The same where it stands among others' words: letters written leftwards turn only itself. */
  static String name(String words) {
    return "<bdi>" + text(words) + "</bdi>";
  }
}

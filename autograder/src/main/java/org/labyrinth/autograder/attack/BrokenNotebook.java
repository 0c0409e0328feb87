package org.labyrinth.autograder.attack;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Notebook files that are none, or hardly. */
final class BrokenNotebook {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
  private static final int DEEP = 100_000;

  private BrokenNotebook() {}

  /** The file, broken as the name says. */
  static byte[] of(String how, byte[] notebook) {
    String text = new String(notebook, UTF_8);
    return switch (how) {
      case "truncated" -> Arrays.copyOf(notebook, notebook.length / 2);
      case "empty" -> new byte[0];
      case "bom" -> ("\ufeff" + text).getBytes(UTF_8);
      case "utf16" -> ("\ufeff" + text).getBytes(UTF_16LE);
      case "nul" -> text.replace("cells", "ce\0lls").getBytes(UTF_8);
      case "bad-utf8" -> broken(notebook);
      case "deep" -> "[".repeat(DEEP).getBytes(UTF_8);
      case "deep-metadata" ->
          text.replaceFirst("\\{", "{\"x\":" + "{\"x\":".repeat(DEEP)).getBytes(UTF_8);
      case "deep-source" ->
          ("{\"nbformat\":4,\"cells\":[{\"cell_type\":\"code\",\"source\":"
                  + "[".repeat(DEEP)
                  + "]".repeat(DEEP)
                  + "}]}")
              .getBytes(UTF_8);
      case "duplicate-keys" ->
          text.replaceFirst("\\{", "{\"cells\": [], \"nbformat\": 3, \"cells\": 7,")
              .getBytes(UTF_8);
      case "nbformat-3" -> "{\"nbformat\": 3, \"worksheets\": [{\"cells\": []}]}".getBytes(UTF_8);
      case "nbformat-5" -> text.replace("\"nbformat\" : 4", "\"nbformat\" : 5").getBytes(UTF_8);
      case "nbformat-huge" ->
          text.replace("\"nbformat\" : 4", "\"nbformat\" : 1e999999999").getBytes(UTF_8);
      case "nbformat-digits" ->
          text.replace("\"nbformat\" : 4", "\"nbformat\" : " + "9".repeat(DEEP)).getBytes(UTF_8);
      case "merge" ->
          text.replaceFirst("\n", "\n<<<<<<< HEAD\n")
              .replaceFirst("\\]", "]\n=======\n]")
              .getBytes(UTF_8);
      case "not-json" -> "\u0089PNG\r\n\u001a\n".getBytes(UTF_8);
      case "null" -> "null".getBytes(UTF_8);
      case "cells-object" -> "{\"nbformat\": 4, \"cells\": {\"a\": 1}}".getBytes(UTF_8);
      case "cells-mixed" ->
          "{\"nbformat\":4,\"cells\":[null,1,\"x\",[],{},{\"cell_type\":7,\"source\":{\"a\":[1]},\"metadata\":[]}]}"
              .getBytes(UTF_8);
      case "many-cells" ->
          ("{\"nbformat\":4,\"cells\":[" + "{},".repeat(DEEP) + "{}]}").getBytes(UTF_8);
      case "lone-surrogate" -> text.replace("factor", "fac\\ud800tor").getBytes(UTF_8);
      default -> throw new IllegalArgumentException("no such notebook: " + how);
    };
  }

  private static byte[] broken(byte[] notebook) {
    byte[] copy = notebook.clone();
    for (int i = copy.length / 3; i < copy.length / 3 + 20; i++) {
      copy[i] = (byte) 0xfe;
    }
    return copy;
  }

  /** Characters that stand in a text as backslash, u and four digits. */
  static String unescaped(String text) {
    return ESCAPE.matcher(text).replaceAll(BrokenNotebook::character);
  }

  private static String character(MatchResult escape) {
    return java.util.regex.Matcher.quoteReplacement(
        String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
  }
}

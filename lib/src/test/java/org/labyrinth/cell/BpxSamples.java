package org.labyrinth.cell;

/** BPX texts for tests, made from the shipped LG M50. */
final class BpxSamples {
  private BpxSamples() {}

  static String current() {
    return Bpx.write(ShippedCell.LG_M50.file());
  }

  /** The text with one piece, which must be there, in place of another. */
  static String with(String before, String after) {
    return replaced(current(), before, after);
  }

  static String replaced(String text, String before, String after) {
    int at = text.indexOf(before);
    if (at < 0) {
      throw new IllegalArgumentException("not in the sample: " + before);
    }
    return text.substring(0, at) + after + text.substring(at + before.length());
  }

  /** As version 0 lays it out: temperatures under Cell, salt under Electrolyte, no State. */
  static String old() {
    String text = replaced(current(), "\"BPX\" : \"1.1.0\"", "\"BPX\" : 0.4");
    text =
        replaced(
            text,
            "\"Cell\" : {",
            "\"Cell\" : { \"Initial temperature [K]\" : 290, \"Ambient temperature [K]\" : 280,"
                + " \"Thermal conductivity [W.m-1.K-1]\" : 1.9,");
    text =
        replaced(
            text,
            "\"Electrolyte\" : {",
            "\"Electrolyte\" : { \"Initial concentration [mol.m-3]\" : 1100,");
    int state = text.indexOf("\"State\"");
    return text.substring(0, text.lastIndexOf(',', state)) + "}";
  }
}

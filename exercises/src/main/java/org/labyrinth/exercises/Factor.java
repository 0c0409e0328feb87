package org.labyrinth.exercises;

import java.util.List;
import java.util.Locale;

/**
 * A factor that a slip leaves behind.
 *
 * @param value above 1
 * @param precision how near a ratio must come to it, relative: constants have been rounded to fewer
 *     digits than a double has
 * @param words how it is written
 * @param question where it may come from
 */
record Factor(double value, double precision, String words, String question) {
  /** Ratios of two right answers differ by less. */
  private static final double ROUND_OFF = 1e-9;

  /** What a large power of ten may have lost in a solver, and still nothing else is near. */
  private static final double SOLVED = 1e-4;

  /** Up to here a factor also stands between numbers that have nothing to do with each other. */
  private static final double SMALL = 10;

  private static final String PREFIXES = "m, mm, µm and nm, or mol and kmol?";

  /** Small numbers may as well be among a test's inputs: there the question leaves it open. */
  static final List<Factor> ALL =
      List.of(
          exact(2, "2", "what is 2 here, or ½?"),
          exact(4, "4", "what is 4 here, or 2 squared?"),
          exact(8, "8", "what is 8 here, or 2 cubed?"),
          exact(Math.PI, "π", "where does π belong?"),
          exact(2 * Math.PI, "2π", "frequency or angular frequency, radius or circumference?"),
          exact(4 * Math.PI, "4π", "r² or the surface 4π r² of a sphere?"),
          exact(4 * Math.PI / 3, "4π/3", "r³ or the volume 4π r³/3 of a sphere?"),
          exact(Math.log(10), "ln 10", "Math.log is the natural logarithm, Math.log10 the other."),
          exact(3.6, "3.6", "ampere hours and kilocoulombs, km/h and m/s?"),
          exact(60, "60", "minutes and seconds, or hours and minutes?"),
          exact(3600, "3600", "hours and seconds?"),
          exact(24 * 3600, "86 400", "days and seconds?"),
          exact(100, "100", "per cent and fractions, or centimetres and metres?"),
          new Factor(1e3, SOLVED, "10³", "a prefix: " + PREFIXES),
          new Factor(1e4, SOLVED, "10⁴", "cm² and m²?"),
          new Factor(1e6, SOLVED, "10⁶", "a prefix, or the square of one: " + PREFIXES),
          new Factor(1e9, SOLVED, "10⁹", "a prefix, or the cube of one: " + PREFIXES),
          new Factor(1e12, SOLVED, "10¹²", "the square of µm, or the cube of 10⁴?"),
          new Factor(1e18, SOLVED, "10¹⁸", "the cube of µm?"),
          new Factor(96485.33212, 2e-5, "F = 96 485 C/mol", "coulombs and moles?"),
          new Factor(8.314462618, 2e-5, "R = 8.314 J/(mol K)", "the gas constant?"));

  private static Factor exact(double value, String words, String question) {
    return new Factor(value, ROUND_OFF, words, question);
  }

  /** Whether a product of it, within its precision, makes one number of the other. */
  boolean leads(double from, double to) {
    double target = from * value;
    return Double.isFinite(target) && Math.abs(target - to) <= precision * Math.abs(to);
  }

  /** Whether two counts of things may be so far apart by chance. */
  boolean isSmall() {
    return value < SMALL;
  }

  /** A sentence for values that are too large, or too small, by it. */
  String sentence(String subject, String direction) {
    return String.format(
        Locale.ROOT, "%s too %s by a factor of %s: %s", subject, direction, words, question);
  }
}

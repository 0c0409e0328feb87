package org.labyrinth.autograder.report;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names of students as names of folders. A name's folder hangs on the name alone, and never on who
 * else is in the class or on what this machine's file names may hold: it is ASCII, and two names
 * share a folder on no system, not where capitals do not matter nor where accents are stored in
 * pieces. A name of small letters, digits, full stops, hyphens and blanks is its own folder; any
 * other has a digest of itself at the end.
 */
final class FolderNames {
  private static final int MAX_NAME = 80;
  private static final int DIGEST = 12;

  private static final Pattern PLAIN =
      Pattern.compile("[a-z0-9_]|[a-z0-9_][a-z0-9._ -]{0,78}[a-z0-9_-]");

  /** What a digest at the end looks like: no plain name may pass for it. */
  private static final Pattern DIGESTED = Pattern.compile(".*-[0-9a-f]{" + DIGEST + "}");

  /** What Windows takes for a device, with any ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])([. ].*)?");

  private FolderNames() {}

  static String of(String student) {
    boolean plain =
        PLAIN.matcher(student).matches()
            && !DIGESTED.matcher(student).matches()
            && !DEVICE.matcher(student).matches();
    if (plain) {
      return student;
    }
    String ascii =
        Normalizer.normalize(student, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^A-Za-z0-9._ -]", "_")
            .replaceAll("^[. ]", "_");
    String shortened = ascii.substring(0, Math.min(ascii.length(), MAX_NAME));
    return shortened + "-" + digest(student);
  }

  /** Of the characters as they are: two names that UTF-8 cannot write are two names still. */
  private static String digest(String student) {
    StringBuilder hex = new StringBuilder();
    student.chars().forEach(c -> hex.append(HexFormat.of().toHexDigits((char) c)));
    return new Fingerprint().add(hex.toString()).toString().substring(0, DIGEST);
  }
}

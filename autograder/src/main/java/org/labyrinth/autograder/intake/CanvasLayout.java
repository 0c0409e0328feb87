package org.labyrinth.autograder.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.labyrinth.autograder.report.Handin;

/**
 * Canvas's download of all submissions: files side by side, {@code lastfirst_12345_67890_NAME},
 * with {@code LATE_} after the person's name if it came late. The first number is the user's, the
 * second the upload's, higher for a later one. The first that fits counts: what follows is the
 * student's to choose.
 */
final class CanvasLayout implements Layout {
  private static final Pattern FILE =
      Pattern.compile("(?s)([^/]+?)_(LATE_)?(\\d{1,18})_(\\d{1,18})_([^/]+)");

  /** Canvas's number of a file handed in again under the same name. */
  private static final Pattern AGAIN = Pattern.compile("(?s)(.*?)-(\\d{1,4})(\\.[^.]*)?");

  /** Canvas, if at least half of the files at the top are named so. */
  static Optional<Layout> of(Listing listing) {
    List<String> files = listing.tops().stream().filter(top -> !top.endsWith("/")).toList();
    long fit = files.stream().filter(file -> FILE.matcher(file).matches()).count();
    return fit > 0 && 2 * fit >= files.size() ? Optional.of(new CanvasLayout()) : Optional.empty();
  }

  @Override
  public IntakeKind kind() {
    return IntakeKind.CANVAS;
  }

  @Override
  public List<Owner> owners(String path) {
    Matcher file = FILE.matcher(path);
    if (!file.matches()) {
      return List.of();
    }
    Handin handin = new Handin(file.group(1), file.group(3), "", Optional.empty());
    return List.of(
        new Owner(file.group(1) + "_" + file.group(3), handin, rank(file) + file.group(5)));
  }

  @Override
  public List<String> remarks(String path) {
    Matcher file = FILE.matcher(path);
    return file.matches() && file.group(2) != null
        ? List.of("Canvas marks this submission as late")
        : List.of();
  }

  /**
   * A folder that puts the latest upload first where names are sorted: it is the one that counts.
   */
  private static String rank(Matcher file) {
    Matcher again = AGAIN.matcher(file.group(5));
    long attempt = again.matches() ? Long.parseLong(again.group(2)) : 0;
    return "%019d/%05d/"
        .formatted(Long.MAX_VALUE - Long.parseLong(file.group(4)), 99_999 - attempt);
  }

  /** A file's name as the student knows it. */
  static String withoutRank(String name) {
    return name.replaceFirst("^\\d{19}/\\d{5}/", "");
  }
}

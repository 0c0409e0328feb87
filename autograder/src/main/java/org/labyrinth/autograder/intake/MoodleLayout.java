package org.labyrinth.autograder.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.labyrinth.autograder.report.Handin;

/**
 * Moodle's download of all submissions: {@code Full Name_123456_assignsubmission_file_/}, or the
 * same before a file's name. The number is the participant's, as in the grading worksheet. The
 * first that fits counts: what follows is the student's to choose.
 */
final class MoodleLayout implements Layout {
  private static final Pattern PLACE =
      Pattern.compile("(?s)([^/]+?)_(\\d{1,18})_assignsubmission_[a-z]+(?:_?/|_?$|_)(.*)");

  static Optional<Layout> of(Listing listing) {
    boolean fits = listing.tops().stream().anyMatch(top -> PLACE.matcher(top).matches());
    return fits ? Optional.of(new MoodleLayout()) : Optional.empty();
  }

  @Override
  public IntakeKind kind() {
    return IntakeKind.MOODLE;
  }

  @Override
  public List<Owner> owners(String path) {
    Matcher place = PLACE.matcher(path);
    if (!place.matches()) {
      return List.of();
    }
    Handin handin = new Handin(place.group(1), place.group(2), "", Optional.empty());
    return List.of(new Owner(place.group(1) + "_" + place.group(2), handin, place.group(3)));
  }
}

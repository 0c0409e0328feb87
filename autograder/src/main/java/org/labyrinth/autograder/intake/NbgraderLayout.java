package org.labyrinth.autograder.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.labyrinth.autograder.report.Handin;

/**
 * nbgrader's {@code STUDENT/ASSIGNMENT/NOTEBOOK.ipynb} with {@code timestamp.txt} beside the
 * notebooks. A student's several assignments are one submission, handed in when the last of them
 * was. A student is nbgrader's by a timestamp of their own, or by the name of the folder that holds
 * all of them: no student's file says anything of another.
 */
final class NbgraderLayout implements Layout {
  /** The folder that holds all students. */
  static final String SUBMITTED = "submitted";

  private static final int MAX_BYTES = 200;
  private final boolean submitted;
  private final Map<String, Instant> times;
  private final Set<String> unread;

  private NbgraderLayout(boolean submitted, Map<String, Instant> times, Set<String> unread) {
    this.submitted = submitted;
    this.times = times;
    this.unread = unread;
  }

  static Optional<Layout> of(Listing listing, String folder) {
    Map<String, Instant> times = new TreeMap<>();
    Set<String> unread = new TreeSet<>();
    listing
        .notes()
        .forEach(
            (path, file) -> {
              if (Names.depth(path) == 2 && path.endsWith("/" + Listing.TIMESTAMP)) {
                time(file)
                    .ifPresentOrElse(
                        time -> times.merge(Names.top(path), time, NbgraderLayout::later),
                        () -> unread.add(Names.top(path)));
              }
            });
    boolean submitted =
        folder.equals(SUBMITTED)
            && listing.files().keySet().stream().anyMatch(path -> Names.depth(path) >= 2);
    return submitted || !times.isEmpty() || !unread.isEmpty()
        ? Optional.of(new NbgraderLayout(submitted, times, unread))
        : Optional.empty();
  }

  private static Optional<Instant> time(SubmittedFile file) {
    try {
      return Timestamps.read(new String(file.content().read(MAX_BYTES), UTF_8));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  @Override
  public IntakeKind kind() {
    return IntakeKind.NBGRADER;
  }

  @Override
  public List<Owner> owners(String path) {
    String student = Names.top(path);
    boolean here = submitted || times.containsKey(student) || unread.contains(student);
    if (!here || !path.contains("/")) {
      return List.of();
    }
    Handin handin = new Handin("", student, "", Optional.ofNullable(times.get(student)));
    return List.of(new Owner(student, handin, Names.below(path)));
  }

  @Override
  public List<String> remarks(String path) {
    return path.contains("/") && unread.contains(Names.top(path))
        ? List.of(Listing.TIMESTAMP + " holds no time that can be read")
        : List.of();
  }
}

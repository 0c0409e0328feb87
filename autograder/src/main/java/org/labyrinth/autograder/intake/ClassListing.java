package org.labyrinth.autograder.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A listing, and what it was taken for. A platform's layout decides only over the paths that fit
 * it; the others go by their plain names, so that nobody is lost to a wrong guess.
 *
 * @param listing what there is
 * @param layout whose it is
 * @param sentences what could not be understood of it
 */
record ClassListing(Listing listing, Layout layout, List<String> sentences) {
  private static final Set<String> COURSE =
      Set.of("nbgrader_config.py", "gradebook.db", "source/", "release/");

  /**
   * Finds out. A folder in which all of it lies is looked into, if a class lies there.
   *
   * @param listing what there is
   * @param name the name of the folder or zip
   * @param plain what decides where no platform's layout does
   */
  static ClassListing of(Listing listing, String name, PlainLayout plain) {
    List<String> sentences = new ArrayList<>();
    Set<String> tops = listing.tops();
    String submitted = NbgraderLayout.SUBMITTED;
    if (tops.contains(submitted + "/") && tops.stream().anyMatch(COURSE::contains)) {
      return of(listing.below(submitted), submitted, plain);
    }
    Optional<Layout> platform = platform(listing, name, sentences);
    if (platform.isEmpty() && tops.size() == 1 && tops.iterator().next().endsWith("/")) {
      String only = Names.top(tops.iterator().next());
      Listing below = listing.below(only);
      Optional<Layout> inside = platform(below, only, sentences);
      if (inside.isPresent() || isClass(below)) {
        listing
            .dropped()
            .forEach(
                (top, n) ->
                    sentences.add("%s: %d files were too many to look at".formatted(top, n)));
        return new ClassListing(below, inside.orElse(plain), sentences);
      }
    }
    return new ClassListing(listing, platform.orElse(plain), sentences);
  }

  private static Optional<Layout> platform(Listing listing, String name, List<String> sentences) {
    return GradescopeLayout.of(listing, sentences)
        .or(() -> MoodleLayout.of(listing))
        .or(() -> CanvasLayout.of(listing))
        .or(() -> NbgraderLayout.of(listing, name));
  }

  /** Whether a notebook lies in several folders under the same name, as in those of a class. */
  private static boolean isClass(Listing listing) {
    Map<String, String> folders = new HashMap<>();
    for (String path : listing.files().keySet()) {
      if (!path.contains("/")) {
        return false;
      }
      String top = Names.top(path);
      String before = folders.putIfAbsent(Names.below(path), top);
      if (before != null && !before.equals(top)) {
        return true;
      }
    }
    return false;
  }

  /** What each student handed in. */
  Map<String, Draft> drafts(PlainLayout plain) {
    Map<String, Draft> drafts = new TreeMap<>();
    Map<String, Set<String>> students = new TreeMap<>();
    for (Map.Entry<String, SubmittedFile> each : listing.files().entrySet()) {
      for (Owner owner : owners(plain, each.getKey())) {
        add(drafts, owner, each.getKey()).add(each.getValue().as(owner.name()));
        students
            .computeIfAbsent(Names.top(each.getKey()), top -> new TreeSet<>())
            .add(owner.student());
      }
    }
    Set<String> others = new TreeSet<>(listing.others());
    if (layout instanceof GradescopeLayout gradescope) {
      others.addAll(gradescope.folders());
    }
    for (String path : others) {
      for (Owner owner : owners(plain, path)) {
        Draft draft = add(drafts, owner, path);
        students.computeIfAbsent(Names.top(path), top -> new TreeSet<>()).add(owner.student());
        if (!owner.name().isEmpty()) {
          draft.addOther();
        }
      }
    }
    listing.refused().forEach((path, sentence) -> refuse(drafts, plain, path, sentence));
    listing.dropped().forEach((top, number) -> drop(drafts, students, top, number));
    return drafts;
  }

  private Draft add(Map<String, Draft> drafts, Owner owner, String path) {
    Draft draft = drafts.computeIfAbsent(owner.student(), Draft::new);
    draft.add(owner.handin());
    layout.remarks(path).forEach(draft::addProblem);
    return draft;
  }

  private List<Owner> owners(PlainLayout plain, String path) {
    List<Owner> owners = layout.owners(path);
    return owners.isEmpty() ? plain.owners(path) : owners;
  }

  private void refuse(Map<String, Draft> drafts, PlainLayout plain, String path, String sentence) {
    List<Owner> owners = owners(plain, path);
    // A link at the top is somebody's, whatever it is called.
    List<Owner> known = owners.isEmpty() ? plain.owners(path + "/") : owners;
    known.forEach(owner -> add(drafts, owner, path).addProblem(sentence));
  }

  private static void drop(
      Map<String, Draft> drafts, Map<String, Set<String>> students, String top, int number) {
    for (String student : students.getOrDefault(top, Set.of(top))) {
      drafts
          .computeIfAbsent(student, Draft::new)
          .addProblem("%d more files were too many to look at".formatted(number));
    }
  }
}

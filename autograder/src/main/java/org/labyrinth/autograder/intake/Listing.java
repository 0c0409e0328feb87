package org.labyrinth.autograder.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What lies in a folder or zip, by names alone. A flood of files in one of its folders leaves the
 * others as they are: what is kept of each is bounded.
 */
final class Listing {
  static final String TIMESTAMP = "timestamp.txt";
  static final String METADATA = "submission_metadata.yml";
  private static final int MAX_KEPT = 20_000;

  private final Map<String, SubmittedFile> files = new TreeMap<>();
  private final Map<String, SubmittedFile> notes = new TreeMap<>();
  private final Set<String> others = new TreeSet<>();
  private final Map<String, String> refused = new TreeMap<>();
  private final Map<String, Integer> keptFiles = new TreeMap<>();
  private final Map<String, Integer> keptOthers = new TreeMap<>();
  private final Map<String, Integer> dropped = new TreeMap<>();

  /** Notebooks and zips, by path. */
  Map<String, SubmittedFile> files() {
    return files;
  }

  /** Files that say who and when, by path. */
  Map<String, SubmittedFile> notes() {
    return notes;
  }

  /**
   * Where other files lie: the first three parts of their paths, with a slash at the end if it is a
   * folder's.
   */
  Set<String> others() {
    return others;
  }

  /** What was not read, and why, by path. */
  Map<String, String> refused() {
    return refused;
  }

  /** How many files were too many to list, by the folder they lie in. */
  Map<String, Integer> dropped() {
    return dropped;
  }

  void add(String path, SubmittedFile.Content content) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    if (Names.isHidden(path) || path.isEmpty()) {
      // Whoever handed in nothing but hidden files is somebody still.
      addOther(Names.beforeHidden(path));
    } else if (file.equals(TIMESTAMP) || file.equals(METADATA)) {
      if (room(keptFiles, path)) {
        notes.putIfAbsent(path, new SubmittedFile(path, content));
      }
      addOther(path);
    } else if (!Names.isNotebook(file) && !Names.isZip(file)) {
      addOther(path);
    } else if (files.containsKey(path)) {
      refused.putIfAbsent(
          path,
          "%s: there is more than one file of this name, and one was read"
              .formatted(Names.shown(path)));
    } else if (room(keptFiles, path)) {
      files.put(path, new SubmittedFile(path, content));
    }
  }

  /** A folder, by a path with a slash at its end, or a file that is neither notebook nor zip. */
  void addOther(String path) {
    String place = place(path);
    if (!Names.isHidden(path)
        && !path.isEmpty()
        && !others.contains(place)
        && room(keptOthers, path)) {
      others.add(place);
    }
  }

  void refuse(String path, String sentence) {
    if (!Names.isHidden(path) && room(keptOthers, path)) {
      refused.putIfAbsent(path, sentence);
    }
  }

  /** A flood of other files does not take the room of notebooks. */
  private boolean room(Map<String, Integer> kept, String path) {
    boolean room = kept.merge(Names.top(path), 1, Integer::sum) <= MAX_KEPT;
    if (!room) {
      dropped.merge(Names.top(path), 1, Integer::sum);
    }
    return room;
  }

  private static String place(String path) {
    int end = -1;
    for (int part = 0; part < 3; part++) {
      int slash = path.indexOf('/', end + 1);
      if (slash < 0) {
        // A file in the second folder or above stands for itself: it may be a student's only one.
        return part < 2 ? path : path.substring(0, end + 1);
      }
      end = slash;
    }
    return path.substring(0, end + 1);
  }

  /** Only what lies in one of its folders. */
  Listing below(String top) {
    String start = top + "/";
    Listing below = new Listing();
    files.forEach(
        (path, file) -> {
          if (path.startsWith(start)) {
            below.files.put(Names.below(path), file);
          }
        });
    notes.forEach(
        (path, file) -> {
          if (path.startsWith(start)) {
            below.notes.put(Names.below(path), file);
          }
        });
    refused.forEach(
        (path, sentence) -> {
          if (path.startsWith(start)) {
            below.refused.put(Names.below(path), sentence);
          }
        });
    others.stream()
        .filter(path -> path.startsWith(start) && path.length() > start.length())
        .forEach(path -> below.others.add(Names.below(path)));
    return below;
  }

  /** The names at the top: of folders, with a slash, and of files. */
  Set<String> tops() {
    Set<String> tops = new TreeSet<>();
    for (Set<String> paths : List.of(files.keySet(), notes.keySet(), others, refused.keySet())) {
      for (String path : paths) {
        tops.add(path.contains("/") ? Names.top(path) + "/" : path);
      }
    }
    return tops;
  }
}

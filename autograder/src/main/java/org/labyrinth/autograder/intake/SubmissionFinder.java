package org.labyrinth.autograder.intake;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.labyrinth.autograder.report.Handin;

/**
 * Finds submissions: a notebook is a student's, by its name; so is a zip; so is a folder, with all
 * notebooks and zips in it. A notebook named after its exercise too loses that part of its name.
 */
public final class SubmissionFinder {
  private static final int MAX_ENTRIES = 10_000;
  private static final int MAX_DEPTH = 8;
  private static final String NOTEBOOK = ".ipynb";
  private static final String ZIP = ".zip";

  /**
   * What systems and editors put beside a file: hidden folders and files, a Mac's shadow copies.
   */
  private static final Pattern HIDDEN = Pattern.compile("(^|/)(\\.[^./]|__MACOSX/)");

  private final List<String> slugs;

  /**
   * A finder.
   *
   * @param slugs the names of the exercises
   */
  public SubmissionFinder(List<String> slugs) {
    this.slugs = List.copyOf(slugs);
  }

  /**
   * All submissions in folders, zips and notebooks, by student. One folder or zip is a class; among
   * several, one with a notebook directly in it is a student's.
   *
   * @param submissions the folders, zips and notebooks
   * @return one submission for each student, by name
   * @throws IOException if they cannot be listed
   */
  public List<Submission> find(List<Path> submissions) throws IOException {
    List<Submission> found = new ArrayList<>();
    for (Path each : submissions) {
      Path path = each.toAbsolutePath().normalize();
      boolean oneStudents = submissions.size() > 1 && holdsNotebook(path);
      found.addAll(oneStudents ? entry(path) : wholeClass(path));
    }
    return merged(found);
  }

  /** Whether a folder or zip has a notebook directly in it, not in a folder of its own. */
  private static boolean holdsNotebook(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      try (Stream<Path> entries = Files.list(path)) {
        return entries.anyMatch(entry -> isNotebook(entry.getFileName().toString()));
      }
    }
    return hasEnding(path.toString(), ZIP)
        && notebooks(path).stream().anyMatch(name -> !name.contains("/"));
  }

  private List<Submission> wholeClass(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      try (Stream<Path> entries = Files.list(path)) {
        return entries.sorted().flatMap(entry -> entry(entry).stream()).toList();
      }
    }
    return hasEnding(path.toString(), ZIP) ? zippedClass(path) : entry(path);
  }

  private List<Submission> entry(Path entry) {
    String name = entry.getFileName().toString();
    if (name.startsWith(".")) {
      return List.of();
    } else if (!Files.isRegularFile(entry, NOFOLLOW_LINKS)
        && !Files.isDirectory(entry, NOFOLLOW_LINKS)) {
      String problem = name + " is a link or no file, and was not read";
      return List.of(new Submission(name, Handin.UNKNOWN, List.of(), List.of(problem)));
    } else if (Files.isDirectory(entry)) {
      return List.of(folder(entry));
    } else if (hasEnding(name, NOTEBOOK)) {
      return List.of(
          new Submission(
              student(name), Handin.UNKNOWN, List.of(SubmittedFile.of(name, entry)), List.of()));
    }
    return hasEnding(name, ZIP) ? List.of(zip(student(name), entry)) : List.of();
  }

  private Submission folder(Path folder) {
    List<SubmittedFile> files = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder, MAX_DEPTH)) {
      for (Path file :
          walk.filter(f -> Files.isRegularFile(f, NOFOLLOW_LINKS))
              .sorted()
              .limit(MAX_ENTRIES)
              .toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (isNotebook(name)) {
          files.add(SubmittedFile.of(name, file));
        } else if (hasEnding(name, ZIP)) {
          Submission inside = zip("", file);
          files.addAll(inside.files());
          problems.addAll(inside.problems());
        }
      }
    } catch (IOException | RuntimeException e) {
      problems.add("the folder cannot be read");
    }
    return new Submission(folder.getFileName().toString(), Handin.UNKNOWN, files, problems);
  }

  private static Submission zip(String student, Path zip) {
    try {
      List<SubmittedFile> files =
          notebooks(zip).stream().map(entry -> SubmittedFile.of(zip, entry)).toList();
      return new Submission(student, Handin.UNKNOWN, files, List.of());
    } catch (IOException | RuntimeException e) {
      return new Submission(
          student,
          Handin.UNKNOWN,
          List.of(),
          List.of(zip.getFileName() + " is not a zip that can be read"));
    }
  }

  /** A zip of a whole class: a folder for each student, or a notebook for each. */
  private List<Submission> zippedClass(Path zip) throws IOException {
    Map<String, List<String>> byStudent =
        notebooks(zip).stream().collect(groupingBy(this::owner, TreeMap::new, toList()));
    return byStudent.entrySet().stream()
        .map(
            e ->
                new Submission(
                    e.getKey(),
                    Handin.UNKNOWN,
                    e.getValue().stream().map(entry -> SubmittedFile.of(zip, entry)).toList(),
                    List.of()))
        .toList();
  }

  private String owner(String entry) {
    int slash = entry.indexOf('/');
    return slash > 0 ? entry.substring(0, slash) : student(entry);
  }

  private static List<String> notebooks(Path zip) throws IOException {
    try (ZipFile opened = new ZipFile(zip.toFile())) {
      return opened.stream()
          .limit(MAX_ENTRIES)
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .filter(SubmissionFinder::isNotebook)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static boolean isNotebook(String name) {
    return hasEnding(name, NOTEBOOK) && !HIDDEN.matcher(name).find();
  }

  private static boolean hasEnding(String name, String ending) {
    return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
  }

  /** {@code alice-01-two-averages.ipynb} is Alice's; a notebook named just so keeps its name. */
  private String student(String file) {
    String stem = file.substring(0, file.lastIndexOf('.'));
    for (String slug : slugs) {
      String rest = stem.replaceAll("[-_ .]*" + Pattern.quote(slug) + "[-_ .]*", "");
      if (!rest.equals(stem) && !rest.isBlank()) {
        return rest;
      }
    }
    return stem;
  }

  /** One submission for each student: several notebooks side by side may be one student's. */
  private static List<Submission> merged(List<Submission> found) {
    Map<String, Submission> byStudent = new TreeMap<>();
    for (Submission each : found) {
      byStudent.merge(each.student(), each, SubmissionFinder::join);
    }
    return byStudent.values().stream().sorted(comparing(Submission::student)).toList();
  }

  private static Submission join(Submission a, Submission b) {
    return new Submission(
        a.student(),
        a.handin(),
        Stream.concat(a.files().stream(), b.files().stream()).toList(),
        Stream.concat(a.problems().stream(), b.problems().stream()).toList());
  }
}

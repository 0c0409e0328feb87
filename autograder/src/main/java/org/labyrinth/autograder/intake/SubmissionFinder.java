package org.labyrinth.autograder.intake;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds submissions in folders, zips and notebooks, and in what learning platforms let one
 * download: see {@link IntakeKind}. Everything in a class's folder or zip that may be a student's
 * yields a submission, if only one that says what could not be read.
 */
public final class SubmissionFinder {
  private static final int MOST_ALONE = 512 << 20;
  private static final int MOST_AMONG_OTHERS = 64 << 20;
  private final PlainLayout plain;

  /**
   * A finder.
   *
   * @param slugs the names of the exercises
   */
  public SubmissionFinder(List<String> slugs) {
    this.plain = new PlainLayout(List.copyOf(slugs));
  }

  /**
   * All submissions in folders, zips and notebooks, by student.
   *
   * @param submissions the folders, zips and notebooks
   * @return one submission for each student, by name
   * @throws IOException if they cannot be listed
   */
  public List<Submission> find(List<Path> submissions) throws IOException {
    return take(submissions).submissions();
  }

  /**
   * All submissions in folders, zips and notebooks, by student, and what each was taken for. One
   * folder or zip is a class; among several, one with a notebook directly in it is a student's,
   * unless its names say that it is a platform's.
   *
   * @param submissions the folders, zips and notebooks
   * @return one submission for each student, by name
   * @throws IOException if they cannot be listed; of several zips, a damaged one is a student's
   *     submission that cannot be read
   */
  public Intake take(List<Path> submissions) throws IOException {
    Map<String, Draft> drafts = new TreeMap<>();
    List<String> sentences = new ArrayList<>();
    for (Path each : submissions) {
      Path path = each.toAbsolutePath().normalize();
      try {
        take(path, submissions.size() > 1, drafts, sentences);
      } catch (IOException e) {
        if (submissions.size() == 1 || !Files.isRegularFile(path)) {
          throw new IOException(path + " cannot be read: " + e.getMessage(), e);
        }
        String name = Names.ofPath(path);
        draft(drafts, plain.student(name)).addProblem(name + " is not a zip that can be read");
      }
    }
    return new Intake(drafts.values().stream().map(Draft::submission).toList(), sentences);
  }

  private void take(
      Path path, boolean amongOthers, Map<String, Draft> drafts, List<String> sentences)
      throws IOException {
    String name = Names.ofPath(path);
    boolean folder = Files.isDirectory(path);
    if (!folder && !Names.isZip(name)) {
      lone(path, name, drafts);
      return;
    }
    Listing listing =
        folder
            ? FolderListing.of(path)
            : ZipListing.of(path, amongOthers ? MOST_AMONG_OTHERS : MOST_ALONE);
    ClassListing found = ClassListing.of(listing, folder ? name : Names.stem(name), plain);
    boolean oneStudents =
        amongOthers
            && found.layout().kind() == IntakeKind.PLAIN
            && listing.files().keySet().stream()
                .anyMatch(file -> !file.contains("/") && Names.isNotebook(file));
    if (oneStudents) {
      String student = folder ? name : plain.student(name);
      found = new ClassListing(listing, new OneStudentsLayout(student), List.of());
    }
    Map<String, Draft> here = found.drafts(plain);
    here.forEach((student, draft) -> draft(drafts, student).add(draft));
    sentences.addAll(found.sentences());
    sentences.add(
        "%s: %s, %s"
            .formatted(
                name,
                oneStudents ? "one student's" : found.layout().kind().sentence(),
                here.size() == 1 ? "1 submission" : here.size() + " submissions"));
  }

  /** A notebook by itself, or a file or link that is none. */
  private void lone(Path path, String name, Map<String, Draft> drafts) {
    if (!Files.isRegularFile(path, NOFOLLOW_LINKS)) {
      draft(drafts, plain.student(name))
          .addProblem(name + " is a link or no file, and was not read");
    } else if (Names.isNotebook(name)) {
      draft(drafts, plain.student(name)).add(new SubmittedFile(name, new DiskFile(path)));
    }
  }

  private static Draft draft(Map<String, Draft> drafts, String student) {
    return drafts.computeIfAbsent(student, Draft::new);
  }
}

package org.labyrinth.autograder.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.NotebookException;
import org.labyrinth.autograder.notebook.ReadingBudget;
import org.labyrinth.autograder.report.Fingerprint;

/**
 * Reads the files of one submission, one after the other, until its budget is used up; whatever is
 * not read is said. Used by one thread.
 */
final class SubmissionReader {
  /** The most notebooks that are read of a submission. */
  static final int MAX_NOTEBOOKS = 100;

  private static final int MAX_PROBLEMS = 50;

  private final Map<String, Notebook> notebooks = new LinkedHashMap<>();
  private final Set<String> problems = new LinkedHashSet<>();
  private final Fingerprint content = new Fingerprint();
  private final ReadingBudget budget = new ReadingBudget();
  private final ByteBudget bytes = new ByteBudget();
  private int seen;
  private int moreProblems;
  private int tooMany;
  private int tooLarge;

  /** Reads all files. */
  void read(List<SubmittedFile> files) {
    if (files.isEmpty()) {
      return;
    }
    try {
      Closeable around = files.get(0).content().around();
      try {
        files.forEach(this::read);
      } finally {
        around.close();
      }
    } catch (IOException | RuntimeException e) {
      problem(files.get(0).name(), "cannot be read; the zip it lies in has changed");
    }
  }

  /** Reads a notebook, or the notebooks in a zip. */
  private void read(SubmittedFile file) {
    try {
      if (file.isZip()) {
        zip(file);
      } else {
        notebook(file);
      }
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      problem(file.name(), "cannot be read; the file is damaged, or protected by a password");
    }
  }

  private void zip(SubmittedFile file) throws IOException {
    if (!bytes.openZip()) {
      return;
    }
    ZipContents zip = new ZipContents(file, bytes);
    try {
      zip.forEachFile(this::read);
    } finally {
      zip.problems().forEach(sentence -> problem(file.name(), sentence));
    }
  }

  private void notebook(SubmittedFile file) throws IOException {
    seen++;
    if (seen > MAX_NOTEBOOKS) {
      tooMany++;
      return;
    } else if (bytes.isUsedUp()) {
      tooLarge++;
      return;
    }
    byte[] read = bytes.read(file.content(), Notebook.MAX_BYTES + 1);
    if (bytes.isUsedUp()) {
      // Cut off where the budget ends: as if it had not been begun.
      tooLarge++;
      return;
    }
    content.add(file.name()).add(read);
    try {
      notebooks.put(unused(file.name()), Notebook.read(read, budget));
    } catch (NotebookException e) {
      problem(file.name(), e.getMessage());
    }
  }

  private String unused(String name) {
    String bounded = Names.bounded(name);
    String unused = bounded;
    for (int number = 2; notebooks.containsKey(unused); number++) {
      unused = "%s (%d)".formatted(bounded, number);
    }
    return unused;
  }

  private void problem(String name, String sentence) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add("%s: %s".formatted(Names.shown(name), sentence));
    } else {
      moreProblems++;
    }
  }

  /** What came of it. */
  ReadSubmission result(Submission submission) {
    Set<String> all = new LinkedHashSet<>(submission.problems());
    all.addAll(problems);
    if (tooMany > 0) {
      all.add(
          "%d notebooks were not read: at most %d are read of a submission"
              .formatted(tooMany, MAX_NOTEBOOKS));
    }
    if (tooLarge > 0) {
      all.add(
          "%d notebooks were not read: at most %d MB are read of a submission"
              .formatted(tooLarge, ByteBudget.MAX_BYTES >> 20));
    }
    if (bytes.zipsNotOpened() > 0) {
      all.add(
          "%d zips were not opened: at most %d are opened of a submission"
              .formatted(bytes.zipsNotOpened(), ByteBudget.MAX_ZIPS));
    }
    if (moreProblems > 0) {
      all.add("%d more files could not be read".formatted(moreProblems));
    }
    if (notebooks.isEmpty() && all.isEmpty()) {
      all.add("there is no notebook in this submission");
    }
    content.add(submission.student()).add(submission.handin().toString());
    all.forEach(content::add);
    return new ReadSubmission(
        submission.student(), submission.handin(), notebooks, List.copyOf(all), content.toString());
  }
}

package org.labyrinth.autograder.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SubmissionFinderTest {
  private static final String NOTEBOOK = "01-sample.ipynb";

  @TempDir Path folder;

  private List<String> students(Path... submissions) throws IOException {
    return new SubmissionFinder(List.of("01-sample"))
        .find(List.of(submissions)).stream().map(Submission::student).toList();
  }

  private Path studentFolder(String name) throws IOException {
    Path home = Files.createDirectories(folder.resolve("class").resolve(name));
    Files.writeString(home.resolve(NOTEBOOK), "{}");
    return home;
  }

  private Path zip(String name, String... entries) throws IOException {
    Path zip = Files.createDirectories(folder.resolve("zips")).resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String entry : entries) {
        out.putNextEntry(new ZipEntry(entry));
        out.write('{');
        out.closeEntry();
      }
    }
    return zip;
  }

  @Test
  void oneFolderIsAClass() throws IOException {
    studentFolder("alice");
    studentFolder("bob");
    zip("../class/erin.zip", NOTEBOOK);
    Files.writeString(folder.resolve("class").resolve("carol-01-sample.ipynb"), "{}");
    assertThat(students(folder.resolve("class"))).containsExactly("alice", "bob", "carol", "erin");
  }

  @Test
  void severalFoldersAreAStudentEach() throws IOException {
    assertThat(students(studentFolder("alice"), studentFolder("bob")))
        .containsExactly("alice", "bob");
  }

  @Test
  void severalZipsAreAStudentEach() throws IOException {
    assertThat(students(zip("bob.zip", NOTEBOOK), zip("erin.zip", NOTEBOOK)))
        .containsExactly("bob", "erin");
  }

  @Test
  void aZipOfFoldersIsAClassEvenAmongOthers() throws IOException {
    Path group = zip("group.zip", "alice/" + NOTEBOOK, "dave/" + NOTEBOOK);
    assertThat(students(group, zip("bob.zip", NOTEBOOK))).containsExactly("alice", "bob", "dave");
  }

  @Test
  void notebooksSideBySideGoByTheirNames() throws IOException {
    studentFolder("x");
    Path one = Files.writeString(folder.resolve("alice-01-sample.ipynb"), "{}");
    Path two = Files.writeString(folder.resolve("bob_01-sample.ipynb"), "{}");
    assertThat(students(one, two)).containsExactly("alice", "bob");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs special rights there")
  void linksAreNotFollowed() throws IOException {
    Path alice = studentFolder("alice");
    Path mallory = Files.createDirectories(folder.resolve("class").resolve("mallory"));
    Files.createSymbolicLink(mallory.resolve(NOTEBOOK), alice.resolve(NOTEBOOK));
    Files.createSymbolicLink(folder.resolve("class").resolve("x.ipynb"), alice.resolve(NOTEBOOK));
    List<Submission> found =
        new SubmissionFinder(List.of("01-sample")).find(List.of(folder.resolve("class")));
    assertThat(found).extracting(Submission::student).containsExactly("alice", "mallory", "x");
    assertThat(found.get(1).files()).isEmpty();
    assertThat(found.get(1).problems())
        .contains("mallory/01-sample.ipynb is a link or no file, and was not read");
    assertThat(found.get(2).problems()).contains("x.ipynb is a link or no file, and was not read");
  }
}

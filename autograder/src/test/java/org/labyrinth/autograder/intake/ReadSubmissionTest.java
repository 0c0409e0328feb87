package org.labyrinth.autograder.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zips within limits, and what is not read is said. */
class ReadSubmissionTest {
  private static final String EMPTY = "{\"cells\": [], \"nbformat\": 4}";

  @TempDir Path folder;

  private Path in() {
    return folder.resolve("in");
  }

  private List<ReadSubmission> read(Path path) throws IOException {
    return new SubmissionFinder(List.of())
        .find(List.of(path)).stream().map(ReadSubmission::of).toList();
  }

  private ReadSubmission readOne(Path path) throws IOException {
    List<ReadSubmission> all = read(path);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static Zips flood(Zips zip, String start, int number, String end) {
    for (int i = 0; i < number; i++) {
      zip.with(start + i + end, "x");
    }
    return zip;
  }

  @Test
  void aZipInAZipIsOpenedAndNoneInThat() throws IOException {
    byte[] deepest = new Zips().with("c.ipynb", EMPTY).bytes();
    byte[] inner = new Zips().with("b.ipynb", EMPTY).with("deepest.zip", deepest).bytes();
    Zips outer = new Zips().with("a.ipynb", EMPTY).with("inner.zip", inner).with("x.pdf", "");
    outer.write(in().resolve("ada.zip"));
    ReadSubmission onDisk = readOne(in());
    assertThat(onDisk.notebooks().keySet())
        .containsExactly("ada.zip/a.ipynb", "ada.zip/inner.zip/b.ipynb");
    assertThat(onDisk.problems())
        .singleElement()
        .asString()
        .contains("deepest.zip was not opened: it lies too deep");

    Path all = new Zips().with("ada/work.zip", outer.bytes()).write(folder.resolve("all.zip"));
    assertThat(readOne(all).notebooks().keySet())
        .containsExactly("work.zip/a.ipynb", "work.zip/inner.zip/b.ipynb");
  }

  @Test
  void aBombIsCountedAsItComesAndHarmsNobodyElse() throws IOException {
    byte[] zeros = new byte[30 << 20];
    byte[] bomb = new Zips().with("bomb.ipynb", zeros).with("z.ipynb", EMPTY).bytes();
    Path all =
        new Zips()
            .with("ada/work.zip", bomb)
            .with("bob/x.ipynb", EMPTY)
            .with("cleo/bomb.ipynb", zeros)
            .write(folder.resolve("all.zip"));
    List<ReadSubmission> read = read(all);
    assertThat(read.get(0).problems())
        .singleElement()
        .asString()
        .startsWith("work.zip/bomb.ipynb: not read: a notebook may have at most 20 MB");
    assertThat(read.get(0).notebooks()).containsOnlyKeys("work.zip/z.ipynb");
    assertThat(read.get(1).notebooks()).hasSize(1);
    assertThat(read.get(2).problems()).hasSize(1);
  }

  @Test
  void allNotebooksTogetherHaveALimitOfBytes() throws IOException {
    byte[] blanks = (EMPTY + " ".repeat(19 << 20)).getBytes(UTF_8);
    Zips zip = new Zips();
    for (int i = 1; i <= 7; i++) {
      zip.with("n%d.ipynb".formatted(i), blanks);
    }
    zip.write(in().resolve("ada.zip"));
    ReadSubmission read = readOne(in());
    assertThat(read.notebooks()).hasSize(5);
    assertThat(read.problems())
        .containsExactly("2 notebooks were not read: at most 100 MB are read of a submission");
  }

  @Test
  void theHundredAndFirstNotebookIsNotDroppedSilently() throws IOException {
    Zips zip = new Zips();
    for (int i = 0; i < 103; i++) {
      zip.with("n%03d.ipynb".formatted(i), EMPTY);
    }
    zip.write(in().resolve("ada.zip"));
    ReadSubmission read = readOne(in());
    assertThat(read.notebooks()).hasSize(100);
    assertThat(read.problems())
        .containsExactly("3 notebooks were not read: at most 100 are read of a submission");
  }

  @Test
  void aFloodOfFilesHidesNobody() throws IOException {
    Zips zip = flood(new Zips().with("aaron/x.ipynb", EMPTY), "flood/junk", 25_000, ".txt");
    Path all =
        zip.with("flood/x.ipynb", EMPTY).with("zoe/x.ipynb", EMPTY).write(in().resolve("x.zip"));
    List<ReadSubmission> read = read(all);
    assertThat(read).extracting(ReadSubmission::student).containsExactly("aaron", "flood", "zoe");
    assertThat(read).allSatisfy(each -> assertThat(each.notebooks()).hasSize(1));
    assertThat(read.get(1).problems())
        .singleElement()
        .asString()
        .endsWith("more files were too many to look at");
    assertThat(read.get(2).problems()).isEmpty();
  }

  @Test
  void whoHandedInOtherFilesOnlyIsTold() throws IOException {
    Path all =
        new Zips()
            .with("ada/report.pdf", "%PDF")
            .with("bob/", "")
            .with("cleo/src/deep/down/below/x.java", "")
            .with("dora/.ipynb_checkpoints/x.ipynb", EMPTY)
            .with("__MACOSX/eve/x.ipynb", EMPTY)
            .with(".git/x.ipynb", EMPTY)
            .write(folder.resolve("all.zip"));
    assertThat(read(all))
        .extracting(ReadSubmission::problems)
        .containsExactly(
            List.of("there is no notebook in this submission, only other files"),
            List.of("there is no notebook in this submission"),
            List.of("there is no notebook in this submission, only other files"),
            List.of("there is no notebook in this submission"));
  }

  @Test
  void zipsAreOpenedUpToALimit() throws IOException {
    byte[] small = new Zips().with("x.ipynb", EMPTY).bytes();
    Zips many = new Zips();
    for (int i = 0; i < 60; i++) {
      many.with("z%02d.zip".formatted(i), small);
    }
    many.write(in().resolve("ada.zip"));
    ReadSubmission read = readOne(in());
    assertThat(read.notebooks()).hasSize(49);
    assertThat(read.problems())
        .containsExactly("11 zips were not opened: at most 50 are opened of a submission");
  }

  @Test
  void aFilesNameIsTheOneOnTheDisk() throws IOException {
    for (String name : List.of("a b%20#+;=", "x%", "~", "...")) {
      Path file = folder.resolve(name);
      assertThat(Names.ofPath(file)).isEqualTo(name);
      assertThat(Names.ofPath(Files.createDirectories(file))).isEqualTo(name);
    }
  }

  @Test
  void namesAreOnlyNames() throws IOException {
    Path all =
        new Zips()
            .with("/etc/x.ipynb", EMPTY)
            .with("C:\\Users\\x.ipynb", EMPTY)
            .with("../../up/x.ipynb", EMPTY)
            .with("./here/x.ipynb", EMPTY)
            .with("n\u0000ul/\u202ex.ipynb", EMPTY)
            .with("long/" + "\ud83d\ude00".repeat(300) + ".ipynb", "no JSON")
            .write(folder.resolve("all.zip"));
    List<ReadSubmission> read = read(all);
    assertThat(Names.bounded("\ud83d\ude00".repeat(400))).hasSize(601).startsWith("…\ud83d");
    assertThat(read)
        .extracting(ReadSubmission::student)
        .containsExactly("..", "C:", "etc", "here", "long", "n\u0000ul");
    assertThat(read.get(4).problems())
        .singleElement()
        .asString()
        .contains("\ud83d\ude00…: not a notebook")
        .satisfies(text -> assertThat(UTF_8.newEncoder().canEncode(text)).isTrue());
  }

  @Test
  void namesInOldCodePagesAndWrongUtf8AreRead() throws IOException {
    Path zip = Files.createDirectories(in()).resolve("old.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), ISO_8859_1)) {
      for (String name :
          List.of("\u0081ber/x.ipynb", "\u00c3\u0084nne/x.ipynb", "\u00ff/x.ipynb")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(EMPTY.getBytes(UTF_8));
        out.closeEntry();
      }
    }
    List<ReadSubmission> read = read(zip);
    assertThat(read).allSatisfy(each -> assertThat(each.notebooks()).hasSize(1));
    assertThat(read).extracting(ReadSubmission::student).containsExactly("Änne", "über", "ÿ");
  }

  @Test
  void ofTwoFilesOfOneNameInAZipOneIsReadAndThatIsSaid() throws IOException {
    byte[] zip = new Zips().with("a/x.ipynb", EMPTY).with("a/y.ipynb", EMPTY).bytes();
    String twice = new String(zip, ISO_8859_1).replace("a/y.ipynb", "a/x.ipynb");
    Path all = Files.write(folder.resolve("all.zip"), twice.getBytes(ISO_8859_1));
    ReadSubmission read = readOne(all);
    assertThat(read.notebooks()).hasSize(1);
    assertThat(read.problems())
        .containsExactly("a/x.ipynb: there is more than one file of this name, and one was read");
    Path student = Files.createDirectories(in()).resolve("ada.zip");
    Files.write(student, twice.getBytes(ISO_8859_1));
    assertThat(readOne(in()).problems()).singleElement().asString().contains("more than one file");
  }

  @Test
  void theSameStudentInTwoPlacesKeepsBothNotebooks() throws IOException {
    Files.createDirectories(in().resolve("ada"));
    Files.writeString(in().resolve("ada").resolve("x.ipynb"), EMPTY);
    Files.writeString(in().resolve("ada.ipynb"), EMPTY);
    new Zips().with("x.ipynb", EMPTY).write(in().resolve("ada.zip"));
    assertThat(readOne(in()).notebooks()).hasSize(3);
  }

  @Test
  void anythingByTheNameOfAZipIsToldFromOne() throws IOException {
    Files.createDirectories(in());
    Files.writeString(in().resolve("ada.zip"), "no zip");
    Files.write(in().resolve("bob.zip"), new byte[0]);
    Files.write(in().resolve("cleo.zip"), new Zips().bytes());
    byte[] whole = new Zips().with("x.ipynb", EMPTY).bytes();
    Files.write(in().resolve("dora.zip"), Arrays.copyOf(whole, whole.length / 2));
    assertThat(read(in()))
        .hasSize(4)
        .allSatisfy(each -> assertThat(each.problems()).hasSize(1))
        .allSatisfy(each -> assertThat(each.notebooks()).isEmpty());
  }
}

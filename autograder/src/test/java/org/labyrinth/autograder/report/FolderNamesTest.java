package org.labyrinth.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Students have folders of their own whatever they are called, on any system. */
class FolderNamesTest {
  @Test
  void aPlainNameIsItsOwnFolder() {
    for (String name : List.of("ada", "bob.noyce", "a b-c_1", "s1234567")) {
      assertThat(ResultFolder.folderName(name)).isEqualTo(name);
    }
  }

  @Test
  void anyOtherNameCanStillBeRead() {
    assertThat(ResultFolder.folderName("Änne Müller")).matches("Anne Muller-[0-9a-f]{12}");
    assertThat(ResultFolder.folderName("../../x")).matches("_\\._\\.\\._x-[0-9a-f]{12}|_.*x-.*");
  }

  @Test
  void noTwoNamesShareAFolderOnAnySystem() {
    String hashed = ResultFolder.folderName("O'Brien");
    List<String> names =
        List.of(
            "O'Brien",
            hashed,
            hashed.toLowerCase(Locale.ROOT),
            ResultFolder.folderName(hashed),
            "Bob",
            "bob",
            "BOB",
            "a/b",
            "a:b",
            "a_b",
            ".",
            "..",
            "_.",
            "x.",
            "x",
            "x ",
            " x",
            "con",
            "CON",
            "con.txt",
            "nul",
            "Ä",
            Normalizer.normalize("Ä", Normalizer.Form.NFD),
            "李雷",
            "韩梅",
            "\ud800",
            "\udbff",
            "?",
            "",
            "x".repeat(80),
            "x".repeat(81),
            "x".repeat(500),
            "y".repeat(79) + "\ud83d\ude00",
            "\ud83d\ude00");
    Set<String> folders = new HashSet<>();
    for (String name : names) {
      String folder = ResultFolder.folderName(name);
      assertThat(folder).hasSizeBetween(1, 100).matches("[A-Za-z0-9._ -]+");
      assertThat(folder).doesNotStartWith(".").doesNotEndWith(".").doesNotEndWith(" ");
      assertThat(folder.toLowerCase(Locale.ROOT)).isNotIn("con", "nul", "con.txt");
      assertThat(folders.add(folder.toLowerCase(Locale.ROOT))).as(name).isTrue();
    }
  }
}

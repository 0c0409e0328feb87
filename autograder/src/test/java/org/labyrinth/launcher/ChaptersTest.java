package org.labyrinth.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package is a chapter: each says what it is about, and a room of theory says it in full. */
class ChaptersTest {
  private static final Path ROOT = Path.of(System.getProperty("labyrinth.root"));

  /** The rooms that are about a program and no theory: they have no symbols of their own. */
  private static final Set<String> WITHOUT_SYMBOLS =
      Set.of("cli", "experiment", "notebook", "sweep");

  /** The folders that hold sources of one of the modules. */
  private static Set<Path> packages(String module) throws IOException {
    Set<Path> folders = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> folders.add(file.getParent()));
    }
    assertThat(folders).isNotEmpty();
    return folders;
  }

  @Test
  void everyPackageSaysWhatItIsAbout() throws IOException {
    for (String module : new String[] {"lib", "exercises", "autograder", "benchmarks"}) {
      for (Path folder : packages(module)) {
        assertThat(folder.resolve("package-info.java")).exists().content().startsWith("/**");
      }
    }
  }

  @Test
  void everyRoomOfTheoryHasATableOfSymbolsAndSources() throws IOException {
    for (Path room : packages("lib")) {
      if (!WITHOUT_SYMBOLS.contains(room.getFileName().toString())) {
        assertThat(Files.readString(room.resolve("package-info.java")))
            .as("chapter of %s", room.getFileName())
            .containsIgnoringCase("<caption>Symbols")
            .containsIgnoringCase("<th>symbol</th>")
            .containsIgnoringCase("unit")
            .containsPattern("doi[ :.\\s]");
      }
    }
  }
}

package org.labyrinth.autograder.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.exercises.catalogue.Exercises;

/** The bundle that students really get, made from this repository, looked through file by file. */
class StudentBundleTest {
  private static final Path ROOT = Path.of(System.getProperty("labyrinth.root"));

  @TempDir static Path folder;
  private static Path bundle;

  @BeforeAll
  static void release() throws IOException {
    List<Path> solutions =
        Exercises.all().stream()
            .map(exercise -> ROOT.resolve("solutions").resolve(exercise.slug() + ".ipynb"))
            .toList();
    bundle = folder.resolve("bundle");
    new Bundle(ROOT, ROOT.resolve("kit"), solutions).write(bundle);
  }

  private static List<Path> files(String suffix) throws IOException {
    try (Stream<Path> walk = Files.walk(bundle)) {
      return walk.filter(Files::isRegularFile).filter(f -> f.toString().endsWith(suffix)).toList();
    }
  }

  @Test
  void itHoldsWhatAStudentNeeds() {
    for (String name :
        List.of(
            "Lab.java",
            "requirements.txt",
            "README.md",
            "kit/labyrinth.jar",
            "notebooks/00-start-here.ipynb",
            "notebooks/data/electrode.tif",
            "exercises/01-representative-volume.ipynb")) {
      assertThat(bundle.resolve(name)).isNotEmptyFile();
    }
    assertThat(bundle.resolve("pom.xml")).doesNotExist();
    assertThat(bundle.resolve("solutions")).doesNotExist();
  }

  @Test
  void noFileAndNoJarEntryIsTheGraders() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path file : files("")) {
      names.add(bundle.relativize(file).toString());
    }
    for (Path jar : files(".jar")) {
      try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          names.add(entry.getName());
        }
      }
    }
    assertThat(names)
        .hasSizeGreaterThan(1000)
        .noneMatch(name -> name.contains("HiddenTest") || name.contains("labyrinth/autograder"));
  }

  @Test
  void noLineOfASolutionIsInAHandout() throws IOException {
    for (Path handout : files(".ipynb")) {
      String text = Files.readString(handout, StandardCharsets.UTF_8);
      assertThat(text).doesNotContain("BEGIN SOLUTION", "END SOLUTION", "HIDDEN TESTS");
      Path solved = ROOT.resolve("solutions").resolve(handout.getFileName());
      if (!handout.startsWith(bundle.resolve("exercises"))) {
        continue;
      }
      SolutionLines secret = SolutionLines.of(Files.readString(solved, StandardCharsets.UTF_8));
      assertThat(secret.lines()).hasSizeGreaterThan(20);
      assertThat(secret.in(text)).isEmpty();
    }
  }
}

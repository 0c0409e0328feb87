package org.labyrinth.autograder.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.sample.Sample;

/** A change reaches the exercises it is about, and no others. */
class GraderVersionTest {
  private static final String OTHER = "other";
  private static final String SAMPLE = "99-sample";
  private static final String HIDDEN =
      "org/labyrinth/autograder/sample/hidden/DoublingHidden.class";
  private static final String CONTRACT = "org/labyrinth/autograder/sample/Doubling.class";
  private static final String ENGINE = "org/labyrinth/autograder/grading/Grader.class";

  @TempDir Path folder;
  private Path classes;

  @BeforeEach
  void code() throws IOException {
    classes = folder.resolve("classes");
    for (String name : List.of(HIDDEN, CONTRACT, ENGINE)) {
      write(name, "old");
    }
  }

  private void write(String name, String content) throws IOException {
    Path file = classes.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private GraderVersion version(Path code, String settings) throws IOException {
    Assignment other = new Assignment(OTHER, new Notebook(List.of()), List.of());
    return GraderVersion.of(List.of(Sample.assignment(), other), List.of(code), settings);
  }

  private GraderVersion version() throws IOException {
    return version(classes, "10 s");
  }

  @Test
  void aHiddenTestOrAContractIsItsExercisesAlone() throws IOException {
    GraderVersion old = version();
    for (String name : List.of(HIDDEN, CONTRACT)) {
      write(name, "new");
      assertThat(version().of(SAMPLE)).isNotEqualTo(old.of(SAMPLE));
      assertThat(version().of(OTHER)).isEqualTo(old.of(OTHER));
      assertThat(version().digest()).isNotEqualTo(old.digest());
      write(name, "old");
      assertThat(version()).isEqualTo(old);
    }
  }

  @Test
  void theEngineAndTheSettingsAreEverybodys() throws IOException {
    GraderVersion old = version();
    for (GraderVersion changed : List.of(version(classes, "11 s"), withNewEngine())) {
      assertThat(changed.of(SAMPLE)).isNotEqualTo(old.of(SAMPLE));
      assertThat(changed.of(OTHER)).isNotEqualTo(old.of(OTHER));
    }
  }

  private GraderVersion withNewEngine() throws IOException {
    write(ENGINE, "new");
    return version();
  }

  @Test
  void aJarIsWhatIsInItWheneverAndInWhateverOrderItWasPacked() throws IOException {
    Path jar = folder.resolve("code.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (String name : List.of("META-INF/MANIFEST.MF", ENGINE, HIDDEN, CONTRACT)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("old".getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    assertThat(version(jar, "10 s")).isEqualTo(version());
  }

  @Test
  void anExerciseThatIsNotThereHasAVersionToo() {
    GraderVersion version = new GraderVersion("1", Map.of("a", "1"));
    assertThat(version.of("b")).isNotEqualTo(version.of("a"));
  }
}

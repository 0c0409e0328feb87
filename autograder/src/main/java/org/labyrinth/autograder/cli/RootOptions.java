package org.labyrinth.autograder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.GradedQuestion;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.NotebookException;
import org.labyrinth.autograder.process.StudentJvm;
import org.labyrinth.exercises.catalogue.Exercise;
import org.labyrinth.exercises.catalogue.Exercises;
import picocli.CommandLine.Option;

/** Where things lie: the repository, and in it the solutions, the kit and the worker. */
final class RootOptions {
  @Option(
      names = "--root",
      paramLabel = "DIR",
      description = "The repository (default: the one this jar was built in).")
  private List<Path> root = new ArrayList<>();

  @Option(
      names = "--kit",
      paramLabel = "DIR",
      description = "The folder of labyrinth.jar (default: ROOT/kit).")
  private List<Path> kit = new ArrayList<>();

  Path root() throws IOException {
    Path found = root.isEmpty() ? ofJar() : root.get(0).toAbsolutePath().normalize();
    if (!Files.isDirectory(found)) {
      throw new InputException(found + " is no folder: --root");
    }
    return found;
  }

  /** autograder/target/app/autograder.jar, or autograder/target/classes, lies in the repository. */
  private static Path ofJar() {
    Path code = codeSource();
    for (Path folder = code; folder.getParent() != null; folder = folder.getParent()) {
      if (folder.getFileName().toString().equals("autograder")
          && Files.exists(folder.resolve("pom.xml"))) {
        return folder.getParent();
      }
    }
    return Path.of("").toAbsolutePath();
  }

  static Path codeSource() {
    try {
      return Path.of(RootOptions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException("a jar at no place", e);
    }
  }

  Path kit() throws IOException {
    return kit.isEmpty() ? root().resolve("kit") : kit.get(0).toAbsolutePath().normalize();
  }

  StudentJvm jvm(int megabytes) throws IOException {
    List<Path> jars = jars();
    return StudentJvm.isolated(jars, megabytes, List.of())
        .withArchives(jars.get(1).resolveSibling("archives"));
  }

  /** The student's: the kit's and the worker's. */
  List<Path> jars() throws IOException {
    List<Path> jars =
        List.of(
            kit().resolve("labyrinth.jar"),
            root().resolve(Path.of("autograder", "target", "app", "autograder-worker.jar")));
    for (Path jar : jars) {
      requireFile(jar, "build the project first");
    }
    return jars;
  }

  /** All exercises with their solved notebooks and hidden tests. */
  List<Assignment> assignments() throws IOException {
    return assignments(Exercises.all());
  }

  List<Assignment> assignments(List<Exercise> exercises) throws IOException {
    List<Assignment> assignments = new ArrayList<>();
    for (Exercise exercise : exercises) {
      Path solution = solution(exercise);
      requireFile(solution, "every exercise needs its solved notebook");
      assignments.add(
          new Assignment(
              exercise.slug(),
              read(solution),
              exercise.contracts().stream().map(GradedQuestion::of).toList()));
    }
    return assignments;
  }

  /** The solved notebooks of all exercises. */
  List<Path> solutions() throws IOException {
    List<Path> solutions = new ArrayList<>();
    for (Exercise exercise : Exercises.all()) {
      requireFile(solution(exercise), "every exercise needs its solved notebook");
      solutions.add(solution(exercise));
    }
    return solutions;
  }

  Path solution(Exercise exercise) throws IOException {
    return root().resolve("solutions").resolve(exercise.slug() + ".ipynb");
  }

  static Notebook read(Path notebook) throws IOException {
    requireFile(notebook, "give the path of a notebook");
    try {
      return Notebook.read(Files.readAllBytes(notebook));
    } catch (NotebookException e) {
      throw new InputException("%s: %s".formatted(notebook, e.getMessage()));
    }
  }

  static void requireFile(Path file, String advice) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new InputException("%s is missing: %s".formatted(file, advice));
    }
  }
}

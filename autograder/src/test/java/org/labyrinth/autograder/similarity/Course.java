package org.labyrinth.autograder.similarity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.labyrinth.autograder.notebook.Cell;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.NotebookException;
import org.labyrinth.autograder.notebook.Role;
import org.labyrinth.exercises.catalogue.Exercise;
import org.labyrinth.exercises.catalogue.Exercises;

/** The course's own handouts, solved cells and wrong answers, by question. */
final class Course {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  final StarterCode starter;
  final Map<String, String> solved = new TreeMap<>();
  final Map<String, List<String>> wrong = new TreeMap<>();

  private Course() throws IOException, NotebookException {
    Map<String, Notebook> handouts = new LinkedHashMap<>();
    for (Exercise exercise : Exercises.all()) {
      String file = exercise.slug() + ".ipynb";
      handouts.put(exercise.slug(), read(ROOT.resolve("exercises").resolve(file)));
      for (Cell cell : read(ROOT.resolve("solutions").resolve(file)).code()) {
        if (cell.role() == Role.SOLUTION) {
          solved.put(cell.id(), cell.source());
        }
      }
      readWrong(ROOT.resolve("solutions").resolve("wrong").resolve(exercise.slug()));
    }
    starter = new StarterCode(handouts);
  }

  static Course read() {
    try {
      return new Course();
    } catch (IOException | NotebookException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Notebook read(Path file) throws IOException, NotebookException {
    return Notebook.read(Files.readAllBytes(file));
  }

  /** A wrong answer's first two lines say what is wrong with it. */
  private void readWrong(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        wrong
            .computeIfAbsent(file.getFileName().toString().substring(0, 4), q -> new ArrayList<>())
            .add(String.join("\n", lines.subList(2, lines.size())));
      }
    }
  }

  Answer answer(String student, String source) {
    return new Answer(student, source, starter.own(source));
  }

  /** Whether two answers would be listed. */
  boolean isListed(String one, String other) {
    List<Answer> both = List.of(answer("a", one), answer("b", other));
    return !Comparison.of("", "", both, Threshold.DEFAULT).isEmpty();
  }

  /** The largest share and the number of words in which two answers are alike. */
  double share(String one, String other) {
    List<Answer> both = List.of(answer("a", one), answer("b", other));
    Threshold any = new Threshold(Double.MIN_VALUE, Winnowing.RUN);
    return Comparison.of("", "", both, any).stream()
        .mapToDouble(SimilarPair::share)
        .max()
        .orElse(0);
  }
}

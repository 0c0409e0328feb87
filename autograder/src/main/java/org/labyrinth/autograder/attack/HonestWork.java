package org.labyrinth.autograder.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.labyrinth.autograder.process.TemporaryFolder;
import org.labyrinth.autograder.report.StudentResult;

/**
 * What honest submissions earn where nobody disturbs them.
 *
 * @param results by what they hold
 * @param neighbour the files of the neighbour's results
 */
record HonestWork(Map<Base, StudentResult> results, Map<String, String> neighbour) {
  /** The one who sits beside every attack, with the solved notebook. */
  static final String NEIGHBOUR = "noether";

  /** Grades them. */
  static HonestWork of(Bench bench) throws IOException {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      Path in = Files.createDirectories(folder.path().resolve("in"));
      for (Base base : Base.values()) {
        Files.write(
            in.resolve(name(base) + ".ipynb"),
            HostileNotebook.honest(bench.victim(), base).getBytes(UTF_8));
      }
      Files.write(in.resolve(NEIGHBOUR + ".ipynb"), AttackSuite.honest(bench.victim()));
      Path out = folder.path().resolve("out");
      List<StudentResult> graded = bench.grade(List.of(in), out).results();
      Map<Base, StudentResult> results = new EnumMap<>(Base.class);
      for (Base base : Base.values()) {
        graded.stream()
            .filter(r -> r.student().equals(name(base)))
            .forEach(r -> results.put(base, r));
      }
      require(results);
      return new HonestWork(results, Bench.files(Bench.folders(out).get(NEIGHBOUR)));
    }
  }

  private static String name(Base base) {
    return base.name().toLowerCase(Locale.ROOT);
  }

  /** An attack can only be seen to fail if there is something to gain and something to lose. */
  private static void require(Map<Base, StudentResult> results) {
    StudentResult right = results.get(Base.RIGHT);
    StudentResult wrong = results.get(Base.WRONG);
    if (right.score() < right.points() || wrong.score() >= right.score()) {
      throw new IllegalStateException(
          "score = %s must be %s for the solved notebook and less for wrong answers, not %s"
              .formatted(right.score(), right.points(), wrong.score()));
    }
  }
}

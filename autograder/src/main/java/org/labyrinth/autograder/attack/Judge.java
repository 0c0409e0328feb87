package org.labyrinth.autograder.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.report.StudentResult;

/** Says of one student's result whether score, reason and secrets are as they must be. */
final class Judge {
  /** The instructor's own file among a student's. */
  private static final String INSTRUCTORS = "result.json";

  private static final long MAX_BYTES = 1 << 20;
  private static final double ROUNDING = 1e-9;

  private final Victim victim;
  private final String marker;
  private final List<Breach> breaches = new ArrayList<>();

  Judge(Victim victim, String marker) {
    this.victim = victim;
    this.marker = marker;
  }

  List<Breach> breaches() {
    return List.copyOf(breaches);
  }

  private void require(boolean holds, Invariant invariant, String detail) {
    if (!holds) {
      breaches.add(new Breach(invariant, detail));
    }
  }

  void score(StudentResult result, StudentResult honest, Variant variant) {
    require(
        result.score() <= honest.score() + ROUNDING && result.points() <= honest.points(),
        Invariant.SCORE,
        "%s of %s points, and %s of %s without the attack"
            .formatted(result.score(), result.points(), honest.score(), honest.points()));
    Map<String, Double> now = scores(result);
    Map<String, Double> then = scores(honest);
    now.forEach(
        (id, score) ->
            require(
                score <= then.getOrDefault(id, 0.0) + ROUNDING,
                Invariant.SCORE,
                "%s earns %s, and %s without the attack".formatted(id, score, then.get(id))));
    if (variant.is(Trait.KEEPS)) {
      String attacked = victim.question(0);
      then.forEach(
          (id, score) ->
              require(
                  id.equals(attacked) || now.getOrDefault(id, -1.0) >= score - ROUNDING,
                  Invariant.SCORE,
                  "%s, not attacked, earns %s instead of %s: %s"
                      .formatted(id, now.get(id), score, endings(result, id))));
    }
  }

  /** How the tests of a question ended, and what became of the cells. */
  private static String endings(StudentResult result, String id) {
    Stream<String> tests =
        result.exercises().stream()
            .flatMap(exercise -> exercise.questions().stream())
            .filter(question -> question.id().equals(id))
            .flatMap(question -> question.tests().stream())
            .map(test -> test.test() + " " + test.reason());
    Stream<String> notes =
        result.exercises().stream()
            .flatMap(exercise -> exercise.notes().stream())
            .map(note -> note.cell() + ": " + note.message());
    return Stream.concat(tests, notes).collect(Collectors.joining("; "));
  }

  private static Map<String, Double> scores(StudentResult result) {
    Map<String, Double> scores = new TreeMap<>();
    for (ExerciseGrade exercise : result.exercises()) {
      for (QuestionGrade question : exercise.questions()) {
        scores.merge(question.id(), question.score(), Double::sum);
      }
    }
    return scores;
  }

  void reason(StudentResult result, Variant variant) {
    require(
        !result.exercises().isEmpty() || !result.problems().isEmpty(),
        Invariant.REASON,
        "neither a grade nor a problem");
    List<String> reasons =
        result.exercises().stream()
            .flatMap(exercise -> exercise.questions().stream())
            .flatMap(question -> question.tests().stream())
            .map(test -> test.reason().name())
            .distinct()
            .toList();
    require(
        variant.reason().isEmpty() || reasons.contains(variant.reason()),
        Invariant.REASON,
        "%s must be among the reasons %s; problems: %s"
            .formatted(variant.reason(), reasons, result.problems()));
  }

  /** Searches all that the student gets, and looks in the rest for traces of an escape. */
  void files(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String raw = new String(Files.readAllBytes(file), UTF_8);
        bytes += Files.size(file);
        String name = file.getFileName().toString();
        // What Markdown shows, without the backslashes that keep it text.
        String text = name.endsWith(".md") ? raw.replace("\\", "") : raw;
        if (!name.equals(INSTRUCTORS)) {
          secrets(name, text);
        }
        markup(name, text);
        require(
            !text.contains("escaped-" + marker),
            Invariant.END,
            name + " says that the attack got out: " + around(text, "escaped-" + marker));
      }
    }
    require(bytes <= MAX_BYTES, Invariant.END, bytes + " bytes of results");
  }

  /** The class's tables, which a spreadsheet opens. */
  void table(Path out) throws IOException {
    Path grades = out.resolve("grades.csv");
    markup(grades.getFileName().toString(), Files.readString(grades));
  }

  private void secrets(String name, String text) {
    for (String secret : victim.secrets()) {
      require(
          !text.contains(secret),
          Invariant.SECRETS,
          "%s shows %s: %s".formatted(name, secret, around(text, secret)));
    }
    String loot = "loot-" + marker;
    require(
        !text.contains(loot),
        Invariant.SECRETS,
        name + " shows what it saw: " + around(text, loot));
  }

  /** What a browser, a terminal or a spreadsheet would take for more than text. */
  private void markup(String name, String text) {
    boolean page = name.endsWith(".md") || name.endsWith(".html");
    require(!page || !text.contains("<script>alert"), Invariant.SECRETS, name + " holds a script");
    boolean control =
        text.chars().anyMatch(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7f);
    require(!control, Invariant.SECRETS, name + " holds control characters");
    boolean turned = text.chars().anyMatch(c -> c >= 0x202a && c <= 0x202e);
    require(
        !turned || name.equals(INSTRUCTORS),
        Invariant.SECRETS,
        name + " holds marks that turn the direction of writing");
    boolean formula =
        name.endsWith(".csv") && text.lines().anyMatch(line -> line.matches("(.*,)?\"?[=+@].*"));
    require(!formula, Invariant.SECRETS, name + " holds a formula");
  }

  private static String around(String text, String found) {
    int at = text.indexOf(found);
    return at < 0
        ? ""
        : text.substring(Math.max(0, at - 60), Math.min(text.length(), at + found.length() + 60))
            .replaceAll("\\s+", " ");
  }
}

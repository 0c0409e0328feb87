package org.labyrinth.autograder.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An answer as a student might get it wrong, {@code solutions/wrong/EXERCISE/QUESTION-NAME.java}.
 * Its first line names the hidden tests that must fail, its second the slip; the rest is the cell.
 *
 * @param file its file name
 * @param question the question's id
 * @param fails the hidden tests that fail on it
 * @param slip the mistake in a sentence
 * @param source the cell
 */
public record WrongAnswer(
    String file, String question, Set<String> fails, String slip, String source) {
  private static final String FAILS = "// fails: ";
  private static final String SLIP = "// slip: ";

  public WrongAnswer {
    fails = Set.copyOf(fails);
  }

  static WrongAnswer read(Path file, List<String> questions) throws IOException {
    String name = file.getFileName().toString();
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < 3 || !lines.get(0).startsWith(FAILS) || !lines.get(1).startsWith(SLIP)) {
      throw new IOException(
          "%s must begin with the lines \"%s…\" and \"%s…\"".formatted(name, FAILS, SLIP));
    }
    String question =
        questions.stream()
            .filter(id -> name.startsWith(id + "-"))
            .findFirst()
            .orElseThrow(
                () -> new IOException("%s must begin with one of %s".formatted(name, questions)));
    Set<String> fails =
        Arrays.stream(lines.get(0).substring(FAILS.length()).split(",", -1))
            .map(String::strip)
            .collect(Collectors.toCollection(TreeSet::new));
    return new WrongAnswer(
        name,
        question,
        fails,
        lines.get(1).substring(SLIP.length()),
        String.join("\n", lines.subList(2, lines.size())));
  }
}

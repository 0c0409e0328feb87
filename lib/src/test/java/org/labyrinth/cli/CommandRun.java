package org.labyrinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as a user would type it, with what it says and how it ends. */
final class CommandRun {
  private CommandRun() {}

  record Outcome(int exit, String out, String err) {}

  static Outcome run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return new Outcome(exit(words, out, err), out.toString(), err.toString());
  }

  private static int exit(String[] words, StringWriter out, StringWriter err) {
    try {
      return Labyrinth.run(words, new PrintWriter(out), new PrintWriter(err));
    } catch (Exception e) {
      throw new AssertionError("the command line lets nothing through", e);
    }
  }

  static JsonNode json(Object... arguments) {
    Outcome outcome = run(arguments);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
    return new JsonMapper().readTree(outcome.out());
  }

  /** One sentence that says this, on the error stream alone, and exit code 2. */
  static void assertBad(String part, Object... arguments) {
    Outcome outcome = run(arguments);
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(part).doesNotContain("Exception");
    assertThat(outcome.err().strip().lines()).hasSize(1);
  }
}

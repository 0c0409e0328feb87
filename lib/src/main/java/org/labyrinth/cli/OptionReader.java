package org.labyrinth.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the words of a command whose every option takes a value. For a command that is over in a
 * blink: loading picocli takes a fifth of a second, as long as the discharge itself.
 */
final class OptionReader {
  private final List<String> operands = new ArrayList<>();
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /**
   * Reads all words.
   *
   * @param words {@code --name value}, {@code --name=value}, or an operand
   * @param names the options there are
   * @throws IllegalArgumentException if a word is no option, or one without its value
   */
  OptionReader(List<String> words, List<String> names) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.startsWith("-")) {
        operands.add(word);
        continue;
      }
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      if (!names.contains(name)) {
        throw new IllegalArgumentException(
            "Unknown option: " + name + Nearest.of(name, names) + " `--help` lists them.");
      }
      if (equals < 0 && (i + 1 == words.size() || names.contains(words.get(i + 1)))) {
        throw new IllegalArgumentException("A value must follow: " + name + ".");
      }
      String value = equals < 0 ? words.get(++i) : word.substring(equals + 1);
      values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
  }

  /** The words that belong to no option. */
  List<String> operands() {
    return operands;
  }

  /** Every value of an option that may stand more than once. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The value of an option. */
  Optional<String> one(String name) {
    List<String> given = all(name);
    if (given.size() > 1) {
      throw new IllegalArgumentException("Give it once: " + name + ".");
    }
    return given.isEmpty() ? Optional.empty() : Optional.of(given.get(0));
  }

  /** A number. */
  Optional<Double> number(String name) {
    Optional<String> given = one(name);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Double.valueOf(given.get().strip()));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "value = \"" + given.get() + "\" must be a number: " + name, e);
    }
  }

  /** One of a few words, capitals aside; the first of them unless given. */
  String word(String name, List<String> choices) {
    String given = one(name).orElse(choices.get(0));
    for (String choice : choices) {
      if (choice.equalsIgnoreCase(given)) {
        return choice;
      }
    }
    throw new IllegalArgumentException(
        "value = \"" + given + "\" must be one of " + String.join(", ", choices) + ": " + name);
  }
}

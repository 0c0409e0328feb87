package org.labyrinth.autograder.gradebook;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.labyrinth.autograder.report.Handin;

/**
 * A student, as far as the results know who it is.
 *
 * @param student what the results call the student: a folder's or a file's name
 * @param handin what the place says that the work came from
 */
public record Person(String student, Handin handin) {
  /** All by which a platform may know the student, of one kind. */
  Set<String> keys(Key kind) {
    Set<String> keys = new LinkedHashSet<>();
    switch (kind) {
      case ID -> {
        keys.add(handin.id());
        keys.add(student);
      }
      case EMAIL -> {
        keys.add(lower(handin.email()));
        if (student.contains("@")) {
          keys.add(lower(student));
        }
      }
      case LOGIN -> keys.add(lower(student));
      case NAME -> {
        keys.add(name(handin.name()));
        keys.add(name(student));
      }
    }
    keys.remove("");
    return keys;
  }

  static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** A name as it is compared: "Müller, Änne" is "Änne Müller", however its umlauts are stored. */
  static String name(String name) {
    String line = Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    int comma = line.indexOf(", ");
    return comma < 0 || comma != line.lastIndexOf(", ")
        ? line
        : line.substring(comma + 2) + " " + line.substring(0, comma);
  }

  /** By what a student is found on a platform, the surest first. */
  enum Key {
    ID("number"),
    EMAIL("e-mail address"),
    LOGIN("login"),
    NAME("name");

    private final String words;

    Key(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}

package org.labyrinth.autograder.intake;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.labyrinth.autograder.report.Handin;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads {@code submission_metadata.yml} token by token: a key for each submission's folder, in it
 * {@code :submitters:} with {@code :name:}, {@code :sid:} and {@code :email:}, and {@code
 * :created_at:}. Scores, results and earlier submissions, which make it large, are passed over.
 */
final class GradescopeMetadata {
  private static final int MAX_CHARACTERS = 100 << 20;
  private static final int MAX_GROUP = 50;

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .loadSettings(LoadSettings.builder().setCodePointLimit(MAX_CHARACTERS).build())
          .build();

  private GradescopeMetadata() {}

  /**
   * Reads.
   *
   * @param in the file
   * @param submitters where the submitters of each folder go; those before a damage stay
   * @throws tools.jackson.core.JacksonException if it is damaged
   */
  static void read(InputStream in, Map<String, List<Handin>> submitters) {
    try (JsonParser yaml = YAML.createParser(ObjectReadContext.empty(), in)) {
      if (yaml.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
        String folder = yaml.currentName();
        if (yaml.nextToken() == JsonToken.START_OBJECT) {
          submitters.put(folder, submission(yaml));
        } else {
          yaml.skipChildren();
        }
      }
    }
  }

  private static List<Handin> submission(JsonParser yaml) {
    List<Handin> people = new ArrayList<>();
    Optional<Instant> time = Optional.empty();
    while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = yaml.currentName();
      JsonToken value = yaml.nextToken();
      if (name.equals(":submitters") && value == JsonToken.START_ARRAY) {
        people(yaml, people);
      } else if (name.equals(":created_at")) {
        time = time(yaml, value);
      } else {
        yaml.skipChildren();
      }
    }
    Optional<Instant> created = time;
    return people.stream().map(p -> new Handin(p.name(), p.id(), p.email(), created)).toList();
  }

  private static void people(JsonParser yaml, List<Handin> people) {
    for (JsonToken each = yaml.nextToken();
        each != null && each != JsonToken.END_ARRAY;
        each = yaml.nextToken()) {
      if (each == JsonToken.START_OBJECT && people.size() < MAX_GROUP) {
        people.add(person(yaml));
      } else {
        yaml.skipChildren();
      }
    }
  }

  private static Handin person(JsonParser yaml) {
    String name = "";
    String id = "";
    String email = "";
    while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = yaml.currentName();
      JsonToken value = yaml.nextToken();
      switch (key) {
        case ":name" -> name = text(yaml, value);
        case ":sid" -> id = text(yaml, value);
        case ":email" -> email = text(yaml, value);
        default -> yaml.skipChildren();
      }
    }
    return new Handin(name, id, email, Optional.empty());
  }

  /** A time, or Ruby's object around one, which has it under {@code utc}. */
  private static Optional<Instant> time(JsonParser yaml, JsonToken value) {
    if (value != JsonToken.START_OBJECT) {
      return Timestamps.read(text(yaml, value));
    }
    Optional<Instant> time = Optional.empty();
    while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = yaml.currentName();
      JsonToken each = yaml.nextToken();
      if (key.equals("utc")) {
        time = Timestamps.read(text(yaml, each));
      } else {
        yaml.skipChildren();
      }
    }
    return time;
  }

  private static String text(JsonParser yaml, JsonToken value) {
    if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
      return yaml.getString().strip();
    }
    yaml.skipChildren();
    return "";
  }
}

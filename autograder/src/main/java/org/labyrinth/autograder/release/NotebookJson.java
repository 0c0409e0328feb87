package org.labyrinth.autograder.release;

import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A notebook's JSON, written as Jupyter writes it: one space a level, keys in their order. */
final class NotebookJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final DefaultIndenter INDENT = new DefaultIndenter(" ", "\n");

  private NotebookJson() {}

  static ObjectNode read(byte[] bytes) {
    try {
      if (MAPPER.readTree(bytes) instanceof ObjectNode notebook) {
        return notebook;
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a notebook: " + e.getOriginalMessage(), e);
    }
    throw new IllegalArgumentException("not a notebook: no JSON object");
  }

  static String write(ObjectNode notebook) {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators).withArrayIndenter(INDENT).withObjectIndenter(INDENT);
    return MAPPER.writer().with(printer).writeValueAsString(notebook) + "\n";
  }

  static String source(JsonNode cell) {
    JsonNode source = cell.path("source");
    if (!source.isArray()) {
      return source.asString("");
    }
    StringBuilder text = new StringBuilder();
    source.forEach(line -> text.append(line.asString("")));
    return text.toString();
  }
}

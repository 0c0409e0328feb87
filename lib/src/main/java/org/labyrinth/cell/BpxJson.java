package org.labyrinth.cell;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Strict JSON: no key twice, nothing behind the end, no deep nesting, no NaN. */
final class BpxJson {
  private static final int DEEPEST = 16; // the standard goes to 5

  private BpxJson() {}

  static JsonNode parse(String json, String source) {
    try {
      return JsonTree.read(json, DEEPEST);
    } catch (StreamConstraintsException e) {
      throw new BpxException(
          "not BPX, blocks or lists nested more than %d deep or a name, text or number of absurd length: %s"
              .formatted(DEEPEST, source),
          e);
    } catch (JacksonException e) {
      throw new BpxException("%snot JSON, %s: %s".formatted(at(e), fault(e), source), e);
    }
  }

  static String write(Object blocks) {
    return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(blocks) + "\n";
  }

  private static String at(JacksonException e) {
    return e.getLocation() == null
        ? ""
        : "line %d, column %d: "
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  /** What the parser says, without its advice to programmers. */
  private static String fault(JacksonException e) {
    return e.getOriginalMessage().split(": enable |: was expecting|: expected", 2)[0];
  }
}

package org.labyrinth.autograder.notebook;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What nbgrader wrote into a cell's metadata, as far as the grader needs it.
 *
 * @param role what the cell is for
 * @param id its {@code grade_id}; empty if it has none
 */
record Marks(Role role, String id) {
  static final Marks NONE = new Marks(Role.FREE, "");

  /** Reads a cell's metadata, whose first token is the parser's; whatever it is, it is passed. */
  static Marks ofMetadata(JsonParser json) {
    Marks marks = NONE;
    if (!json.isExpectedStartObjectToken()) {
      json.skipChildren();
      return marks;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("nbgrader")) {
        marks = ofNbgrader(json);
      } else {
        json.skipChildren();
      }
    }
    return marks;
  }

  private static Marks ofNbgrader(JsonParser json) {
    if (!json.isExpectedStartObjectToken()) {
      json.skipChildren();
      return NONE;
    }
    boolean solution = false;
    boolean grade = false;
    boolean locked = false;
    String id = "";
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      switch (name) {
        case "solution" -> solution = flag(json);
        case "grade" -> grade = flag(json);
        case "locked" -> locked = flag(json);
        case "grade_id" -> id = NotebookReader.text(json, value);
        default -> json.skipChildren();
      }
    }
    if (solution) {
      return new Marks(Role.SOLUTION, id);
    } else if (grade) {
      return new Marks(Role.CHECK, id);
    }
    return new Marks(locked ? Role.LOCKED : Role.FREE, id);
  }

  private static boolean flag(JsonParser json) {
    boolean flag = json.getValueAsBoolean(false);
    json.skipChildren();
    return flag;
  }
}

package org.labyrinth.autograder.notebook;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads a notebook token by token: outputs and all else that the grader has no use for are passed
 * over and never held. Of a key that stands twice in an object the last one counts, as in Jupyter.
 */
final class NotebookReader {
  private static final int MAX_DEPTH = 500;

  /** Python writes NaN in an output, which is no JSON; it is passed over with the rest. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final ReadingBudget budget;
  private int version;
  private boolean hasCells;
  private List<Cell> cells = List.of();

  private NotebookReader(ReadingBudget budget) {
    this.budget = budget;
  }

  static Notebook read(byte[] bytes, ReadingBudget budget) throws NotebookException {
    String kind = Damage.kind(bytes);
    if (!kind.isEmpty()) {
      throw new NotebookException("not a notebook: " + kind);
    }
    budget.nextNotebook();
    NotebookReader reader = new NotebookReader(budget);
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        json.skipChildren();
        throw new NotebookException("not a notebook: no JSON object");
      }
      reader.root(json);
      if (json.nextToken() != null) {
        throw new NotebookException(
            "not a notebook: more text follows after its end; save it in Jupyter and hand it in"
                + " again");
      }
    } catch (JacksonException e) {
      throw Damage.of(bytes, e);
    }
    return reader.notebook();
  }

  private Notebook notebook() throws NotebookException {
    if (version == 4 && hasCells) {
      return new Notebook(cells);
    } else if (version > 0 && version != 4) {
      throw new NotebookException(
          "not a notebook of format 4: nbformat = %d; open it in Jupyter, save it as a notebook of"
                  .formatted(version)
              + " format 4 and hand it in again");
    }
    throw new NotebookException("not a notebook of format 4");
  }

  private void root(JsonParser json) throws NotebookException {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("nbformat")) {
        version = value.isScalarValue() ? json.getValueAsInt(0) : 0;
        json.skipChildren();
      } else if (name.equals("cells")) {
        hasCells = value == JsonToken.START_ARRAY;
        cells = hasCells ? cells(json) : List.of();
        if (!hasCells) {
          json.skipChildren();
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private List<Cell> cells(JsonParser json) throws NotebookException {
    List<Cell> read = new ArrayList<>();
    for (JsonToken each = json.nextToken(); each != JsonToken.END_ARRAY; each = json.nextToken()) {
      budget.takeCell();
      if (each == JsonToken.START_OBJECT) {
        read.add(cell(json));
      } else {
        json.skipChildren();
      }
    }
    return read;
  }

  private Cell cell(JsonParser json) throws NotebookException {
    boolean code = false;
    String source = "";
    Marks marks = Marks.NONE;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      switch (name) {
        case "cell_type" -> code = text(json, value).equals("code");
        case "source" -> source = source(json, value);
        case "metadata" -> marks = Marks.ofMetadata(json);
        default -> json.skipChildren();
      }
    }
    budget.takeCharacters(marks.id().length());
    return new Cell(code, source, marks.role(), marks.id());
  }

  /** A text, or a list of texts one after the other. */
  private String source(JsonParser json, JsonToken value) throws NotebookException {
    if (value != JsonToken.START_ARRAY) {
      String text = text(json, value);
      budget.takeCharacters(text.length());
      return text;
    }
    StringBuilder lines = new StringBuilder();
    for (JsonToken each = json.nextToken(); each != JsonToken.END_ARRAY; each = json.nextToken()) {
      String text = text(json, each);
      budget.takeCharacters(text.length());
      lines.append(text);
    }
    return lines.toString();
  }

  /** A scalar as text; empty, and passed over, if it is none. */
  static String text(JsonParser json, JsonToken value) {
    if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
      return json.getString();
    }
    json.skipChildren();
    return "";
  }
}

package org.labyrinth.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Changes of a cell's document. */
class EditTest {
  private static final String DOCUMENT =
      """
      {"Header": {"BPX": "0.4"}, "Parameterisation": {"Electrolyte": {
        "Initial": 1000, "Conductivity": "0.1 + x", "Table": {"x": [0, 1], "y": [2, 3]}}}}
      """;

  private static String edited(Edit... edits) {
    Scenario scenario =
        new Scenario("c", List.of(), "p2d", "default", 1, OptionalDouble.empty(), List.of(edits));
    return scenario.editedCell(DOCUMENT, "c.json").replaceAll("\\s", "");
  }

  private static Edit edit(String name, boolean isFactor, Value value) {
    return new Edit("Parameterisation > Electrolyte > " + name, isFactor, value);
  }

  @Test
  void aValueTakesThePlaceOfWhatIsThere() {
    assertThat(edited(edit("Initial", false, Value.of(1200)))).contains("\"Initial\":1200.0");
    assertThat(edited(edit("Conductivity", false, Value.of("2*x"))))
        .contains("\"Conductivity\":\"2*x\"");
    assertThat(edited(edit("Table", false, Value.of(2)))).contains("\"Table\":2.0");
  }

  @Test
  void aFactorMultipliesNumbersFormulasAndTables() {
    assertThat(edited(edit("Initial", true, Value.of(0.5)))).contains("\"Initial\":500.0");
    assertThat(edited(edit("Conductivity", true, Value.of(2))))
        .contains("\"Conductivity\":\"2.0*(0.1+x)\"");
    assertThat(edited(edit("Table", true, Value.of(2))))
        .contains("\"Table\":{\"x\":[0,1],\"y\":[4.0,6.0]}");
  }

  @Test
  void editsFollowOneAnotherAndLeaveTheRest() {
    String both =
        edited(edit("Initial", false, Value.of(1200)), edit("Initial", true, Value.of(2)));
    assertThat(both).isEqualTo(DOCUMENT.replaceAll("\\s", "").replace("1000", "2400.0"));
    assertThat(edited()).isEqualTo(DOCUMENT.replaceAll("\\s", ""));
  }

  @Test
  void aSlipInAPathIsAnError() {
    assertThatThrownBy(() -> edited(edit("Initail", false, Value.of(1))))
        .hasMessage(
            "\"Initail\" must be one of: Initial, Conductivity, Table:"
                + " Parameterisation > Electrolyte > Initail, c.json");
    assertThatThrownBy(() -> edited(new Edit("Header > BPX > 1", false, Value.of(1))))
        .hasMessage("\"BPX\" must be a section, and is a value: Header > BPX > 1, c.json");
    assertThatThrownBy(() -> edited(new Edit("Parameterisation > Electrolyte", false, Value.of(1))))
        .hasMessage(
            "\"Electrolyte\" must be a value, and is a section:"
                + " Parameterisation > Electrolyte, c.json");
  }

  @Test
  void whatIsNoDocumentIsRefused() {
    Scenario scenario =
        new Scenario(
            "c",
            List.of(),
            "p2d",
            "default",
            1,
            OptionalDouble.empty(),
            List.of(edit("Initial", true, Value.of(1))));
    assertThatThrownBy(() -> scenario.editedCell("[]", "c.json"))
        .hasMessage("the document must be a JSON object: c.json");
    assertThatThrownBy(() -> scenario.editedCell("{", "c.json"))
        .isInstanceOf(SweepException.class)
        .hasMessageStartingWith("the document must be JSON, but ");
  }
}

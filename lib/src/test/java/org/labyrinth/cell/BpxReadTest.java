package org.labyrinth.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BpxReadTest {
  private static final String SOURCE = "cell.json";

  private static void refuses(String json, String sentence) {
    assertThatThrownBy(() -> Bpx.parse(json, SOURCE))
        .isInstanceOf(BpxException.class)
        .hasMessage(sentence);
  }

  @Test
  void theOldLayoutGivesTheSameCell() {
    BpxFile file = Bpx.parseFile(BpxSamples.old(), SOURCE);
    assertThat(file.version()).isEqualTo("0.4");
    assertThat(file.unused())
        .containsExactly("Parameterisation > Cell > Thermal conductivity [W.m-1.K-1]");
    Cell lgM50 = Cells.lgM50();
    assertThat(file.cell())
        .isEqualTo(
            lgM50.toBuilder()
                .initialTemperature(290)
                .ambientTemperature(280)
                .electrolyte(lgM50.electrolyte().toBuilder().initialConcentration(1100).build())
                .build());
  }

  @Test
  void blendsKeepTheirOrderAndNames() {
    String text = BpxSamples.current();
    int start = text.indexOf("\"Particle radius [m]\"");
    int end = text.indexOf('}', start);
    String particle = text.substring(start, end);
    String blend =
        "\"Particle\" : {\"Primary\" : {%s}, \"Secondary\" : {%s}}"
            .formatted(particle, particle.replace("3.3E-14", "1e-14"));
    Electrode electrode =
        Bpx.parse(BpxSamples.replaced(text, particle, blend), SOURCE).negativeElectrode();
    assertThat(electrode.particles())
        .extracting(Particle::name)
        .containsExactly("Primary", "Secondary");
    assertThat(electrode.particles().get(1).diffusivity().at(0.5)).isEqualTo(1e-14);
    assertThat(electrode.porosity().at(0)).isEqualTo(0.25);
  }

  @Test
  void whatIsMissingHasItsDefault() {
    String text = BpxSamples.current();
    for (String optional :
        new String[] {
          "\"Reference temperature [K]\" : 298.15,",
          "\"Conductivity activation energy [J.mol-1]\" : 0.0,",
          "\"Entropic change coefficient [V.K-1]\" : 0.0,",
          "\"Initial temperature [K]\" : 298.15,"
        }) {
      text = BpxSamples.replaced(text, optional, "");
    }
    assertThat(Bpx.parse(text, SOURCE)).isEqualTo(Cells.lgM50());
  }

  @Test
  void partOfTheThermalDataIsKeptAside() {
    BpxFile file = Bpx.parseFile(BpxSamples.with("\"Density [kg.m-3]\" : 3108.0,", ""), SOURCE);
    assertThat(file.cell().thermal()).isEmpty();
    assertThat(file.thermalParts())
        .containsOnlyKeys(
            "Volume [m3]", "External surface area [m2]", "Specific heat capacity [J.K-1.kg-1]");
    assertThat(Bpx.parseFile(Bpx.write(file), SOURCE).thermalParts())
        .isEqualTo(file.thermalParts());
  }

  @Test
  void doubleLayersAreKeptAside() {
    BpxFile file =
        Bpx.parseFile(
            BpxSamples.with(
                "\"Separator\"",
                "\"User-defined\" : {\"description\" : \"mine\", \"Negative electrode double-layer"
                    + " capacity [F.m-2]\" : 0.3, \"more\" : {\"x\" : 1}},\"Separator\""),
            SOURCE);
    assertThat(file.cell()).isEqualTo(Cells.lgM50());
    assertThat(file.cellWithDoubleLayer()).isEqualTo(Cells.lgM50().withDoubleLayer(0.3, 0));
    assertThat(file.userDefined()).containsOnlyKeys(BpxFile.NEGATIVE_LAYER);
    assertThat(file.unused())
        .containsExactly(
            "Parameterisation > User-defined > description",
            "Parameterisation > User-defined > more");
  }

  @Test
  void whatStandsBesideTheCellIsRead() {
    BpxFile file =
        Bpx.parseFile(
            BpxSamples.with(
                "\"Ambient temperature [K]\"",
                "\"Heat transfer coefficient [W.m-2.K-1]\" : 12, \"Ambient temperature [K]\""),
            SOURCE);
    assertThat(file.heatTransferCoefficient()).hasValue(12);
    assertThat(file.initialStateOfCharge()).isEmpty();
    assertThat(file.references()).contains("10.1149/1945-7111/ab9050");
  }

  @Test
  void knownButUnusedFieldsAreListed() {
    String text =
        BpxSamples.replaced(
            BpxSamples.with("\"OCP [V]\"", "\"OCP (lithiation) [V]\" : 0.1, \"OCP [V]\""),
            "\"Header\"",
            "\"Validation\" : {\"C/20\" : {}}, \"Header\"");
    assertThat(Bpx.parseFile(text, SOURCE).unused())
        .containsExactly(
            "Parameterisation > Negative electrode > OCP (lithiation) [V]", "Validation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Porosity\" : 0.25 | \"Porosity\" : 1.3 | Porosity: 1.3 must be in (0, 1)",
        "\"Porosity\" : 0.25 | \"Porosity\" : 1e999 | Porosity: Infinity must be in (0, 1)",
        "\"Porosity\" : 0.25 | \"Porosity\" : true | Porosity: true or false where a number is due",
        "\"Porosity\" : 0.25 | \"Porosity\" : \"0.25\" | Porosity: a text where a number is due",
        "\"Porosity\" : 0.25 | \"Porosity\" : null | Porosity: missing, but required",
        "\"Porosity\" : 0.25, | '' | Porosity: missing, but required",
        "\"Porosity\" | \"Porossity\" | Porosity: missing, but required; is it what \"Porossity\" was to be?",
        "\"Porosity\" : 0.25 | \"Porosity\" : 0.25, \"Colour\" : 1 | Colour: unknown field; data of your own belong in Parameterisation > User-defined",
        "\"Reaction rate constant activation energy [J.mol-1]\" | \"Reaction rate activation energy [J.mol-1]\" | Reaction rate activation energy [J.mol-1]: unknown field; did you mean \"Reaction rate constant activation energy [J.mol-1]\"?",
        "1.9793 * exp | 1.9793 * sin | OCP [V]: unknown name \"sin\" at character 10: a formula knows x, exp, tanh and cosh",
        "3.3E-14 | -3.3E-14 | Diffusivity [m2.s-1]: -3.3E-14 must be positive and finite",
        "3.3E-14 | [1, 2] | Diffusivity [m2.s-1]: a list where a number, a formula or a table is due",
        "3.3E-14 | {\"x\" : [0, 1]} | Diffusivity [m2.s-1]: nothing where the list \"y\" of a table is due",
        "3.3E-14 | {\"x\" : [0, 1], \"y\" : [1, \"2\"]} | Diffusivity [m2.s-1]: a text where a number is due: entry 1 of \"y\" of a table",
        "3.3E-14 | {\"x\" : [0, 1], \"y\" : [1, 2], \"z\" : []} | Diffusivity [m2.s-1]: unknown field \"z\": a table has \"x\" and \"y\"",
        "3.3E-14 | {\"x\" : [1, 0], \"y\" : [1, 2]} | Diffusivity [m2.s-1]: x = 0.0 must exceed 1.0, the one before: entry 1 of a table",
        "\"Particle radius [m]\" | \"Particle\" : 3, \"Particle radius [m]\" | Particle: a number where a block in braces is due",
      })
  void namesThePlaceInAnElectrode(String before, String after, String fault) {
    refuses(
        BpxSamples.with(before, after),
        "Parameterisation > Negative electrode > %s: %s".formatted(fault, SOURCE));
  }

  @Test
  void recordsThatRefuseAreGivenTheirPlace() {
    refuses(
        BpxSamples.with("\"Maximum stoichiometry\" : 0.9", "\"Maximum stoichiometry\" : 0.02"),
        "Parameterisation > Negative electrode: minimum stoichiometry = 0.026345790270645805 [-]"
            + " must be below the maximum stoichiometry = 0.0210618046652407: particle 'negative':"
            + " cell.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"1.1.0\" | \"2.0\" | Header > BPX: version \"2.0\" must be 0.x or 1.x",
        "\"1.1.0\" | true | Header > BPX: true or false where a text in quotes is due",
        "\"BPX\" : \"1.1.0\", | '' | Header > BPX: missing, but required",
        "\"DFN\" | \"P2D\" | Header > Model: \"P2D\" must be one of [DFN, SPMe, SPM, Partial]",
        "\"Lower voltage cut-off [V]\" : 2.5 | \"Lower voltage cut-off [V]\" : 4.5 | Parameterisation > Cell: lower cut-off = 4.5 V must be below the upper cut-off = 4.2 V: cell 'LG M50'",
        "to make a cell\" : 1 | to make a cell\" : 1.5 | Parameterisation > Cell > Number of electrode pairs connected in parallel to make a cell: 1.5 must be a whole number",
        "\"Initial electrolyte concentration [mol.m-3]\" : 1000.0 | \"Initial state-of-charge\" : 1 | State > Initial conditions > Initial electrolyte concentration [mol.m-3]: missing, but required",
        "\"Initial electrolyte concentration [mol.m-3]\" : 1000.0 | \"Initial electrolyte concentration [mol.m-3]\" : 1000.0, \"Initial state-of-charge\" : 1.5 | State > Initial conditions > Initial state-of-charge: 1.5 must be in [0, 1]",
        "\"Upper | \"Ambient temperature [K]\" : 300, \"Upper | Parameterisation > Cell > Ambient temperature [K]: given a second time under State",
        "\"Separator\" : { | \"Separator\" : 3, \"Sep\" : { | Parameterisation > Separator: a number where a block in braces is due",
        "\"State\" : { | \"State\" : { \"Degradation\" : {\"LLI\" : 0.05}, | State > Degradation > LLI: 0.05 must be 0: cells here are new",
        "\"Header\" | \"Comment\" : 1, \"Header\" | Comment: unknown field; data of your own belong in Parameterisation > User-defined",
      })
  void namesThePlaceElsewhere(String before, String after, String sentence) {
    refuses(BpxSamples.with(before, after), sentence + ": " + SOURCE);
  }

  @Test
  void whatIsNoJsonIsSaidWithItsLine() {
    String text = BpxSamples.current();
    assertThatThrownBy(() -> Bpx.parse(text.substring(0, text.length() / 2), SOURCE))
        .isInstanceOf(BpxException.class)
        .hasMessageMatching(
            "line \\d+, column \\d+: not JSON, Unexpected end-of-input.*: cell.json");
    assertThatThrownBy(() -> Bpx.parse(text + "{}", SOURCE))
        .hasMessageMatching("line \\d+, column \\d+: not JSON, text after the end: cell.json");
    assertThatThrownBy(
            () ->
                Bpx.parse(
                    BpxSamples.with("\"Porosity\"", "\"Porosity\" : 1, \"Porosity\""), SOURCE))
        .hasMessageContaining("Duplicate Object property \"Porosity\": cell.json");
    assertThatThrownBy(
            () -> Bpx.parse(BpxSamples.with("\"Porosity\" : 0.25", "\"Porosity\" : NaN"), SOURCE))
        .hasMessageMatching(
            "line \\d+, column \\d+: not JSON, Non-standard token 'NaN': cell.json");
    refuses("", "line 1, column 1: not JSON, the text is empty: cell.json");
    refuses("[]", "a list where a JSON object in braces is due: cell.json");
    refuses(
        "{\"Header\" : " + "[".repeat(10_000) + "]".repeat(10_000) + "}",
        "not BPX, blocks or lists nested more than 16 deep or a name, text or number of absurd"
            + " length: cell.json");
  }

  @Test
  void filesAreReadAsUtf8(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("cell.bpx.json");
    Bpx.write(Cells.kokamLco(), file);
    assertThat(Bpx.read(file)).isEqualTo(Cells.kokamLco());
    Files.write(file, new byte[] {'{', '"', (byte) 0xE9, '"', '}'});
    assertThatThrownBy(() -> Bpx.read(file)).hasMessage("text must be in UTF-8: " + file);
    assertThatThrownBy(() -> Bpx.read(folder.resolve("none"))).isInstanceOf(IOException.class);
  }
}

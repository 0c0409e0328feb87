package org.labyrinth.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.numerics.Profile;
import org.labyrinth.numerics.ScalarFunction;

class BpxWriteTest {
  private static final Cell CELL = Cells.lgM50();

  @ParameterizedTest
  @EnumSource(ShippedCell.class)
  void whatIsWrittenIsReadBackToTheLastBit(ShippedCell shipped) {
    BpxFile file = shipped.file();
    BpxFile again = Bpx.parseFile(Bpx.write(file), "round trip");
    assertThat(again.cell()).isEqualTo(file.cell());
    assertThat(again).isEqualTo(file);
  }

  @Test
  void tablesBlendsAndLayersComeBack() {
    Electrode negative = CELL.negativeElectrode();
    Particle graphite = negative.particles().get(0);
    Particle silicon =
        graphite.toBuilder()
            .name("silicon")
            .openCircuitPotential(
                LinearTable.of(new double[] {0, 0.3, 1}, new double[] {1, 0.4, 0.05}))
            .entropicChange(Expression.parse("1e-4 * x"))
            .build();
    Cell cell =
        CELL.withNegative(
                negative.withParticles(
                    List.of(graphite.toBuilder().name("graphite").build(), silicon)))
            .withDoubleLayer(0.1, 0.2)
            .atTemperature(310);
    BpxFile file = Bpx.parseFile(Bpx.write(cell), "round trip");
    assertThat(file.cellWithDoubleLayer()).isEqualTo(cell);
  }

  @Test
  void theLayoutIsVersionOnes() {
    String text = Bpx.write(CELL);
    assertThat(text)
        .contains("\"BPX\" : \"1.1.0\"")
        .contains("\"Initial electrolyte concentration [mol.m-3]\" : 1000.0")
        .doesNotContain("\"Initial concentration [mol.m-3]\"")
        .doesNotContain("User-defined");
    assertThat(text.indexOf("\"Initial temperature [K]\""))
        .isGreaterThan(text.indexOf("\"State\""));
  }

  @Test
  void refusesWhatBpxCannotSay() {
    LithiumMetal lithium = LithiumMetal.withExchangeCurrent(10);
    assertThatThrownBy(() -> Bpx.write(CELL.halfCell(lithium)))
        .isInstanceOf(BpxException.class)
        .hasMessage(
            "negative side = lithium metal must be an electrode, BPX knows no half cells: cell"
                + " 'LG M50, positive half cell'");
    Electrode graded = CELL.positive().toBuilder().porosity(Profile.of(x -> 0.3 + 100 * x)).build();
    assertThatThrownBy(() -> Bpx.write(CELL.withPositive(graded)))
        .isInstanceOf(BpxException.class)
        .hasMessageStartingWith("Porosity from 0.30")
        .hasMessageEndingWith("must be the same everywhere: positive electrode");
    Electrolyte own =
        CELL.electrolyte().toBuilder().conductivity(ScalarFunction.of(c -> 1 + c, c -> 1)).build();
    assertThatThrownBy(() -> Bpx.write(CELL.withElectrolyte(own)))
        .hasMessage(
            "Conductivity [S.m-1] must be a constant, an Expression or a LinearTable"
                + " (LinearTable.sampled makes one): electrolyte");
    Particle one = CELL.positive().particles().get(0);
    Electrode twins = CELL.positive().withParticles(List.of(one, one));
    assertThatThrownBy(() -> Bpx.write(CELL.withPositive(twins)))
        .hasMessage("name 'positive' must be that of one particle only: positive electrode");
    Electrode uneven =
        CELL.positive()
            .withParticles(
                List.of(one, one.toBuilder().name("other").doubleLayerCapacity(0.2).build()));
    assertThatThrownBy(() -> Bpx.write(CELL.withPositive(uneven)))
        .hasMessageStartingWith("double-layer capacities = 0.0 and 0.2 F/m² must be one");
  }
}

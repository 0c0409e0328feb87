package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labyrinth.cell.Cells;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

class SolutionTableTest {
  private static final Solution RUN =
      Runs.solve(
          Simulation.of(Cells.lgM50(), "Discharge at 1C for 60 s", "Rest for 30 s")
              .withResolution(Resolution.FAST));

  @Test
  void inEveryRowThePartsAddUpToTheVoltage() {
    Table table = RUN.toTable();
    assertThat(table.rowCount()).isEqualTo(2 * 201);
    for (Row row : table) {
      double sum = 0;
      for (String part :
          List.of("open circuit", "particles", "reaction", "salt", "electrolyte", "solid")) {
        sum += row.getDouble(part + " [V]");
      }
      // What Newton leaves of the kinetics, which the certificate bounds.
      assertThat(sum).isCloseTo(row.getDouble("voltage [V]"), within(1e-4));
    }
  }

  @Test
  void rowsAreTheSamplesOfBothSteps() {
    Table table = RUN.toTable();
    assertThat(table.intColumn("step [-]").asObjectArray()).startsWith(1).endsWith(2);
    List<Sample> samples = RUN.samples();
    for (int k = 0; k < samples.size(); k += 57) {
      Row row = table.row(k);
      Sample sample = samples.get(k);
      assertThat(row.getInt("step [-]")).isEqualTo(sample.step() + 1);
      assertThat(row.getDouble("time [s]")).isEqualTo(sample.time());
      assertThat(row.getDouble("current [A]")).isEqualTo(sample.current());
      assertThat(row.getDouble("discharge capacity [A h]")).isEqualTo(sample.dischargeCapacity());
      assertThat(row.getDouble("temperature [K]")).isEqualTo(sample.temperature());
      assertThat(row.getDouble("least salt [mol/m³]"))
          .isEqualTo(sample.leastSalt())
          .isLessThanOrEqualTo(row.getDouble("most salt [mol/m³]"));
    }
  }

  @Test
  void samplesComeAtTheAskedPeriodAndAtTheEndOfEachStep() {
    assertThat(RUN.samples(25).stream().map(Sample::time))
        .containsExactly(0.0, 25.0, 50.0, 60.0, 60.0, 85.0, 90.0);
    for (double period : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> RUN.samples(period))
          .hasMessage(
              "period = %s s must be positive and finite: samples of a run".formatted(period));
    }
  }

  @Test
  void impossibleResolutionsAreRefused() {
    assertThatThrownBy(() -> new Resolution(1, 1, 2, 2, 0.1))
        .hasMessage("cells of the negative electrode = 1 must be at least 2: resolution");
    assertThatThrownBy(() -> new Resolution(2, 0, 2, 2, 0.1))
        .hasMessage("cells of the separator = 0 must be at least 1: resolution");
    assertThatThrownBy(() -> new Resolution(2, 1, 1, 2, 0.1))
        .hasMessage("cells of the positive electrode = 1 must be at least 2: resolution");
    assertThatThrownBy(() -> new Resolution(2, 1, 2, 1, 0.1))
        .hasMessage("radial nodes = 1 must be at least 2: resolution");
    assertThatThrownBy(() -> new Resolution(2, 1, 2, 2, 0))
        .hasMessage("tolerance = 0.0 [-] must be in (0.0, 0.1]: resolution");
    assertThat(new Resolution(2, 1, 2, 2, 0.1).tolerance()).isEqualTo(0.1);
  }
}

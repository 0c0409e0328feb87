package org.labyrinth.benchmarks.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The kit's solver as the benchmarks drive it. */
class LabyrinthToolTest {
  private final CellTool tool = CellTool.ours();
  private BpxFolder folder;
  private Path cell;

  @BeforeEach
  void writeCell() throws IOException {
    folder = new BpxFolder();
    cell = folder.lgM50();
  }

  @AfterEach
  void deleteCell() throws IOException {
    folder.close();
  }

  @ParameterizedTest
  @EnumSource(CellModel.class)
  void everyModelIsThatOfItsReference(CellModel model) throws IOException {
    CellTool.Discharge discharge =
        tool.prepare(cell, model, Setting.named("fast")).discharge(P2dPlan.RATE);
    Curve reference = Reference.of(model);
    List<Double> times =
        reference.times().stream().map(t -> Math.min(t, discharge.end())).distinct().toList();
    Curve curve =
        new Curve(times, times.stream().map(discharge::voltage).toList(), discharge.ampereHours());
    // The three models differ by tens of millivolts; the fast setting is good to about one.
    assertThat(CurveError.of(curve, reference, P2dPlan.RATE).later()).isLessThan(1e-3);
    assertThat(discharge.voltage(discharge.end())).isCloseTo(2.5, within(1e-6)); // slack of the end
  }

  @ParameterizedTest
  @CsvSource({"1, 0.5, 1e5, CUT_OFF", "1, 0.5, 60, TIME", "-10, 0.99, 1e5, AT_ONCE"})
  void aRunEndsAsPhysicsSays(double rate, double soc, double limit, Ending ending)
      throws IOException {
    RunEnd end = tool.run(new Case("one", cell.toString(), rate, soc, limit));
    assertThat(end.ending()).isEqualTo(ending);
  }

  @Test
  void aMeshOfItsOwnIsUsed() throws IOException {
    Setting coarse = Setting.of(new Mesh(4, 2, 4, 4), 0, 1e-2);
    Setting fine = Setting.of(new Mesh(4, 2, 4, 4), 0, 1e-5);
    assertThat(tool.prepare(cell, CellModel.P2D, fine).discharge(1).steps())
        .isGreaterThan(tool.prepare(cell, CellModel.P2D, coarse).discharge(1).steps());
  }
}

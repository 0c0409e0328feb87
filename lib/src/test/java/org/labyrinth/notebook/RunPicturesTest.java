package org.labyrinth.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.LithiumMetal;
import org.labyrinth.p2d.CellSolver;
import org.labyrinth.p2d.CellState;
import org.labyrinth.p2d.Model;
import org.labyrinth.p2d.Overpotentials;
import org.labyrinth.p2d.Resolution;
import org.labyrinth.p2d.Simulation;
import org.labyrinth.p2d.Solution;

class RunPicturesTest {
  private static final Solution RUN =
      new CellSolver()
          .solve(
              Simulation.of(Cells.lgM50(), "Discharge at 1C for 10 minutes", "Rest for 5 minutes")
                  .withResolution(Resolution.FAST));

  @Test
  void aRunIsDescribedWithItsRanges() {
    Picture picture = RunChart.of(RUN);
    assertThat(picture.alt())
        .startsWith("LG M50, P2D: voltage from 3.8")
        .contains("current from 0 to 5 A", "over 15 min", "from 0 to 0.8333 A h");
    assertThat(picture.pixels().getHeight()).isGreaterThan(picture.pixels().getWidth());
  }

  @Test
  void curvesAreOneALineAndEndWhereTheRunsDo() {
    Solution simple = new CellSolver().solve(RUN.simulation().withModel(Model.SPM));
    XYChart chart = DischargeChart.overCapacity(new TreeMap<>(Map.of("P2D", RUN, "SPM", simple)));
    assertThat(chart.getSeriesCollection()).hasSize(2);
    for (XYSeries line : chart.getSeriesCollection()) {
      double last = line.getXData()[line.getXData().length - 1];
      assertThat(last).isCloseTo(5.0 / 6, within(1e-6)); // 5 A for 10 minutes
    }
    assertThat(DischargeChart.overTime(Map.of("P2D", RUN)).getXAxisTitle()).isEqualTo("time [min]");
  }

  @Test
  void aChartOfNoRunsIsRefused() {
    assertThatThrownBy(() -> DischargeChart.overCapacity(Map.of()))
        .hasMessage("runs = 0 must be at least 1: voltage over capacity");
  }

  @Test
  void theAreasOfTheLossesReachFromOpenCircuitToTheVoltage() {
    XYChart chart = LossChart.of(RUN);
    double[] v = chart.getSeries("V").getYData();
    double[] u = chart.getSeries("open circuit").getYData();
    double[] first = chart.getSeries("particles").getYData();
    double[] last = chart.getSeries("solid").getYData();
    for (int i = 0; i < v.length; i++) {
      assertThat(first[i]).isEqualTo(u[i]);
      assertThat(last[last.length - 1 - i]).isCloseTo(v[i], within(1e-6)); // V is interpolated
    }
  }

  @Test
  void aProfileHasALineATimeAndAGapInTheSeparator() {
    XYChart salt = ProfileChart.of(RUN, CellField.SALT, 0, 600);
    assertThat(salt.getSeries("0 s").getYData()).containsOnly(1000);
    assertThat(salt.getSeries("10 min").getYData()).doesNotContain(Double.NaN);
    XYChart reaction = ProfileChart.of(RUN, CellField.REACTION_CURRENT, 600);
    double[] j = reaction.getSeries("10 min").getYData();
    assertThat(Arrays.stream(j).filter(Double::isNaN).count()).isOne();
    assertThat(reaction.getYAxisTitle()).isEqualTo("j [A/m²]");
  }

  @Test
  void cellsLieEdgeToEdgeFromCollectorToCollector() {
    CellState state = RUN.steps().get(0).state(300);
    for (CellField field : CellField.values()) {
      Strip strip = field.across(state);
      double[] edges = strip.edges();
      assertThat(edges).hasSize(strip.values().length + 1);
      assertThat(edges[0]).isCloseTo(0, within(1e-9));
      assertThat(edges[edges.length - 1]).isCloseTo(172.8, within(1e-6)); // 85.2 + 12 + 75.6 µm
      for (int i = 1; i < edges.length; i++) {
        assertThat(edges[i]).isGreaterThan(edges[i - 1]);
      }
    }
  }

  @Test
  void allFieldsOnOneSheetSayTheirRanges() {
    String alt = ProfileChart.all(RUN, 0, 300).alt();
    for (CellField field : CellField.values()) {
      assertThat(alt).contains(field.quantity() + " from ");
    }
  }

  @Test
  void inAMapOverTimeSaltRisesOnTheLeftAndFallsOnTheRight() {
    Picture map = SpaceTime.of(RUN, CellField.SALT);
    BufferedImage pixels = map.pixels();
    int y = pixels.getHeight() / 2; // half way through, still in discharge
    assertThat(lightness(pixels.getRGB(80, y)))
        .isGreaterThan(lightness(pixels.getRGB(pixels.getWidth() - 130, y)));
    assertThat(map.alt()).startsWith("c_e [mol/m³] over x and time in a run of 15 min");
  }

  private static int lightness(int rgb) {
    return (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
  }

  @Test
  void everyElectrodeHasAScaleOfItsOwn() {
    assertThat(SpaceTime.of(RUN, CellField.REACTION_CURRENT).alt())
        .contains("negative from ", "positive from -");
    assertThat(ParticleMap.of(RUN, 600).alt())
        .contains("at 10 min", "negative from ", "positive from ");
  }

  @Test
  void duringDischargeTheSurfaceOfNegativeParticlesIsDarkerThanTheirCentre() {
    BufferedImage map = ParticleMap.of(RUN, 300).pixels();
    int x = 100;
    assertThat(lightness(map.getRGB(x, 40)))
        .isLessThan(lightness(map.getRGB(x, map.getHeight() - 60)));
  }

  @Test
  void aSliderGoesFromTheStartToTheEnd() {
    Frames frames = CellFrames.of(RUN, 3);
    assertThat(frames.toString()).startsWith("Slider over time from 0 min to 15 min, 3 pictures");
    assertThatThrownBy(() -> CellFrames.of(RUN, 1))
        .hasMessage("pictures = 1 must be from 2 to 40: slider through a run");
  }

  @Test
  void aTimeOutsideTheRunIsRefused() {
    assertThatThrownBy(() -> ProfileChart.of(RUN, CellField.SALT, 901))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("time = 901.0 s must be in [0.0, 900.0] s: run of cell 'LG M50'");
  }

  @Test
  void ticksAreRoundNumbers() {
    assertThat(Ticks.of(0, 172.8, 5)).containsExactly(0.0, 50.0, 100.0, 150.0);
    assertThat(Ticks.of(2.49, 4.21, 4)).containsExactly(2.5, 3.0, 3.5, 4.0);
  }

  @Test
  void theTableHasARowASampleAndItsPartsAddUp() {
    assertThat(RUN.toTable().rowCount()).isEqualTo(402);
    assertThat(RUN.toTable().columnNames())
        .startsWith("step [-]", "time [s]", "current [A]", "voltage [V]");
    assertThat(List.copyOf(RUN.samples(60))).hasSize(11 + 6);
    Overpotentials parts = RUN.samples(60).get(3).parts();
    assertThat(parts.voltage()).isCloseTo(RUN.samples(60).get(3).voltage(), within(1e-6));
    assertThatThrownBy(() -> RUN.samples(-1))
        .hasMessage("period = -1.0 s must be positive and finite: samples of a run");
  }

  @Test
  void aCellIsDrawnToScaleAndNamesItsLayers() {
    Picture drawn = CellDrawing.of(Cells.lgM50());
    assertThat(drawn.alt())
        .contains("85.2 µm of negative", "12 µm of separator", "75.6 µm of positive");
    // The pale blue of the pores ends where the positive collector begins, whatever the cell.
    int pore = Palette.label(1).getRGB();
    int left = IntStream.range(0, 860).filter(x -> blue(drawn, x, pore)).findFirst().orElseThrow();
    int right = IntStream.range(0, 860).filter(x -> blue(drawn, x, pore)).max().orElseThrow();
    assertThat(right - left).isBetween(504, 506); // the layers' 506 pixels, edges smoothed
  }

  private static boolean blue(Picture drawn, int x, int pore) {
    return drawn.pixels().getRGB(x, 90) == pore;
  }

  @Test
  void aHalfCellIsDrawnWithoutANegativeElectrode() {
    LithiumMetal lithium = LithiumMetal.withExchangeCurrent(10);
    assertThat(CellDrawing.of(Cells.lgM50().halfCell(lithium)).alt())
        .contains("0 µm of negative", "12 µm of separator");
  }
}

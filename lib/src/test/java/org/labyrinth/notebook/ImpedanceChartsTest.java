package org.labyrinth.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.labyrinth.impedance.Frequencies;
import org.labyrinth.impedance.KramersKronig;
import org.labyrinth.impedance.Spectrum;
import org.labyrinth.impedance.SurfaceAdmittance;
import org.labyrinth.impedance.SymmetricCell;
import org.labyrinth.impedance.TransmissionLine;

class ImpedanceChartsTest {
  private static Spectrum spectrum(SurfaceAdmittance wall) {
    return new SymmetricCell(TransmissionLine.of(70e-6, 0.14, 3e5, wall), 2e-4)
        .spectrum(Frequencies.logarithmic(1e5, 0.1, 61))
        .times(1e4);
  }

  private static Map<String, Spectrum> two() {
    Map<String, Spectrum> two = new LinkedHashMap<>();
    two.put("blocking", spectrum(SurfaceAdmittance.capacitance(0.08)));
    two.put("reacting", spectrum(SurfaceAdmittance.reaction(0.03, 0.08)));
    return two;
  }

  private static void unitsAreEqual(XYChart chart) {
    Panels.paint(chart, chart.getWidth(), chart.getHeight());
    double across = chart.getScreenXFromChart(1) - chart.getScreenXFromChart(0);
    double up = chart.getScreenYFromChart(0) - chart.getScreenYFromChart(1);
    assertThat(up / across).isCloseTo(1, within(0.01)); // a pixel or two of 400
  }

  @Test
  void oneUnitIsAsLongOnEitherAxisOfANyquistChart() {
    unitsAreEqual(NyquistChart.of("tall", "Ω cm²", spectrum(SurfaceAdmittance.capacitance(0.08))));
    unitsAreEqual(
        NyquistChart.of("flat", "Ω cm²", spectrum(SurfaceAdmittance.reaction(0.03, 0.08))));
    XYChart cut = NyquistChart.within("cut", "Ω cm²", two(), 12, 6);
    unitsAreEqual(cut);
    assertThat(cut.getStyler().getXAxisMax()).isGreaterThanOrEqualTo(12);
    assertThat(cut.getStyler().getYAxisMax()).isGreaterThanOrEqualTo(6);
  }

  @Test
  void imaginaryPartsPointUpwards() {
    Spectrum blocking = spectrum(SurfaceAdmittance.capacitance(0.08));
    XYChart chart = NyquistChart.of("Z", "Ω cm²", blocking);
    assertThat(chart.getSeries("Z").getYData()[60])
        .isEqualTo(-blocking.imaginary()[60])
        .isPositive();
    assertThat(chart.getYAxisTitle()).isEqualTo("−Z″ [Ω cm²]");
    assertThat(NyquistChart.points(chart, "Z")).isSameAs(chart);
    assertThatThrownBy(() -> NyquistChart.points(chart, "Y"))
        .hasMessage("spectrum 'Y' must be one that is shown: chart Z");
  }

  @Test
  void aChartOfNoSpectraIsRefused() {
    assertThatThrownBy(() -> NyquistChart.within("yours", "Ω cm²", Map.of(), 12, 6))
        .hasMessage("spectra = 0 must be at least 1: chart yours");
  }

  @Test
  void frequenciesAreSaidAsPeopleSayThem() {
    assertThat(NyquistChart.words(2e6)).isEqualTo("2 MHz");
    assertThat(NyquistChart.words(25e3)).isEqualTo("25 kHz");
    assertThat(NyquistChart.words(3.2)).isEqualTo("3.2 Hz");
    assertThat(NyquistChart.words(0.04)).isEqualTo("40 mHz");
  }

  @Test
  void aBodeChartShowsMagnitudeAndPhase() {
    XYChart phase = BodeChart.phase(two());
    assertThat(phase.getSeries("blocking").getYData()[60]).isBetween(-90.0, -80.0);
    assertThat(BodeChart.magnitude("Ω cm²", two()).getSeries("reacting").getYData()[3])
        .isEqualTo(two().get("reacting").at(3).abs());
    Picture both = BodeChart.of("Ω cm²", two());
    assertThat(both.pixels().getHeight()).isEqualTo(600);
    assertThat(both.alt()).contains("Magnitude").contains("Phase");
  }

  @Test
  void residualsAreALineForEachPart() {
    XYChart chart = BodeChart.residuals(KramersKronig.test(two().get("reacting")));
    assertThat(chart.getSeriesCollection()).hasSize(2);
  }
}

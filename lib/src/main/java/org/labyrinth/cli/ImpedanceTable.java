package org.labyrinth.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.numbers.complex.Complex;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Electrode;
import org.labyrinth.cell.Particle;
import org.labyrinth.impedance.ImpedanceProblem;
import org.labyrinth.impedance.ImpedanceSolution;
import org.labyrinth.impedance.Spectrum;

/** A spectrum as people read it: what was asked, a row here and there, the figures behind it. */
final class ImpedanceTable {
  /** Of a longer spectrum as many rows are shown, its ends among them. */
  private static final int ROWS = 7;

  private ImpedanceTable() {}

  static String of(ImpedanceOptions asked, ImpedanceSolution solution, double seconds) {
    ImpedanceProblem problem = solution.problem();
    TextTable table = new TextTable();
    table
        .line("cell", problem.cell().name())
        .line("model", problem.model() + ", linearised around rest")
        .line("start", asked.start())
        .line("temperature", Digits.of(problem.temperature()) + " K")
        .line("double layer", doubleLayer(problem.cell()))
        .gap();
    Spectrum spectrum = solution.ofCell();
    int last = spectrum.size() - 1;
    int rows = Math.min(ROWS, spectrum.size());
    table.row("", List.of("Re Z [mΩ]", "Im Z [mΩ]", "|Z| [mΩ]", "phase [°]"));
    for (int row = 0; row < rows; row++) {
      int k = rows == 1 ? 0 : Math.round((float) row * last / (rows - 1));
      Complex z = spectrum.at(k);
      table.row(
          String.format(Locale.ROOT, "at %.4g Hz", spectrum.frequency()[k]),
          List.of(
              milliohms(z.getReal()), milliohms(z.getImaginary()), milliohms(z.abs()), degrees(z)));
    }
    table
        .gap()
        .line(
            "error along x",
            Numbers.rough(Arrays.stream(solution.error()).max().orElse(0)) + " of |Z| at most")
        .line(
            "time",
            String.format(
                Locale.ROOT,
                "%.2f s for %d frequencies, on %d cells along x at most",
                seconds,
                spectrum.size(),
                Arrays.stream(solution.cells()).max().orElse(0)));
    return table.toString();
  }

  private static String milliohms(double ohms) {
    return String.format(Locale.ROOT, "%.4f", 1e3 * ohms);
  }

  private static String degrees(Complex z) {
    return String.format(Locale.ROOT, "%.1f", Math.toDegrees(z.arg()));
  }

  private static String doubleLayer(Cell cell) {
    String positive = layers(cell.positive());
    return cell.negative() instanceof Electrode electrode
        ? layers(electrode) + " (negative), " + positive + " (positive)"
        : positive;
  }

  private static String layers(Electrode electrode) {
    double[] layers =
        electrode.particles().stream().mapToDouble(Particle::doubleLayerCapacity).toArray();
    if (Arrays.stream(layers).allMatch(c -> c == 0)) {
      return "none";
    }
    return String.join(", ", Arrays.stream(layers).mapToObj(Digits::of).distinct().toList())
        + " F/m²";
  }
}

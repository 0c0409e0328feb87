package org.labyrinth.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.labyrinth.cell.Cell;
import org.labyrinth.impedance.Frequencies;
import org.labyrinth.impedance.ImpedanceProblem;

/**
 * What {@code impedance} is asked for.
 *
 * @param problem whose and how exactly
 * @param frequencies f in Hz
 * @param start how full, in words
 * @param csvToTerminal whether the rows go to standard output
 * @param csv where the rows go
 * @param chart where the picture goes
 */
@SuppressWarnings("ArrayRecordComponent") // made and read in this package alone
record ImpedanceOptions(
    ImpedanceProblem problem,
    double[] frequencies,
    String start,
    boolean csvToTerminal,
    Optional<OutputFile> csv,
    Optional<OutputFile> chart) {
  /** What is asked unless something else is. */
  static final String FREQUENCIES = "1e-3:1e3:61";

  private static final int MOST = 100_000;

  private static final List<String> NAMES =
      List.of(
          "--soc",
          "--soc-by",
          "--frequencies",
          "--model",
          "--temperature",
          "--double-layer",
          "--tolerance",
          "--csv",
          "--chart");

  /**
   * Reads the words behind {@code impedance}.
   *
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a word makes no sense
   */
  static ImpedanceOptions of(List<String> words) throws IOException {
    OptionReader options = new OptionReader(words, NAMES);
    String cellWord = CellSource.only(options.operands(), Impedance.NAME);
    double[] frequencies = frequencies(options.one("--frequencies").orElse(FREQUENCIES));
    Optional<String> csv = options.one("--csv");
    boolean toTerminal = csv.isPresent() && csv.get().equals("-");
    Optional<OutputFile> csvFile = toTerminal ? Optional.empty() : OutputFile.of(csv, "--csv");
    Optional<OutputFile> chart = OutputFile.of(options.one("--chart"), "--chart");
    Cell cell = cell(cellWord, options.number("--double-layer"));
    String by = options.word("--soc-by", SimulateOptions.SOC_BY);
    double soc = options.number("--soc").orElse(0.5);
    ImpedanceProblem problem =
        new ImpedanceProblem(
            cell,
            SimulateOptions.model(options.word("--model", SimulateOptions.MODELS)),
            SimulateOptions.fillings(cell, soc, by),
            options.number("--temperature").orElse(cell.initialTemperature()),
            options.number("--tolerance").orElse(ImpedanceProblem.DEFAULT_TOLERANCE));
    String start = SimulateOptions.start(soc, by);
    return new ImpedanceOptions(problem, frequencies, start, toTerminal, csvFile, chart);
  }

  private static Cell cell(String word, Optional<Double> doubleLayer) throws IOException {
    Cell cell = CellSource.file(word, "impedance CELL").cellWithDoubleLayer();
    return doubleLayer.isPresent()
        ? cell.withDoubleLayer(doubleLayer.get(), doubleLayer.get())
        : cell;
  }

  private static double[] frequencies(String text) {
    String[] parts = text.split(":", -1);
    try {
      if (parts.length == 3) {
        int count = Integer.parseInt(parts[2].strip());
        if (count > MOST) {
          throw new IllegalArgumentException(
              "count of frequencies = %d must be at most %d: --frequencies".formatted(count, MOST));
        }
        return Frequencies.logarithmic(
            Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()), count);
      }
    } catch (NumberFormatException e) {
      throw unread(text, e);
    }
    throw unread(text, new IllegalArgumentException(text));
  }

  private static IllegalArgumentException unread(String text, Exception cause) {
    return new IllegalArgumentException(
        "frequencies = \"%s\" must be first:last:count, such as %s [Hz]: --frequencies"
            .formatted(text, FREQUENCIES),
        cause);
  }
}

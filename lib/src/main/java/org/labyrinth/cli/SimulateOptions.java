package org.labyrinth.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.StateOfCharge;
import org.labyrinth.cell.Stoichiometries;
import org.labyrinth.experiment.CurrentProfile;
import org.labyrinth.experiment.Experiment;
import org.labyrinth.p2d.Climate;
import org.labyrinth.p2d.Model;
import org.labyrinth.p2d.Resolution;
import org.labyrinth.p2d.Simulation;

/**
 * What {@code simulate} is asked for.
 *
 * @param simulation what to run
 * @param cellWord the cell as it was named
 * @param preset the name of the resolution
 * @param start how full, in words
 * @param period between two rows [s]; 0 for 200 intervals a step
 * @param csvToTerminal whether the rows go to standard output
 * @param csv where the rows go
 * @param chart where the picture goes
 */
record SimulateOptions(
    Simulation simulation,
    String cellWord,
    String preset,
    String start,
    double period,
    boolean csvToTerminal,
    Optional<OutputFile> csv,
    Optional<OutputFile> chart) {
  private static final List<String> NAMES =
      List.of(
          "--experiment",
          "--current",
          "--model",
          "--soc",
          "--soc-by",
          "--temperature",
          "--heat-transfer",
          "--preset",
          "--period",
          "--csv",
          "--chart");

  /** The models by name, the first unless another is asked for. */
  static final List<String> MODELS = List.of("P2D", "SPMe", "SPM");

  /** The resolutions by name, the first unless another is asked for. */
  static final List<String> PRESETS = List.of("default", "fast", "accurate");

  private static final String BY_VOLTAGE = "voltage";

  /** What 0 and 1 of a state of charge may mean, the first unless another is asked for. */
  static final List<String> SOC_BY = List.of("stoichiometry", BY_VOLTAGE);

  /**
   * Reads the words behind {@code simulate}.
   *
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a word makes no sense
   */
  static SimulateOptions of(List<String> words) throws IOException {
    OptionReader options = new OptionReader(words, NAMES);
    String cellWord = CellSource.only(options.operands(), Simulate.NAME);
    Model model = model(options.word("--model", MODELS));
    String preset = options.word("--preset", PRESETS);
    String by = options.word("--soc-by", SOC_BY);
    double period = period(options);
    Optional<String> csv = options.one("--csv");
    boolean toTerminal = csv.isPresent() && csv.get().equals("-");
    Optional<OutputFile> csvFile = toTerminal ? Optional.empty() : OutputFile.of(csv, "--csv");
    Optional<OutputFile> chart = OutputFile.of(options.one("--chart"), "--chart");
    Cell cell = CellSource.file(cellWord, "simulate CELL").cell();
    double soc = options.number("--soc").orElse(1.0);
    Simulation simulation =
        new Simulation(
            cell,
            model,
            resolution(preset),
            experiment(options, cell),
            fillings(cell, soc, by),
            climate(options, cell));
    String start = start(soc, by);
    return new SimulateOptions(
        simulation, cellWord, preset, start, period, toTerminal, csvFile, chart);
  }

  private static double period(OptionReader options) {
    Optional<Double> period = options.number("--period");
    if (period.isEmpty()) {
      return 0;
    }
    double seconds = period.get();
    if (!(seconds > 0 && seconds < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "period = %s s must be positive and finite: --period".formatted(seconds));
    }
    return seconds;
  }

  /** One of {@link #MODELS}. */
  static Model model(String name) {
    return Model.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** One of {@link #PRESETS}. */
  static Resolution resolution(String preset) {
    return switch (preset) {
      case "fast" -> Resolution.FAST;
      case "accurate" -> Resolution.ACCURATE;
      default -> Resolution.DEFAULT;
    };
  }

  /** The sentences, then the profile; a discharge at 1C where there is neither. */
  private static Experiment experiment(OptionReader options, Cell cell) throws IOException {
    List<String> sentences = options.all("--experiment");
    Optional<String> profile = options.one("--current");
    if (sentences.isEmpty() && profile.isEmpty()) {
      return fullDischarge(cell);
    }
    if (profile.isEmpty()) {
      return Experiment.parse(sentences.toArray(new String[0]));
    }
    Experiment driven = Experiment.current(read(profile.get()));
    return sentences.isEmpty()
        ? driven
        : Experiment.parse(sentences.toArray(new String[0])).then(driven);
  }

  /** What is done to a cell unless something else is asked for. */
  static Experiment fullDischarge(Cell cell) {
    return Experiment.parse("Discharge at 1C until " + Digits.of(cell.lowerCutOff()) + " V");
  }

  private static CurrentProfile read(String name) throws IOException {
    return CurrentProfile.parse(InputText.read(name, "--current"), name);
  }

  /** How full, in words. */
  static String start(double soc, String by) {
    return "state of charge " + Digits.of(soc) + " by " + by + " limits";
  }

  /** How full a cell is, by one of {@link #SOC_BY}. */
  static Stoichiometries fillings(Cell cell, double soc, String by) {
    return by.equals(BY_VOLTAGE)
        ? StateOfCharge.byVoltageLimits(cell, soc)
        : StateOfCharge.byStoichiometryLimits(cell, soc);
  }

  /** Held, unless the cell may exchange heat. */
  private static Climate climate(OptionReader options, Cell cell) {
    Optional<Double> temperature = options.number("--temperature");
    Optional<Double> transfer = options.number("--heat-transfer");
    double initial = temperature.orElse(cell.initialTemperature());
    if (transfer.isEmpty()) {
      return new Climate.Isothermal(initial);
    }
    return new Climate.Lumped(
        initial, temperature.orElse(cell.ambientTemperature()), transfer.get());
  }
}

package org.labyrinth.cli;

import java.util.List;
import java.util.Locale;
import org.labyrinth.p2d.Certificate;
import org.labyrinth.p2d.Climate;
import org.labyrinth.p2d.EndCause;
import org.labyrinth.p2d.Simulation;
import org.labyrinth.p2d.Solution;
import org.labyrinth.p2d.StepSolution;

/** A run as people read it: what was asked, a row a step, the figures that certify it. */
final class SimulationTable {
  /** Of a longer experiment the first and the last steps are shown. */
  private static final int MOST_STEPS = 40;

  private final SimulateOptions asked;
  private final Solution solution;
  private final TextTable table = new TextTable();

  private SimulationTable(SimulateOptions asked, Solution solution) {
    this.asked = asked;
    this.solution = solution;
  }

  static String of(SimulateOptions asked, Solution solution, double seconds) {
    SimulationTable report = new SimulationTable(asked, solution);
    report.question();
    report.steps();
    report.certificate(seconds);
    return report.table.toString();
  }

  private void question() {
    Simulation simulation = solution.simulation();
    table
        .line("cell", simulation.cell().name())
        .line("model", simulation.model() + ", " + asked.preset() + " resolution")
        .line("start", asked.start())
        .line("temperature", words(simulation.climate()))
        .gap();
  }

  private static String words(Climate climate) {
    String first = Digits.of(climate.initialTemperature()) + " K";
    return climate instanceof Climate.Lumped lumped
        ? "%s at the start, then by the heat balance with h = %s W/(m² K) to %s K"
            .formatted(
                first,
                Digits.of(lumped.transferCoefficient()),
                Digits.of(lumped.ambientTemperature()))
        : first + ", held";
  }

  private void steps() {
    List<StepSolution> steps = solution.steps();
    int asMany = solution.simulation().experiment().steps().size();
    for (int n = 0; n < steps.size(); n++) {
      boolean left = steps.size() > MOST_STEPS && n == MOST_STEPS / 2;
      if (left) {
        int more = steps.size() - MOST_STEPS;
        table.line("…", more + (more == 1 ? " step more" : " steps more")).gap();
        n += more;
      }
      step(n, steps.get(n));
    }
    if (steps.size() < asMany) {
      table
          .line(
              "not begun",
              "%d of %d steps, for the run ended in step %d"
                  .formatted(asMany - steps.size(), asMany, steps.size()))
          .gap();
    }
  }

  private void step(int n, StepSolution step) {
    double start = step.start();
    double end = step.end();
    double charge = step.dischargeCapacity(end) - step.dischargeCapacity(start);
    table
        .line("step " + (n + 1), step.step().sentence())
        .line("  ended by", words(step.cause()))
        .line(
            "  time", "%s s, from %s to %s s".formatted(time(end - start), time(start), time(end)))
        .line(
            "  charge",
            String.format(
                Locale.ROOT,
                "%.5f A h given; %.5f A h since the start of the run",
                charge,
                step.dischargeCapacity(end)))
        .line(
            "  voltage",
            String.format(Locale.ROOT, "%.4f V to %.4f V", step.voltage(start), step.voltage(end)))
        .line(
            "  current",
            String.format(Locale.ROOT, "%.4f A to %.4f A", step.current(start), step.current(end)));
    if (solution.simulation().climate() instanceof Climate.Lumped) {
      table.line(
          "  temperature",
          String.format(
              Locale.ROOT, "%.2f K to %.2f K", step.temperature(start), step.temperature(end)));
    }
    table.gap();
  }

  private static String time(double seconds) {
    return String.format(Locale.ROOT, "%.2f", seconds);
  }

  private static String words(EndCause cause) {
    return switch (cause) {
      case TIME -> "time: it had lasted as long as asked";
      case VOLTAGE -> "voltage: it was reached";
      case CURRENT -> "current: it had fallen to the limit";
      case CAPACITY -> "charge: as much as asked had passed";
      case SKIPPED -> "nothing: its end was reached before it began, so it took no time";
      case LOWER_CUT_OFF -> "the cell's lower voltage cut-off, which ends the run";
      case UPPER_CUT_OFF -> "the cell's upper voltage cut-off, which ends the run";
      case SALT_DEPLETED -> "salt: none was left somewhere in the electrolyte, which ends the run";
      case PARTICLES_EMPTY ->
          "lithium: the surface of some particles was empty, which ends the run";
      case PARTICLES_FULL -> "lithium: the surface of some particles was full, which ends the run";
    };
  }

  private void certificate(double seconds) {
    Certificate figures = solution.certificate();
    table
        .line("lithium out of balance", Numbers.rough(figures.lithium()) + " of what fits in")
        .line("salt out of balance", Numbers.rough(figures.salt()) + " of what there is")
        .line("current out of balance", Numbers.rough(figures.current()) + " of the cell's")
        .line("kinetics, worst misfit", Numbers.rough(figures.kinetics()) + " V")
        .line(
            "time",
            String.format(
                Locale.ROOT,
                "%.2f s for %d steps of time, %d more rejected",
                seconds,
                solution.integratorSteps(),
                solution.rejectedSteps()));
  }
}

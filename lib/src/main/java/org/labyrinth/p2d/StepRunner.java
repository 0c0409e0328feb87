package org.labyrinth.p2d;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.labyrinth.cell.Cell;
import org.labyrinth.experiment.CRate;
import org.labyrinth.experiment.Control;
import org.labyrinth.experiment.Current;
import org.labyrinth.experiment.CurrentProfile;
import org.labyrinth.experiment.Power;
import org.labyrinth.experiment.Rest;
import org.labyrinth.experiment.Step;
import org.labyrinth.experiment.Voltage;
import org.labyrinth.numerics.Bdf;
import org.labyrinth.numerics.ImplicitSystem.Outcome;
import org.labyrinth.numerics.ScalarFunction;
import org.labyrinth.numerics.SolverException;

/** Runs one step of an experiment after the other on one system. */
final class StepRunner {
  /** A step that has not ended after this long never will [s]: ten years. */
  private static final double LONGEST = 3.2e8;

  /** A step that takes so many steps of time goes nowhere. */
  private static final int MOST_STEPS = 50_000;

  private static final double SHORTEST = 1e-9;
  private static final double FIRST_STEP = 1;
  private static final double SECONDS_AN_HOUR = 3600;

  /** Salt below this share of its start counts as depleted: κ and j₀ vanish with it. */
  private static final double NO_SALT = 2e-6;

  /** A surface this close to empty or full takes no more current: j₀ is a thousandth. */
  private static final double NO_ROOM = 1e-6;

  private final Cell cell;
  private final CellSystem system;
  private final Bdf integrator;
  private final double area;
  private final double[] state;
  private final double[] rates;
  private double time;
  private int stepsTaken;
  private DoubleConsumer listener = reached -> {};

  StepRunner(Cell cell, CellSystem system, double[] start) {
    this.cell = cell;
    this.system = system;
    this.integrator = new Bdf(system, SHORTEST);
    this.area = cell.electrodeArea() * cell.electrodePairs();
    this.state = start.clone();
    this.rates = new double[state.length];
  }

  /** Runs one step to its end, and tells each time it reaches. */
  StepSolution run(Step step, DoubleConsumer told) {
    listener = told;
    listener.accept(time);
    Control control = step.control();
    double began = time;
    double end = began + Math.min(EndTest.duration(step), LONGEST);
    double chargeBefore = system.charge(state);
    Drive drive = drive(control, began);
    double[] stops =
        control instanceof CurrentProfile profile ? profile.breakTimes() : new double[0];
    system.drive(piece(drive, stops, 0));
    Trajectory path = system.newTrajectory();
    double voltage = begin(step, path);
    List<EndTest> tests = EndTest.of(step, cell, voltage, area * system.current(state));
    for (EndTest test : tests) {
      if (left(test, voltage, state, chargeBefore) <= 0) {
        EndCause cause = test.cause().endsRun() ? test.cause() : EndCause.SKIPPED;
        return new StepSolution(step, cause, path, system, area);
      }
    }
    for (int k = 0; k < stops.length && began + stops[k] < end; k++) {
      EndCause cause = until(began + stops[k], path, tests, chargeBefore, step);
      if (cause != EndCause.TIME) {
        return new StepSolution(step, cause, path, system, area);
      }
      system.drive(piece(drive, stops, k + 1));
      begin(step, path);
    }
    EndCause cause = until(end, path, tests, chargeBefore, step);
    if (cause == EndCause.TIME && end == began + LONGEST) {
      throw failure("a step must end within %.3g s".formatted(LONGEST), step, path);
    }
    return new StepSolution(step, cause, path, system, area);
  }

  private Drive drive(Control control, double began) {
    if (control instanceof Rest) {
      return new Drive.GivenCurrent(ScalarFunction.constant(0), began);
    } else if (control instanceof Current current) {
      return new Drive.GivenCurrent(ScalarFunction.constant(current.amperes() / area), began);
    } else if (control instanceof CRate c) {
      double amperes = c.rate() * cell.nominalCapacity();
      return new Drive.GivenCurrent(ScalarFunction.constant(amperes / area), began);
    } else if (control instanceof CurrentProfile profile) {
      return new Drive.GivenCurrent(new Scaled(profile.current(), 1 / area), began);
    } else if (control instanceof Voltage held) {
      return new Drive.HeldVoltage(held.volts());
    } else if (control instanceof Power power) {
      return new Drive.HeldPower(power.watts() / area);
    }
    throw new IllegalStateException("unknown control: " + control);
  }

  /** What holds before break k and behind the one before it. */
  private static Drive piece(Drive drive, double[] breaks, int k) {
    return drive instanceof Drive.GivenCurrent given && breaks.length > 0
        ? given.between(
            k == 0 ? 0 : breaks[k - 1], k == breaks.length ? Double.POSITIVE_INFINITY : breaks[k])
        : drive;
  }

  /** A function times a factor. */
  private record Scaled(ScalarFunction function, double factor) implements ScalarFunction {
    @Override
    public double at(double x) {
      return factor * function.at(x);
    }

    @Override
    public double slope(double x) {
      return factor * function.slope(x);
    }
  }

  /** Finds a consistent state at the present time; returns its voltage. */
  private double begin(Step step, Trajectory path) {
    if (system.start(time, state, rates) != Outcome.SOLVED) {
      throw failure(
          step.control() instanceof Power
              ? "the power must be one that the cell can give"
              : "the potentials just after the start must be found",
          step,
          path);
    }
    integrator.start(time, state, rates, FIRST_STEP);
    double voltage = system.voltage(state);
    path.add(time, 0, voltage, state);
    return voltage;
  }

  private double left(EndTest test, double voltage, double[] y, double chargeBefore) {
    return test.left()
        .at(
            voltage,
            area * system.current(y),
            area * (system.charge(y) - chargeBefore) / SECONDS_AN_HOUR);
  }

  /** Steps to a time, or to the first end before it. */
  private EndCause until(
      double stop, Trajectory path, List<EndTest> tests, double chargeBefore, Step step) {
    while (time < stop) {
      if (path.count() > MOST_STEPS) {
        throw failure("the end must be reached within %d steps".formatted(MOST_STEPS), step, path);
      }
      try {
        integrator.advance(stop);
      } catch (SolverException stuck) {
        throw failure(stuck.getMessage(), step, path);
      }
      stepsTaken++;
      double[] y = integrator.state();
      double voltage = system.voltage(y);
      double before = path.end();
      time = integrator.time();
      listener.accept(time);
      path.add(time, integrator.order(), voltage, y);
      EndCause cause = EndCause.TIME;
      double at = time;
      for (EndTest test : tests) {
        if (left(test, voltage, y, chargeBefore) <= 0) {
          double crossing = locate(test, path, before, at, chargeBefore);
          if (cause == EndCause.TIME || crossing < at) {
            cause = test.cause();
            at = crossing;
          }
        }
      }
      if (depleted(y) != EndCause.TIME) {
        double crossing = locateDepletion(path, before, at);
        if (cause == EndCause.TIME || crossing < at) {
          cause = depleted(y);
          at = crossing;
        }
      }
      if (cause != EndCause.TIME) {
        path.cut(at, path.voltage(at));
        time = at;
      }
      System.arraycopy(path.state(path.count() - 1), 0, state, 0, state.length);
      if (cause != EndCause.TIME) {
        return cause;
      }
    }
    return EndCause.TIME;
  }

  /** What has run out in a state; TIME where nothing has. */
  private EndCause depleted(double[] y) {
    if (system.leastSalt(y) < NO_SALT * cell.electrolyte().initialConcentration()) {
      return EndCause.SALT_DEPLETED;
    }
    for (ParticleRow row : system.rows()) {
      for (int k = 0; k < row.cells; k++) {
        double x = row.surface(y, k);
        if (x < NO_ROOM) {
          return EndCause.PARTICLES_EMPTY;
        } else if (x > 1 - NO_ROOM) {
          return EndCause.PARTICLES_FULL;
        }
      }
    }
    return EndCause.TIME;
  }

  private double locateDepletion(Trajectory path, double from, double to) {
    double[] y = new double[system.size()];
    return Crossing.find(
        from,
        to,
        t -> {
          path.state(t, y);
          return depleted(y) == EndCause.TIME ? 1 : -1;
        });
  }

  /** Where a test falls to 0 on the interpolant. */
  private double locate(
      EndTest test, Trajectory path, double from, double to, double chargeBefore) {
    return Crossing.find(
        from,
        to,
        t -> {
          double current = area * path.component(t, system.size() - 3);
          double passed = path.component(t, system.size() - 2) - chargeBefore;
          return test.left().at(path.voltage(t), current, area * passed / SECONDS_AN_HOUR);
        });
  }

  private SolverException failure(String what, Step step, Trajectory path) {
    String voltage =
        path.count() == 0 ? "" : ", V = %.4f V".formatted(path.voltage(path.count() - 1));
    return new SolverException(
        "%s: \"%s\" at t = %.6g s%s, least salt %.4g mol/m³"
            .formatted(what, step.sentence(), time, voltage, system.leastSalt(state)),
        stepsTaken,
        time,
        new double[0]);
  }

  int stepsTaken() {
    return stepsTaken;
  }

  int rejected() {
    return integrator.rejected();
  }
}

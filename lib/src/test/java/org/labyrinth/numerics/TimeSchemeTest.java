package org.labyrinth.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class TimeSchemeTest {
  /** dy/dt = source(t) − rate · y on one cell. */
  private record Decay(double rate, DoubleUnaryOperator source) implements LinearEvolution {
    @Override
    public double[] storage() {
      return new double[] {1};
    }

    @Override
    public Ladder exchange() {
      return Ladder.of(new double[0], new double[] {rate});
    }

    @Override
    public void source(double t, double[] f) {
      f[0] = source.applyAsDouble(t);
    }
  }

  /** Keeps y at the requested times and the time the stages' weights add up to. */
  private static final class Recorder implements MarchObserver {
    private final List<Double> values = new ArrayList<>();
    private double weights;
    private StepCount steps = new StepCount(0, 0);

    @Override
    public void stage(double time, double weight, double[] y) {
      weights += weight;
    }

    @Override
    public void reached(double time, double[] y) {
      values.add(y[0]);
    }

    Recorder run(TimeScheme scheme, LinearEvolution equation, double... times) {
      steps = scheme.march(equation, new double[] {1}, times, this);
      return this;
    }
  }

  private static final LinearEvolution DECAY = new Decay(1, t -> 0);

  private static double error(TimeScheme scheme) {
    return Math.abs(new Recorder().run(scheme, DECAY, 1).values.get(0) - Math.exp(-1));
  }

  @Test
  void theOrderOfTheThetaMethodIsTwoOnlyInTheMiddle() {
    double[] steps = {0.1, 0.05, 0.025, 0.0125};
    assertThat(RefinementStudy.onSizes(dt -> error(new ThetaMethod(1, dt)), steps).order())
        .isCloseTo(1, within(0.1));
    assertThat(RefinementStudy.onSizes(dt -> error(new ThetaMethod(0.75, dt)), steps).order())
        .isCloseTo(1, within(0.1));
    assertThat(RefinementStudy.onSizes(dt -> error(new ThetaMethod(0.5, dt)), steps).order())
        .isCloseTo(2, within(0.1));
  }

  @Test
  void theErrorOfTrBdf2FollowsItsToleranceAndItsStepsFollowTheCubeRoot() {
    double[] tolerances = {1e-4, 1e-5, 1e-6, 1e-7, 1e-8};
    assertThat(
            RefinementStudy.onSizes(tol -> error(new TrBdf2(tol, 0, 100000)), tolerances).order())
        .isCloseTo(2.0 / 3, within(0.1));
    RefinementStudy steps =
        RefinementStudy.onSizes(
            tol -> new Recorder().run(new TrBdf2(tol, 0, 100000), DECAY, 1).steps.accepted(),
            tolerances);
    assertThat(steps.order()).isCloseTo(-1.0 / 3, within(0.1));
  }

  @Test
  void theStepsOfTrBdf2AreThoseThatItsErrorConstantAsksFor() {
    // A step errs by C h³ y with C = (3γ² − 4γ + 2)/(12 (2 − γ)) = 0.0404 (Bank et al. 1985), so
    // the
    // steps to t = 1 are (C/tolerance)^⅓ ∫ exp(−t/3) dt, over 0.7, since the controller settles
    // where
    // 0.9 e^(−0.3/3) = 1, and a dozen more from the short first one.
    double expected = Math.cbrt(0.0404 / 1e-6) * 3 * (1 - Math.exp(-1.0 / 3)) / 0.7;
    int accepted = new Recorder().run(new TrBdf2(1e-6, 0, 1000), DECAY, 1).steps.accepted();
    assertThat(accepted).isBetween((int) expected, (int) expected + 12);
  }

  /** The length of the first step that is accepted, by the weight of its last stage. */
  private static double firstStep(LinearEvolution equation, double end) {
    double[] first = new double[1];
    MarchObserver observer =
        new MarchObserver() {
          @Override
          public void stage(double time, double weight, double[] y) {
            if (time == 0) {
              first[0] = weight / TrBdf2.WEIGHT;
            }
          }

          @Override
          public void reached(double time, double[] y) {}
        };
    new TrBdf2(0.01, 0, 1000).march(equation, new double[] {1}, new double[] {end}, observer);
    return first[0];
  }

  @Test
  void theFirstStepMovesAThousandthOrIsAMillionthOfAll() {
    double roundOff = 1e-15;
    assertThat(firstStep(new Decay(4, t -> 0), 1)).isCloseTo(1e-3 / 4, within(roundOff));
    assertThat(firstStep(new Decay(1, t -> 1), 3)).isCloseTo(3e-6, within(roundOff));
    // So slow that a thousandth would lie behind the end.
    assertThat(firstStep(new Decay(1e-6, t -> 0), 3)).isCloseTo(3e-6, within(roundOff));
  }

  @Test
  void aStepAcrossAJumpIsRejectedAndCounted() {
    LinearEvolution jump = new Decay(1, t -> t > 0.5 ? 100 : 0);
    Recorder recorder = new Recorder().run(new TrBdf2(1e-6, 0, 10000), jump, 1);
    assertThat(recorder.steps.rejected()).isPositive();
    double exact = Math.exp(-1) + 100 * (1 - Math.exp(-0.5));
    // The step that holds the jump errs by its length; it was halved until that was tolerated.
    assertThat(recorder.values.get(0)).isCloseTo(exact, within(1e-2));
  }

  @Test
  void theWeightsOfAllStagesAddUpToTheTimePassed() {
    for (TimeScheme scheme :
        new TimeScheme[] {
          new ThetaMethod(1, 0.07), new ThetaMethod(0.5, 0.07), new TrBdf2(1e-4, 0, 1000)
        }) {
      Recorder recorder = new Recorder().run(scheme, DECAY, 0.3, 0.31, 2);
      assertThat(recorder.weights).isCloseTo(2, within(1e-14)); // round-off
      assertThat(recorder.values).hasSize(3);
    }
  }

  @Test
  void aFastStartDiesOutAndThenStepsGrow() {
    // 1e6 times faster than what drives it; an explicit scheme would need 1e6 steps.
    LinearEvolution stiff = new Decay(1e6, t -> 1e6 * Math.cos(t));
    Recorder recorder = new Recorder().run(new TrBdf2(1e-5, 0, 10000), stiff, 1);
    assertThat(recorder.values.get(0)).isCloseTo(Math.cos(1), within(2e-5)); // the tolerance
    assertThat(recorder.steps.accepted()).isLessThan(200);
  }

  @Test
  void aFailureTellsTheTimeReached() {
    LinearEvolution broken = new Decay(1, t -> t > 0.5 ? Double.NaN : 0);
    for (TimeScheme scheme :
        new TimeScheme[] {new ThetaMethod(1, 0.01), new TrBdf2(1e-6, 0, 10000)}) {
      assertThatThrownBy(() -> new Recorder().run(scheme, broken, 1))
          .isInstanceOfSatisfying(
              SolverException.class,
              e -> assertThat(e.timeReached()).isCloseTo(0.5, within(0.011))); // a step
    }
    assertThatThrownBy(() -> new Recorder().run(new TrBdf2(1e-8, 0, 10), DECAY, 1))
        .isInstanceOf(SolverException.class)
        .hasMessageStartingWith("steps = 10 must be enough to reach t = 1.0 s: adaptive stepping");
  }

  @Test
  void timesMustRise() {
    assertThatThrownBy(() -> new Recorder().run(new ThetaMethod(1, 1), DECAY, 2, 1))
        .hasMessage("time = 1.0 s must be finite and not before 2.0 s: requested time 1");
    assertThatThrownBy(() -> new Recorder().run(new TrBdf2(1e-3, 0, 10), DECAY, -1))
        .hasMessage("time = -1.0 s must be finite and not before 0.0 s: requested time 0");
  }

  @Test
  void impossibleSettingsAreRefused() {
    assertThatThrownBy(() -> new ThetaMethod(0.4, 1))
        .hasMessage("theta = 0.4 [-] must be in [0.5, 1]: θ-method");
    assertThatThrownBy(() -> new ThetaMethod(1, 0))
        .hasMessage("time step = 0.0 s must be positive and finite: θ-method");
    assertThatThrownBy(() -> new TrBdf2(1, 0, 10))
        .hasMessage("tolerance = 1.0 [-] must be in (0, 1): adaptive stepping");
    assertThatThrownBy(() -> new TrBdf2(0.1, 0, 0))
        .hasMessage("maxSteps = 0 must be at least 1: adaptive stepping");
    assertThatThrownBy(() -> new TrBdf2(0.1, -1, 1))
        .hasMessage("scale = -1.0 must be finite and not negative: adaptive stepping");
    assertThatThrownBy(() -> new StepControl(0))
        .hasMessage("order = 0 must be at least 1: step control");
  }

  @Test
  void theControllerKeepsTheStepWhereTheErrorIsRightAndNeverLeapsFar() {
    StepControl control = new StepControl(2);
    assertThat(control.afterAccepted(0.7, 0.7)).isCloseTo(0.9, within(0.05)); // its safety factor
    assertThat(control.afterAccepted(1e-30, 1)).isEqualTo(5);
    assertThat(control.afterRejected(1e30)).isEqualTo(0.2);
    assertThat(control.afterRejected(Double.NaN)).isEqualTo(0.2);
    assertThat(control.afterRejected(8)).isCloseTo(0.45, within(1e-12)); // round-off
  }
}

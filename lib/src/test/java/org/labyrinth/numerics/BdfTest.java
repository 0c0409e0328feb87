package org.labyrinth.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The integrator at work: error against tolerance, stops, restarts, jumps, failures. */
class BdfTest {
  private static final double[] TOLERANCES = {1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8};

  /** y′ = −10⁴ (y − cos t) − sin t: y = cos t, and whatever lies beside it dies out at once. */
  private static DenseSystem stiff(double tolerance) {
    return new DenseSystem(
        1, tolerance, (t, y, rate, f) -> f[0] = rate[0] + 1e4 * (y[0] - Math.cos(t)) + Math.sin(t));
  }

  /** y″ = −y. */
  private static DenseSystem swinging(double tolerance) {
    return new DenseSystem(
        2,
        tolerance,
        (t, y, rate, f) -> {
          f[0] = rate[0] - y[1];
          f[1] = rate[1] + y[0];
        });
  }

  /** y′ = −y z, 0 = z − y²: y = (1 + 2t)^−½. */
  private static DenseSystem algebraic(double tolerance) {
    return new DenseSystem(
        2,
        tolerance,
        (t, y, rate, f) -> {
          f[0] = rate[0] + y[0] * y[1];
          f[1] = y[1] - y[0] * y[0];
        });
  }

  private static Bdf started(ImplicitSystem system, double[] y, double... rate) {
    Bdf bdf = new Bdf(system, 1e-12);
    bdf.start(0, y, rate, 0.1);
    return bdf;
  }

  private static Bdf march(ImplicitSystem system, double[] y, double[] rate, double end) {
    Bdf bdf = started(system, y, rate);
    while (bdf.time() < end) {
      bdf.advance(end);
    }
    return bdf;
  }

  private static double stiffError(double tolerance) {
    Bdf bdf = march(stiff(tolerance), new double[] {1}, new double[1], 10);
    return Math.abs(bdf.state()[0] - Math.cos(10));
  }

  private static double swingingError(double tolerance) {
    Bdf bdf = march(swinging(tolerance), new double[] {1, 0}, new double[] {0, -1}, 20);
    return Math.hypot(bdf.state()[0] - Math.cos(20), bdf.state()[1] + Math.sin(20));
  }

  private static double algebraicError(double tolerance) {
    Bdf bdf = march(algebraic(tolerance), new double[] {1, 1}, new double[] {-1, 0}, 5);
    return Math.abs(bdf.state()[0] - 1 / Math.sqrt(11)) + Math.abs(bdf.state()[1] - 1 / 11.0);
  }

  @Test
  void theErrorFollowsTheTolerance() {
    // In proportion but for the order, which rises as the tolerance falls.
    assertThat(RefinementStudy.onSizes(BdfTest::stiffError, TOLERANCES).order())
        .isCloseTo(0.9, within(0.25));
    assertThat(RefinementStudy.onSizes(BdfTest::swingingError, TOLERANCES).order())
        .isCloseTo(0.9, within(0.25));
    assertThat(RefinementStudy.onSizes(BdfTest::algebraicError, TOLERANCES).order())
        .isCloseTo(0.9, within(0.25));
    for (double tolerance : TOLERANCES) {
      assertThat(stiffError(tolerance)).isLessThan(tolerance); // what was wrong dies out at once
      assertThat(swingingError(tolerance)).isLessThan(100 * tolerance); // errors of 20 s add up
      assertThat(algebraicError(tolerance)).isLessThan(10 * tolerance);
    }
  }

  @Test
  void aStiffDecayCostsTheStepsOfItsSlowPart() {
    // It starts 1 beside cos t and falls onto it within 1e-4 s; an explicit scheme needs 1e5 steps.
    Bdf bdf = march(stiff(1e-5), new double[] {2}, new double[] {-1e4}, 10);
    assertThat(bdf.state()[0]).isCloseTo(Math.cos(10), within(1e-4)); // ten tolerances
    assertThat(bdf.steps()).isLessThan(300);
  }

  @Test
  void aSmoothCourseIsSteppedAtHighOrder() {
    assertThat(march(swinging(1e-9), new double[] {1, 0}, new double[] {0, -1}, 20).order())
        .isEqualTo(5);
    double loose = march(swinging(1e-4), new double[] {1, 0}, new double[] {0, -1}, 20).steps();
    double tight = march(swinging(1e-9), new double[] {1, 0}, new double[] {0, -1}, 20).steps();
    // At order 5 a sixth root: 1e5 times the accuracy for 7 times the steps; at order 1 for 300.
    assertThat(tight / loose).isLessThan(10);
  }

  @Test
  void everyStopIsMetToTheLastBit() {
    Bdf bdf = started(swinging(1e-6), new double[] {1, 0}, 0, -1);
    for (double stop : new double[] {0.1, 1.0 / 3, 1, 1 + 1e-9, Math.PI, 17.77}) {
      double before = bdf.time();
      while (bdf.time() < stop) {
        bdf.advance(stop);
        assertThat(bdf.time()).isGreaterThan(before).isLessThanOrEqualTo(stop);
        before = bdf.time();
      }
      assertThat(bdf.time()).isEqualTo(stop);
      assertThat(bdf.state()[0]).isCloseTo(Math.cos(stop), within(2e-4)); // grows with t
    }
  }

  @Test
  void whatIsConservedIsConservedToRoundOffThroughManyDoublings() {
    // Three vessels that exchange slowly: steps double from 1 ms on, far below what they err by.
    for (double tolerance : new double[] {1, 1e-2}) {
      DenseSystem vessels =
          new DenseSystem(
              3,
              tolerance,
              (t, y, rate, f) -> {
                double flow = Math.cos(0.01 * t);
                f[0] = rate[0] + flow;
                f[1] = rate[1] - 0.3 * flow;
                f[2] = rate[2] - 0.7 * flow;
              });
      Bdf bdf = new Bdf(vessels, 1e-12);
      double[] y = {1000.0 / 3, 500.0 / 7, 100.0 / 9};
      bdf.start(0, y, new double[] {-1, 0.3, 0.7}, 1e-3);
      double before = y[0] + y[1] + y[2];
      while (bdf.time() < 300) {
        bdf.advance(300);
        double[] now = bdf.state();
        // A few ulps a step; orders that climbed while steps double would make 1e-6 of them.
        assertThat(now[0] + now[1] + now[2]).isCloseTo(before, within(1e-11));
      }
    }
  }

  @Test
  void whatIsLeftBeforeAStopIsNotCutIntoALongAndATinyStep() {
    Bdf bdf = started(swinging(1e-4), new double[] {1, 0}, 0, -1);
    List<Double> steps = new ArrayList<>();
    while (bdf.time() < 10) {
      double before = bdf.time();
      bdf.advance(10);
      steps.add(bdf.time() - before);
    }
    int n = steps.size();
    assertThat(steps.get(n - 1)).isGreaterThan(0.4 * steps.get(n - 2));
  }

  /** Polynomial of degree k through the last k + 1 states. */
  private static double interpolate(List<Double> times, List<Double> values, int k, double t) {
    int n = times.size() - 1;
    double sum = 0;
    for (int m = n - k; m <= n; m++) {
      double weight = 1;
      for (int l = n - k; l <= n; l++) {
        weight *= l == m ? 1 : (t - times.get(l)) / (times.get(m) - times.get(l));
      }
      sum += weight * values.get(m);
    }
    return sum;
  }

  @Test
  void thePolynomialThroughTheLastStatesIsAsGoodAsTheStates() {
    for (double tolerance : new double[] {1e-4, 1e-6, 1e-8}) {
      Bdf bdf = started(swinging(tolerance), new double[] {1, 0}, 0, -1);
      List<Double> times = new ArrayList<>(List.of(0.0));
      List<Double> values = new ArrayList<>(List.of(1.0));
      double atSteps = 0;
      double between = 0;
      while (bdf.time() < 10) {
        bdf.advance(10);
        times.add(bdf.time());
        values.add(bdf.state()[0]);
        // A step of order k leans on the k states before it, and all of them lie behind the start.
        assertThat(bdf.order()).isLessThanOrEqualTo(bdf.steps());
        atSteps = Math.max(atSteps, Math.abs(bdf.state()[0] - Math.cos(bdf.time())));
        double before = times.get(times.size() - 2);
        for (double share : new double[] {0.25, 0.5, 0.75}) {
          double t = before + share * (bdf.time() - before);
          double y = interpolate(times, values, bdf.order(), t);
          between = Math.max(between, Math.abs(y - Math.cos(t)));
        }
      }
      // The error test of Brenan et al. (1996, sec. 5.2.5) bounds interpolation by the tolerance.
      assertThat(between).isLessThan(atSteps + tolerance);
    }
  }

  /** y′ = 1 before t = 1, −5 behind it. */
  private static DenseSystem jump(double tolerance) {
    return new DenseSystem(1, tolerance, (t, y, rate, f) -> f[0] = rate[0] - (t <= 1 ? 1 : -5));
  }

  @Test
  void aJumpIsFoundByRejectedStepsAndPassedWithinTheTolerance() {
    for (double tolerance : TOLERANCES) {
      Bdf bdf = started(jump(tolerance), new double[] {0}, 1);
      while (bdf.time() < 1) {
        bdf.advance(3);
      }
      assertThat(bdf.rejected()).isPositive();
      while (bdf.time() < 3) {
        bdf.advance(3);
      }
      // The step across the jump, and the few behind it that still look over it.
      assertThat(bdf.state()[0]).isCloseTo(1 - 10, within(20 * tolerance));
    }
  }

  @Test
  void aStopAndARestartAtAJumpCostNothing() {
    Bdf bdf = started(jump(1e-8), new double[] {0}, 1);
    while (bdf.time() < 1) {
      bdf.advance(1);
    }
    double[] y = bdf.state().clone();
    // Behind the jump the right-hand side is read at t > 1 only.
    bdf.start(1, y, new double[] {-5}, 0.1);
    assertThat(bdf.steps()).isZero();
    bdf.advance(3);
    assertThat(bdf.order()).isEqualTo(1);
    while (bdf.time() < 3) {
      bdf.advance(3);
    }
    assertThat(bdf.rejected()).isZero();
    assertThat(bdf.state()[0]).isCloseTo(-9, within(1e-13)); // straight lines are exact
  }

  @Test
  void aRestartForgetsThePast() {
    Bdf used = march(swinging(1e-6), new double[] {1, 0}, new double[] {0, -1}, 7);
    used.start(0, new double[] {1, 0}, new double[] {0, -1}, 0.1);
    Bdf fresh = started(swinging(1e-6), new double[] {1, 0}, 0, -1);
    for (int i = 0; i < 50; i++) {
      used.advance(100);
      fresh.advance(100);
      assertThat(used.time()).isEqualTo(fresh.time());
      assertThat(used.state()).isEqualTo(fresh.state());
    }
  }

  @Test
  void theFirstStepRespectsSpeedAndLimit() {
    Bdf slow = started(swinging(1e-6), new double[] {0, 0}, 0, 0);
    slow.advance(100);
    assertThat(slow.time()).isEqualTo(0.1);
    Bdf fast = started(swinging(1e-6), new double[] {1, 0}, 0, -1);
    fast.advance(100);
    assertThat(fast.time()).isLessThanOrEqualTo(0.5e-6); // half a tolerance at the speed of 1
  }

  @Test
  void anErrorThatStaysTooLargeIsAnExceptionWithTimeAndReason() {
    DenseSystem step = new DenseSystem(1, 1e-3, (t, y, rate, f) -> f[0] = y[0] - (t <= 1 ? 0 : 1));
    Bdf bdf = new Bdf(step, 1e-6);
    bdf.start(0, new double[1], new double[1], 0.1);
    assertThatThrownBy(
            () -> {
              while (bdf.time() < 2) {
                bdf.advance(2);
              }
            })
        .isInstanceOfSatisfying(
            SolverException.class,
            e -> {
              assertThat(e.timeReached()).isEqualTo(bdf.time()).isCloseTo(1, within(1e-5));
              assertThat(e.iterations()).isEqualTo(bdf.steps());
            })
        .hasMessageMatching(
            "step = \\S+ s must not be shorter than 1.00e-06 s at t = \\S+ s"
                + " \\(the error stays above its tolerance\\)");
  }

  @Test
  void stepsThatShrinkOneByOneEndInAnExceptionToo() {
    // y′ = y²: y = 1/(1 − t) has no value at t = 1. No step need be rejected on the way there.
    DenseSystem explosion =
        new DenseSystem(1, 1e-6, (t, y, rate, f) -> f[0] = rate[0] - y[0] * y[0]);
    Bdf bdf = new Bdf(explosion, 1e-7);
    bdf.start(0, new double[] {1}, new double[] {1}, 0.1);
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 10_000; i++) {
                bdf.advance(2);
              }
            })
        .isInstanceOfSatisfying(
            SolverException.class, e -> assertThat(e.timeReached()).isCloseTo(1, within(1e-3)))
        .hasMessageContaining("s must not be shorter than 1.00e-07 s at t = ");
  }

  @Test
  void aTinyStepBeforeAStopIsNotTakenForAFailure() {
    Bdf bdf = new Bdf(swinging(1e-6), 1e-7);
    bdf.start(0, new double[] {1, 0}, new double[] {0, -1}, 0.1);
    for (double stop : new double[] {1, 1 + 1e-12, 3}) {
      while (bdf.time() < stop) {
        bdf.advance(stop);
      }
    }
    assertThat(bdf.state()[0]).isCloseTo(Math.cos(3), within(1e-4)); // 100 tolerances
  }

  @Test
  void newtonsFailureAndWhatIsNotANumberEndTheSameWay() {
    DenseSystem singular =
        new DenseSystem(1, 1e-3, (t, y, rate, f) -> f[0] = t > 1 ? Double.NaN : rate[0]);
    ImplicitSystem failing =
        new ImplicitSystem() {
          @Override
          public int size() {
            return 1;
          }

          @Override
          public Outcome solve(double t, double s, double[] y0, double[] rate, double[] y) {
            y[0] = y0[0];
            return t > 1 ? Outcome.STEP_TOO_LONG : Outcome.SOLVED;
          }

          @Override
          public double norm(double[] y, double[] error) {
            return Math.abs(error[0]);
          }
        };
    assertThatThrownBy(() -> march(failing, new double[1], new double[1], 2))
        .isInstanceOf(SolverException.class)
        .hasMessageContaining("s must not be shorter than 1.00e-12 s at t = ")
        .hasMessageEndingWith("(Newton's method does not converge)");
    assertThatThrownBy(() -> march(singular, new double[1], new double[1], 2))
        .isInstanceOf(SolverException.class);
    assertThatThrownBy(
            () -> march(swinging(1e-3), new double[] {1, 0}, new double[] {Double.NaN, 0}, 2))
        .isInstanceOf(SolverException.class);
  }

  @Test
  void aStopThatLiesBehindIsRefused() {
    Bdf bdf = march(swinging(1e-3), new double[] {1, 0}, new double[] {0, -1}, 2);
    assertThatThrownBy(() -> bdf.advance(2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("stop = 2.0 s must be after t = 2.0 s: time stepping");
  }
}

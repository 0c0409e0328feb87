package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labyrinth.cell.Cells;

/**
 * A pulse with a rest and a CC–CV charge of the LG M50 agree with another program's figures: {@link
 * ReferenceCurve} says whose.
 */
class ReferenceExperimentsTest {
  /** 1C for 600 s from half full: t [s], V [V]. */
  private static final double[][] PULSE = {
    {0, 3.633581969},
    {10, 3.6009898},
    {20, 3.585669851},
    {60, 3.550756283},
    {140, 3.517023804},
    {300, 3.476586129},
    {460, 3.438904598},
    {590, 3.404111066},
    {600, 3.40123793}
  };

  /** Then a rest. */
  private static final double[][] REST = {
    {600, 3.520562393}, {610, 3.545427286}, {620, 3.55680486}, {650, 3.576453271},
    {690, 3.58880283}, {810, 3.601740945}, {1010, 3.609826151}, {1330, 3.615170576},
    {1800, 3.617762533}
  };

  /** C/2 from a tenth: t [s], V [V]. */
  private static final double[][] CHARGE = {
    {0, 3.384335209}, {30, 3.438572562}, {60, 3.463372627}, {120, 3.496174588},
    {300, 3.553654792}, {600, 3.597512486}, {1200, 3.670099887}, {2400, 3.82230917},
    {3600, 3.968777579}, {4800, 4.139928001}, {5400, 4.1901127}, {5580, 4.198378577}
  };

  private static final double SWITCH = 5607.424832;

  /** Then 4.2 V: t [s], I [A]. */
  private static final double[][] HOLD = {
    {5637.424832, -2.43754954}, {5697.424832, -2.324987397}, {5817.424832, -2.093534547},
    {6087.424832, -1.606259393}, {6627.424832, -0.9433145548}, {7167.424832, -0.5672974408},
    {7707.424832, -0.3459214771}, {7977.424832, -0.2709587393}
  };

  private static final double HOLD_END = 8066.787574;

  private static Resolution resolution(String name) {
    return name.equals("default") ? Resolution.DEFAULT : Resolution.ACCURATE;
  }

  private static double allowed(String name) {
    return name.equals("default") ? 5e-4 : 1e-4;
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"default", "accurate"})
  void aPulseAndItsRestAgree(String name) {
    Solution solution =
        new CellSolver()
            .solve(
                Simulation.of(Cells.lgM50(), "Discharge at 1C for 600 s; Rest for 1200 s")
                    .withStateOfCharge(0.5)
                    .withResolution(resolution(name)));
    agrees(solution.steps().get(0), PULSE, name);
    agrees(solution.steps().get(1), REST, name);
  }

  private static void agrees(StepSolution step, double[][] points, String name) {
    for (double[] point : points) {
      assertThat(step.voltage(point[0]))
          .as("%s, t = %s s", name, point[0])
          .isCloseTo(point[1], within(allowed(name)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"default", "accurate"})
  void aChargeAtConstantCurrentAndThenConstantVoltageAgrees(String name) {
    Solution solution =
        new CellSolver()
            .solve(
                Simulation.of(Cells.lgM50(), "Charge at C/2 until 4.2 V; Hold at 4.2 V until C/20")
                    .withStateOfCharge(0.1)
                    .withResolution(resolution(name)));
    agrees(solution.steps().get(0), CHARGE, name);
    StepSolution hold = solution.steps().get(1);
    // 0.5 mV near the end of charge, where V rises by 60 µV a second, are some seconds.
    assertThat(hold.start()).isCloseTo(SWITCH, within(allowed(name) / 6e-5));
    for (double[] point : HOLD) {
      double since = point[0] - SWITCH;
      assertThat(hold.current(hold.start() + since))
          .as("%s, %s s held", name, since)
          .isCloseTo(point[1], within(10 * allowed(name))); // 0.1 Ω
      assertThat(hold.voltage(hold.start() + since)).isCloseTo(4.2, within(1e-9));
    }
    assertThat((hold.end() - hold.start()) / (HOLD_END - SWITCH)).isCloseTo(1, within(1e-3));
  }
}

package org.labyrinth.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labyrinth.numerics.ScalarFunction;

/** Currents over time: read from a table, followed in a step. */
class CurrentProfileTest {
  /** Up, a jump down to charging, level, and back: kinks at 20 s and 30 s, a jump at 10 s. */
  private static final String TABLE =
      """
      time_s,current_A
      0,0
      5,2.5
      10,5
      10,-1
      20,-1
      30,4
      40,4
      """;

  @Test
  void betweenItsPointsATableIsAStraightLine() {
    CurrentProfile profile = CurrentProfile.parse(TABLE, "drive.csv");
    assertThat(profile.duration()).isEqualTo(40);
    assertThat(profile.at(0)).isZero();
    assertThat(profile.at(2)).isEqualTo(1);
    assertThat(profile.at(15)).isEqualTo(-1);
    assertThat(profile.at(25)).isEqualTo(1.5);
    assertThat(profile.at(40)).isEqualTo(4);
    assertThat(profile.current().slope(7)).isEqualTo(0.5);
    assertThat(profile.current().slope(12)).isZero();
    assertThat(profile.current().slope(20)).isEqualTo(0.5);
  }

  @Test
  void jumpsAndKinksAreKeptApart() {
    CurrentProfile profile = CurrentProfile.parse(TABLE, "drive.csv");
    assertThat(profile.jumpTimes()).containsExactly(10);
    assertThat(profile.kinkTimes()).containsExactly(20, 30);
    assertThat(profile.breakTimes()).containsExactly(10, 20, 30);
  }

  @Test
  void aJumpHasTwoSides() {
    CurrentProfile profile = CurrentProfile.parse(TABLE, "drive.csv");
    assertThat(profile.at(10)).isEqualTo(-1);
    // One ulp of the time before the jump, on a slope of 0.5 A/s.
    assertThat(profile.before(10)).isCloseTo(5, within(1e-14));
    assertThat(profile.before(20)).isEqualTo(-1);
  }

  @Test
  void beyondItsEndsItStaysAsItIsThere() {
    CurrentProfile profile = CurrentProfile.table("ramp", new double[] {0, 1}, new double[] {2, 3});
    assertThat(profile.at(-1)).isEqualTo(2);
    assertThat(profile.at(5)).isEqualTo(3);
    assertThat(profile.current().slope(5)).isZero();
    assertThat(profile.breakTimes()).isEmpty();
  }

  @Test
  void stepsOfOneCurrentAreJumpsOnly() {
    CurrentProfile pulse =
        CurrentProfile.table(
            "pulse", new double[] {0, 1, 1, 2, 2, 3}, new double[] {0, 0, 5, 5, 0, 0});
    assertThat(pulse.kinkTimes()).isEmpty();
    assertThat(pulse.jumpTimes()).containsExactly(1, 2);
    assertThat(pulse.current().isConstant()).isFalse();
  }

  @Test
  void blanksReturnsAndAByteOrderMarkDoNotMatter() {
    String untidy = "\uFEFF" + TABLE.replace(",", " , ").replace("\n", "\r\n") + "\r\n \r\n";
    assertThat(CurrentProfile.parse(untidy, "drive.csv"))
        .isEqualTo(CurrentProfile.parse(TABLE, "drive.csv"))
        .hasSameHashCodeAs(CurrentProfile.parse(TABLE, "drive.csv"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                      | the table is empty, its first line must be time_s,current_A: d.csv
          time_s,current_A                        | points = 0 must be at least 2: d.csv, line 1
          time_s,current_A/0,1                    | points = 1 must be at least 2: d.csv, line 2
          time,current/0,1/1,1                    | header = "time,current" must be time_s,current_A: d.csv, line 1
          0,1/1,1/2,2                             | header = "0,1" must be time_s,current_A: d.csv, line 1
          time_s;current_A/0;1/1;1                | columns must be parted by commas, not semicolons: d.csv, line 1
          time_s,current_A/0,1/1;1                | columns must be parted by commas, not semicolons: d.csv, line 3
          time_s,current_A/0,1/1                  | columns = 1 must be 2: d.csv, line 3
          time_s,current_A/0,1//1,1               | columns = 0 must be 2: d.csv, line 3
          time_s,current_A/0,1/1,1,5              | columns = 3 must be 2, with a point and no comma inside a number: d.csv, line 3
          time_s,current_A/0,1/1,NaN              | current_A = "NaN" must be a finite number: d.csv, line 3, column 2 (current_A)
          time_s,current_A/0,1/x,1                | time_s = "x" must be a finite number: d.csv, line 3, column 1 (time_s)
          time_s,current_A/0,1/1,                 | current_A = "" must be a finite number: d.csv, line 3, column 2 (current_A)
          time_s,current_A/0,1/1,1e999            | current_A = "1e999" must be a finite number: d.csv, line 3, column 2 (current_A)
          time_s,current_A/0,1/1,1d               | current_A = "1d" must be a finite number: d.csv, line 3, column 2 (current_A)
          time_s,current_A/1,1/2,1                | first time = 1.0 s must be 0: d.csv, line 2, column 1 (time_s)
          time_s,current_A/0,1/2,1/1,1            | time = 1.0 s must not be below the one before, 2.0 s: d.csv, line 4, column 1 (time_s)
          time_s,current_A/0,1/0,2/1,1            | time = 0.0 s must stand once: nothing can jump at the first or last time: d.csv, line 3, column 1 (time_s)
          time_s,current_A/0,1/1,1/1,2            | time = 1.0 s must stand once: nothing can jump at the first or last time: d.csv, line 4, column 1 (time_s)
          time_s,current_A/0,1/1,1/1,2/1,3/2,2    | time = 1.0 s must stand at most twice, which is a jump: d.csv, line 5, column 1 (time_s)
          """)
  void aTableIsRefusedWithItsPlace(String lines, String message) {
    assertThatThrownBy(() -> CurrentProfile.parse(lines.replace("/", "\n"), "d.csv"))
        .isInstanceOf(ExperimentException.class)
        .hasMessage(message);
  }

  @Test
  void aProfileIsAStepThatEndsWithIt() {
    CurrentProfile profile = CurrentProfile.parse(TABLE, "drive.csv");
    Step step = Experiment.current(profile, new AtVoltage(2.5)).steps().get(0);
    assertThat(step.control()).isEqualTo(profile);
    assertThat(step.ends()).isEqualTo(List.of(new AtVoltage(2.5), new AfterTime(40)));
    assertThat(step).hasToString("Follow drive.csv until 2.5 V or for 40 seconds");
    assertThat(Step.of(profile, new AfterTime(20)).ends()).containsExactly(new AfterTime(20));
  }

  @Test
  void aProfileIsNotFollowedBeyondItsEnd() {
    CurrentProfile profile = CurrentProfile.parse(TABLE, "drive.csv");
    assertThatThrownBy(() -> Step.of(profile, new AfterTime(41)))
        .hasMessage(
            "time = 41.0 s must be at most the profile's duration = 40.0 s:"
                + " step \"Follow drive.csv for 41 seconds\"");
    assertThatThrownBy(() -> new Step("Follow it", profile, List.of(new AtVoltage(3))))
        .hasMessage(
            "a current profile needs a time as an end, at most its duration: step \"Follow it\"");
    assertThatThrownBy(() -> Step.of(profile, new AtCurrent(1)))
        .hasMessageStartingWith("the current of this step is given");
  }

  @Test
  void breaksLieInside() {
    ScalarFunction one = ScalarFunction.constant(1);
    assertThat(CurrentProfile.smooth("even", one, 10).breakTimes()).isEmpty();
    assertThatThrownBy(() -> CurrentProfile.smooth("even", one, 0))
        .hasMessage("duration = 0.0 s must be positive and finite: current profile even");
    double[] late = {1, 12};
    assertThatThrownBy(() -> new CurrentProfile("even", one, late, new double[0], 10))
        .hasMessage(
            "kink time = 12.0 s must be in (1.0, 10.0), for times rise: current profile even");
    assertThatThrownBy(() -> CurrentProfile.table("t", new double[] {0, 1}, new double[] {1}))
        .hasMessage("times = 2 and values = 1 must be as many, and at least 2: current profile t");
  }
}

package org.labyrinth.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One meaning may be written in many ways, and has one plainest wording. */
class SpellingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          discharge AT c/2 UNTIL 2.5v            | Discharge at C/2 until 2.5 V
          Discharge at 0.5 C until 2500 mV       | Discharge at C/2 until 2.5 V
          Discharge   at\tC / 2 until 2.5 volts  | Discharge at C/2 until 2.5 V
          Discharge at .5C until +2.5 V          | Discharge at C/2 until 2.5 V
          Discharge at 5e-1C until 25e–1 V       | Discharge at C/2 until 2.5 V
          Discharge at C/0.5 until 3 V           | Discharge at 2C until 3 V
          Charge at 0.001 kA until 4.1 V         | Charge at 1 A until 4.1 V
          Charge at 1000 mA until 4.1 V          | Charge at 1 A until 4.1 V
          Charge at 0.0025 kW until 4.1 V        | Charge at 2.5 W until 4.1 V
          Charge at 5 watts until 4.1 V          | Charge at 5 W until 4.1 V
          Discharge at 1C until 2 A.h            | Discharge at 1C until 2 Ah
          Discharge at 1C until 2 A·h            | Discharge at 1C until 2 Ah
          Discharge at 1C until 2000 mA h        | Discharge at 1C until 2 Ah
          Discharge at 1C until 0.25 Ah          | Discharge at 1C until 250 mAh
          Hold at 4.2 V until 0.05 A             | Hold at 4.2 V until 50 mA
          Hold at 4.2V until 0.05 amps           | Hold at 4.2 V until 50 mA
          Hold at 4.2 V until C/20 or for 1 h    | Hold at 4.2 V until C/20 or for 1 hour
          Hold at -0.1 V for 1 h                 | Hold at -0.1 V for 1 hour
          Hold at −0.1 V for 1 h                 | Hold at -0.1 V for 1 hour
          Rest for 1 h until 3 V until 4 V       | Rest for 1 hour or until 3 V or until 4 V
          """)
  void aSentenceHasItsPlainestWords(String written, String plain) {
    assertThat(Step.parse(written).sentence()).isEqualTo(plain);
    assertThat(Step.parse(plain)).isEqualTo(Step.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s", "sec", "secs", "second", "seconds",
      })
  void seconds(String unit) {
    assertThat(Step.parse("Rest for 90 " + unit).ends()).containsExactly(new AfterTime(90));
  }

  @ParameterizedTest
  @ValueSource(strings = {"m", "min", "mins", "minute", "minutes"})
  void minutes(String unit) {
    assertThat(Step.parse("Rest for 1.5" + unit).ends()).containsExactly(new AfterTime(90));
  }

  @ParameterizedTest
  @ValueSource(strings = {"h", "hr", "hrs", "hour", "hours", "Hours"})
  void hours(String unit) {
    assertThat(Step.parse("Rest for 0.1 " + unit).ends()).containsExactly(new AfterTime(360));
  }

  @ParameterizedTest
  @CsvSource({
    "90 s, 1.5 minutes",
    "1 s, 1 second",
    "0.1 s, 0.1 seconds",
    "60 s, 1 minute",
    "3600 s, 1 hour",
    "5400 s, 1.5 hours",
    "3601 s, 3601 seconds",
    "1 day, 24 hours",
    "1e7 h, 10000000 hours",
    "1e-7 s, 1E-7 seconds"
  })
  void aTimeIsGivenInTheUnitThatSuitsIt(String written, String plain) {
    assertThat(Step.parse("Rest for " + written)).hasToString("Rest for " + plain);
  }

  @Test
  void semicolonsPartStepsAndOneMayStandLast() {
    Experiment experiment = Experiment.parse("Discharge at 1C until 3 V; Rest for 1 h;");
    assertThat(experiment)
        .isEqualTo(Experiment.parse("Discharge at 1C until 3 V", "Rest for 1 hour"))
        .hasToString("Discharge at 1C until 3 V; Rest for 1 hour");
  }

  @ParameterizedTest
  @ValueSource(strings = {"× 3", "x 3", "X3", "* 3", "×3", "x 3.0"})
  void aStepRepeats(String repeat) {
    assertThat(Experiment.parse("Rest for 1 minute " + repeat).steps())
        .hasSize(3)
        .containsOnly(Step.parse("Rest for 1 minute"));
  }

  @Test
  void aGroupRepeatsAsAWhole() {
    String cycle = "Discharge at 1C until 2.5 V; Rest for 1 hour; Charge at C/2 until 4.2 V";
    assertThat(Experiment.parse("(" + cycle + ") × 20"))
        .isEqualTo(Experiment.parse(cycle).times(20));
  }

  @Test
  void groupsStandInsideGroups() {
    assertThat(Experiment.parse("((Rest for 1 s; Rest for 2 s x 2) x 2; (Rest for 3 s)) x 2"))
        .hasToString(
            "Rest for 1 second; Rest for 2 seconds; Rest for 2 seconds; "
                + "Rest for 1 second; Rest for 2 seconds; Rest for 2 seconds; "
                + "Rest for 3 seconds; "
                + "Rest for 1 second; Rest for 2 seconds; Rest for 2 seconds; "
                + "Rest for 1 second; Rest for 2 seconds; Rest for 2 seconds; "
                + "Rest for 3 seconds");
  }

  @Test
  void experimentsJoin() {
    Experiment rest = Experiment.parse("Rest for 1 s");
    Experiment charge = Experiment.of(Step.of(new CRate(-1), new AtVoltage(4.2)));
    assertThat(rest.then(charge).times(2))
        .isEqualTo(Experiment.parse("(Rest for 1 s; Charge at 1C until 4.2 V) x 2"));
  }
}

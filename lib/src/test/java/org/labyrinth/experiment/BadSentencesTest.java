package org.labyrinth.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, in which words, and where the mark stands. */
class BadSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dicharge at 1C until 3 V        | 1  | unknown word "Dicharge" (did you mean Discharge?)
          Charg at 1C until 3 V           | 1  | unknown word "Charg" (did you mean Charge?)
          Discharge at 1C untill 3 V      | 17 | unknown word "untill" (did you mean until?)
          Explode at 1C until 3 V         | 1  | unknown word "Explode", where a step that begins with Discharge, Charge, Rest or Hold is expected
          at 1C                           | 1  | a step that begins with Discharge, Charge, Rest or Hold is expected, not "at"
          3 V                             | 1  | a step that begins with Discharge, Charge, Rest or Hold is expected, not "3"
          Discharge at C/2                | 17 | a step needs an end: for a time, or until a voltage, current or capacity
          Rest                            | 5  | a rest needs a time as its end: for 1 hour
          Rest until 3 V                  | 1  | a rest needs a time as its end: for 1 hour
          Discharge until 3 V             | 11 | at and a rate (C/2, 2.5 A or 5 W) is expected, not "until"
          Discharge at until 3 V          | 14 | a rate (C/2, 2.5 A or 5 W) is expected, not "until"
          Discharge at 4 V until 3 V      | 14 | a voltage is held: write Hold at 4 V
          Discharge at 2 Ah until 3 V     | 14 | a rate (C/2, 2.5 A or 5 W) is expected, not the capacity 2 Ah
          Discharge at -1C until 3 V      | 14 | rate = -1 C must be positive
          Discharge at C/-2 until 3 V     | 14 | rate = C/-2 must be positive
          Discharge at 0 A until 3 V      | 14 | current = 0 A must be positive
          Discharge at C/0 until 3 V      | 14 | C/0 must be a number in reach of a double
          Discharge at 1e999 A until 3 V  | 14 | 1e999 A must be a number in reach of a double
          Discharge at 1e-999 A until 3 V | 14 | current = 1e-999 A must be positive
          Discharge at C until 3 V        | 14 | a rate is written C/2 or 0.5C, not C alone
          Charge at 1C until 4.2          | 20 | 4.2 needs a unit: s, min, h, A, V, W, Ah or C
          Charge at 1 until 4.2 V         | 11 | 1 needs a unit: s, min, h, A, V, W, Ah or C
          Charge at 1C until 4.2 VV       | 24 | unknown unit "VV", where s, min, h, A, V, W, Ah or C is expected
          Charge at 1C for 1 hoour        | 20 | unknown unit "hoour" (did you mean hour?)
          Charge at 1C until 4.2 furlongs | 24 | unknown unit "furlongs", where s, min, h, A, V, W, Ah or C is expected
          Charge at 1C until 1 hour       | 20 | a time goes with for: write for 1 hour
          Charge at 1C for 4.2 V          | 18 | a time (10 minutes) is expected, not the voltage 4.2 V
          Charge at 1C until 5 W          | 20 | a voltage, current, rate or capacity (2.5 V, 50 mA, C/20 or 2 Ah) is expected, not the power 5 W
          Hold until 50 mA                | 6  | at and a voltage (4.2 V) is expected, not "until"
          Hold at 1C until 50 mA          | 9  | a voltage (4.2 V) is expected, not the rate 1 C
          Hold at 4.2 V until 4 V         | 21 | the voltage of this step is held, so it does not come to a limit
          Discharge at 1C until 50 mA     | 23 | the current of this step is given, so it does not fall to a limit
          Discharge at 5 W until 50 mA    | 24 | at constant power the current of a discharge rises, it does not fall
          Rest for 1 h until 50 mA        | 20 | no current flows in a rest, so only a time or a voltage can end it
          Rest for 1 h or for 2 h         | 21 | an end of this kind is there already, and the first to come would win
          Rest for 1 h or                 | 16 | for or until is expected, not the end
          Rest for 0 s                    | 10 | time = 0 s must be positive
          Rest for 1 s (1 minute period)  | 14 | a step ends before (, and needs no period: the solver chooses its times
          Rest for 1 s x 0                | 16 | repeat count = 0 must be a whole number from 1 to 10000
          Rest for 1 s x -2               | 16 | repeat count = -2 must be a whole number from 1 to 10000
          Rest for 1 s x 2.5              | 16 | repeat count = 2.5 must be a whole number from 1 to 10000
          Rest for 1 s x 10001            | 16 | repeat count = 10001 must be a whole number from 1 to 10000
          Rest for 1 s x                  | 15 | a repeat count is expected, not the end
          Rest for 1 s x 2 x 2            | 18 | a semicolon or the end is expected, not "x"
          (Rest for 1 s                   | 1  | this ( is never closed
          Rest for 1 s)                   | 13 | this ) has no ( before it
          (Rest for 1 s x 2 Rest for 1 s) | 19 | a semicolon or ) is expected, not "Rest"
          ()                              | 2  | a step that begins with Discharge, Charge, Rest or Hold is expected, not ")"
          Rest for 1 s;; Rest for 1 s     | 14 | a step that begins with Discharge, Charge, Rest or Hold is expected, not ";"
          Rest for 1 s Rest for 1 s       | 14 | for or until is expected, not "Rest"
          Rest for 1,5 s                  | 11 | a number is written with a point, and steps part at a semicolon
          Rest for 50 %                   | 13 | the character "%" has no meaning here
          Rest for 😀 s                   | 10 | the character "😀" has no meaning here
          Rest for 1e12345 s              | 10 | a number must be shorter than this
          """)
  void aSentenceIsRefusedAndTheMarkStandsThere(String sentence, int at, String rule) {
    assertThatThrownBy(() -> Experiment.parse(sentence))
        .isInstanceOf(ExperimentException.class)
        .hasMessage("%s: character %d\n%s\n%s^".formatted(rule, at, sentence, " ".repeat(at - 1)));
  }

  @Test
  void anEmptySentenceIsRefused() {
    assertThatThrownBy(() -> Experiment.parse("  "))
        .hasMessageStartingWith(
            "a step that begins with Discharge, Charge, Rest or Hold is expected")
        .hasMessageContaining("not the end: character 3");
    assertThatThrownBy(Experiment::parse)
        .isInstanceOf(ExperimentException.class)
        .hasMessage("steps = 0 must be from 1 to 100000: experiment");
  }

  @Test
  void oneOfSeveralSentencesIsNumbered() {
    assertThatThrownBy(() -> Experiment.parse("Rest for 1 s", "Rest for 1"))
        .hasMessage(
            "1 needs a unit: s, min, h, A, V, W, Ah or C: sentence 2, character 10\n"
                + "Rest for 1\n         ^");
  }

  @Test
  void aLongSentenceIsQuotedAboutThePlace() {
    String steps = "Rest for 1 s; ".repeat(10);
    String message =
        """
        unknown word "Rust" (did you mean Rest?): character 141
        …st for 1 s; Rest for 1 s; Rest for 1 s; Rust for 1 s; Rest for 1 s; Rest for 1 s…
                                                 ^""";
    assertThatThrownBy(() -> Experiment.parse(steps + "Rust for 1 s; " + steps))
        .hasMessage(message);
  }

  @Test
  void groupsMayNotBeTooDeep() {
    assertThat(Experiment.parse("(".repeat(8) + "Rest for 1 s" + ")".repeat(8)).steps()).hasSize(1);
    String deep = "(".repeat(9) + "Rest for 1 s" + ")".repeat(9);
    assertThatThrownBy(() -> Experiment.parse(deep))
        .hasMessageStartingWith("groups must be at most 8 deep: character 9\n");
    // Far deeper than the stack of a recursive parser.
    assertThatThrownBy(() -> Experiment.parse("(".repeat(1_000_000)))
        .isInstanceOf(ExperimentException.class);
  }

  @Test
  void anExperimentMayNotBeTooLong() {
    assertThat(Experiment.parse("(Rest for 1 s x 1000) x 100").steps()).hasSize(100_000);
    assertThatThrownBy(() -> Experiment.parse("((Rest for 1 s x 10000) x 10000) x 10000"))
        .hasMessageStartingWith("steps = 100000000 must be at most 100000: character 27\n");
    assertThatThrownBy(() -> Experiment.parse("Rest for 1 s x 10000; Rest for 1 s x 90000"))
        .hasMessageStartingWith("repeat count = 90000 must be a whole number from 1 to 10000");
    Experiment rest = Experiment.parse("Rest for 1 s");
    assertThatThrownBy(() -> rest.times(Integer.MAX_VALUE))
        .hasMessage("steps = 2147483647 must be from 1 to 100000: experiment");
    assertThatThrownBy(() -> rest.times(0))
        .hasMessage("repeat count = 0 must be at least 1: experiment");
    assertThatThrownBy(() -> rest.times(100_000).then(rest))
        .hasMessage("steps = 100001 must be from 1 to 100000: experiment");
  }

  @Test
  void aStepMadeInJavaMakesSenseToo() {
    assertThatThrownBy(() -> Step.of(new CRate(1)))
        .hasMessage(
            "a step needs an end: for a time, or until a voltage, current or capacity:"
                + " step \"Discharge at 1C\"");
    assertThatThrownBy(() -> Step.of(new Rest(), new AfterTime(1), new AtCapacity(1)))
        .hasMessageStartingWith("no current flows in a rest");
    assertThatThrownBy(() -> new Current(0))
        .hasMessage("current = 0.0 A must be finite and not 0: current control");
    assertThatThrownBy(() -> new CRate(Double.NaN))
        .hasMessage("rate = NaN C must be finite and not 0: C-rate control");
    assertThatThrownBy(() -> new Voltage(Double.NaN))
        .hasMessage("voltage = NaN V must be finite: voltage control");
    assertThatThrownBy(() -> new AtCurrent(-1))
        .hasMessage("current = -1.0 A must be positive and finite: end rule");
    assertThatThrownBy(() -> Step.parse("Rest for 1 s x 2"))
        .hasMessage("steps = 2 must be 1: step \"Rest for 1 s x 2\"");
  }
}

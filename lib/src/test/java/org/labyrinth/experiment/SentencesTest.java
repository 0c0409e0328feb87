package org.labyrinth.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of sentence, what it means, and its plainest words. */
class SentencesTest {
  private static Arguments means(String sentence, Control control, EndRule... ends) {
    return Arguments.of(sentence, control, List.of(ends));
  }

  static Stream<Arguments> sentences() {
    return Stream.of(
        means("Discharge at C/2 until 2.5 V", new CRate(0.5), new AtVoltage(2.5)),
        means("Discharge at 1C for 10 minutes", new CRate(1), new AfterTime(600)),
        means(
            "Discharge at 2.5 A for 0.5 hours or until 2.5 V",
            new Current(2.5),
            new AfterTime(1800),
            new AtVoltage(2.5)),
        means("Rest for 1 hour", new Rest(), new AfterTime(3600)),
        means("Charge at 1C until 4.2 V", new CRate(-1), new AtVoltage(4.2)),
        means("Charge at 1 A until 4.1 V", new Current(-1), new AtVoltage(4.1)),
        means("Hold at 4.2 V until C/20", new Voltage(4.2), new AtCRate(0.05)),
        means("Hold at 4.2 V until 50 mA", new Voltage(4.2), new AtCurrent(0.05)),
        means(
            "Hold at 4.1 V for 1 hour or until 50 mA",
            new Voltage(4.1),
            new AfterTime(3600),
            new AtCurrent(0.05)),
        means("Discharge at 5 W for 10 minutes", new Power(5), new AfterTime(600)),
        means("Charge at 5 W until 4.2 V", new Power(-5), new AtVoltage(4.2)),
        means("Discharge at 1C until 2 Ah", new CRate(1), new AtCapacity(2)),
        means(
            "Discharge at C/3 for 1 hour until 3 V",
            new CRate(1.0 / 3),
            new AfterTime(3600),
            new AtVoltage(3)),
        means("Charge at 200mA for 45 min", new Current(-0.2), new AfterTime(2700)),
        means("Charge at 200 mW for 45 m", new Power(-0.2), new AfterTime(2700)));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aSentenceMeansAStep(String sentence, Control control, List<EndRule> ends) {
    Step step = Step.parse(sentence);
    assertThat(step.control()).isEqualTo(control);
    assertThat(step.ends()).isEqualTo(ends);
  }
}

package org.labyrinth.sweep;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which plans are refused, in which words. */
class BadPlansTest {
  private static void isRefused(String json, String message) {
    assertThatThrownBy(() -> SweepPlan.parse(json, "p.json"))
        .isInstanceOf(SweepException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "soc": 1.2            | soc = 1.2 [-] must be in [0, 1]: p.json > soc
          "soc": "full"         | "full" must be a finite number: p.json > soc
          "temperature": 0      | temperature = 0.0 K must be positive and finite: p.json > temperature
          "temperature": 1e999  | "Infinity" must be a finite number: p.json > temperature
          "model": 3            | 3 must be a text: p.json > model
          "modell": "p2d"       | "modell" must be one of: cell, experiment, mode, model, preset, samples, seed, soc, temperature, vary: p.json
          "mode": "all"         | mode = "all" must be grid, zip or random: p.json > mode
          "mode": "random"      | "samples" must be given: p.json
          "mode": "random", "samples": 3 | "seed" must be given: p.json
          "mode": "random", "samples": 2.5, "seed": 1 | 2.5 must be a whole number from 1 to 100000: p.json > samples
          "seed": 1             | "samples" and "seed" must be left out unless "mode" is random: p.json
          "vary": [1]           | [1] must be an object: p.json > vary
          "vary": {"soc": []}   | [] must be a list with something in it: p.json > vary > soc
          "vary": {"soc": 1}    | 1 must be a list with something in it: p.json > vary > soc
          "vary": {"soc": [0.5, 2]}     | soc = 2.0 [-] must be in [0, 1]: p.json > vary > soc
          "vary": {"soc": ["full"]}     | "full" must be a number: p.json > vary > soc
          "vary": {"model": [1]}        | 1 must be a text: p.json > vary > model
          "vary": {"Porosity": [1]}     | "Porosity" must be one of cell, experiment, model, preset, soc, temperature, a {word} of the experiment, or a path into the cell's document, with > between its names: p.json > vary > Porosity
          "vary": {"a > > b": [1]}      | a path must have a name at every step: p.json > vary > a > > b
          "vary": {"{rate}": [1]}       | {rate} must stand in the experiment: p.json > vary > {rate}
          "vary": {"soc": {"times": [1]}}            | "times" must go with a path into the cell's document: p.json > vary > soc > times
          "vary": {"a > b": {"times": ["x"]}}        | "x" must be a number: p.json > vary > a > b > times
          "vary": {"soc": {"from": 0, "to": 1}}      | "count" must be given: p.json > vary > soc
          "vary": {"soc": {"from": 0, "count": 3}}   | "to" must be given: p.json > vary > soc
          "vary": {"soc": {"from": 0, "to": 1, "count": 1}} | 1 must be a whole number from 2 to 100000: p.json > vary > soc > count
          "vary": {"soc": {"from": 0, "to": 1, "step": 1}}  | "step" must be one of: count, from, scale, to: p.json > vary > soc
          "vary": {"soc": {"from": 0, "to": 1, "count": 3, "scale": "log"}} | from = 0.0 and to = 1.0 must be positive on a logarithmic scale: p.json > vary > soc
          "vary": {"soc": {"from": 0, "to": 1, "count": 3, "scale": "lin"}} | scale = "lin" must be linear or log: p.json > vary > soc > scale
          "mode": "zip", "vary": {"soc": [1], "temperature": [1, 2]} | values = [1, 2] must be as many on each axis of a zip: p.json
          "mode": "random", "samples": 3, "seed": 1, "vary": {"soc": {"from": 0, "to": 1, "count": 3}} | "count" must be left out, for "samples" says how many: p.json > vary > soc
          "vary": {"a > b": {"from": 0, "to": 1, "count": 1000}, "a > c": {"from": 0, "to": 1, "count": 1000}} | variants must be at most 100000: p.json
          """)
  void aPlanIsRefusedWithItsPlace(String more, String message) {
    isRefused("{\"cell\": \"lgm50\", \"experiment\": \"Rest for 1 h\", " + more + "}", message);
  }

  @Test
  void theCellMustBeGiven() {
    isRefused("{\"experiment\": \"Rest for 1 h\"}", "\"cell\" must be given: p.json");
    isRefused("[]", "[] must be an object: p.json");
  }

  @Test
  void anExperimentThatMakesNoSenseIsRefusedBeforeAnythingRuns() {
    isRefused(
        "{\"cell\": \"lgm50\", \"experiment\": \"Rest for {t} s\", \"vary\": {\"{t}\": [1, -1]}}",
        """
        time = -1 s must be positive: character 10: p.json, variant 2
        Rest for -1 s
                 ^""");
    isRefused(
        "{\"cell\": \"lgm50\", \"experiment\": \"Rest for {t} s\"}",
        """
        the character "{" has no meaning here: character 10: p.json, variant 1
        Rest for {t} s
                 ^""");
  }

  @Test
  void whatIsNotJsonIsRefusedWithItsLine() {
    assertThatThrownBy(() -> SweepPlan.parse("{\n\"cell\": lgm50}", "p.json"))
        .isInstanceOf(SweepException.class)
        .hasMessageStartingWith("a plan must be JSON, but ")
        .hasMessageEndingWith(": p.json, line 2");
    assertThatThrownBy(() -> SweepPlan.parse("{\"cell\": \"a\", \"cell\": \"b\"}", "p.json"))
        .isInstanceOf(SweepException.class)
        .hasMessageContaining("uplicate");
  }
}

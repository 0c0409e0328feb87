package org.labyrinth.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of all sentences: what is written is read back, and nothing but one exception comes out. */
class SentenceProperties {
  private static final String ALPHABET =
      "Discharge at C/2 until or for 10 minutes hold rest x × * ; ( ) 4.2 V mA Ah W h s - – e 0 9 \n\t,%😀";

  /** Round numbers and rough ones, over many decades. */
  private static double positive(SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(1, 100);
      case 1 -> random.nextInt(1, 1000) / 100.0;
      case 2 -> 1.0 / random.nextInt(1, 2000);
      default -> Math.exp(random.nextDouble(-30, 30));
    };
  }

  private static Control control(SplittableRandom random) {
    int sign = random.nextBoolean() ? 1 : -1;
    return switch (random.nextInt(5)) {
      case 0 -> new Rest();
      case 1 -> new Current(sign * positive(random));
      case 2 -> new CRate(sign * positive(random));
      case 3 -> new Power(sign * positive(random));
      default -> new Voltage(sign * positive(random));
    };
  }

  private static EndRule end(SplittableRandom random) {
    return switch (random.nextInt(5)) {
      case 0 -> new AfterTime(positive(random));
      case 1 -> new AtCurrent(positive(random));
      case 2 -> new AtCRate(positive(random));
      case 3 -> new AtCapacity(positive(random));
      default -> new AtVoltage(positive(random) - 1);
    };
  }

  private static Step step(SplittableRandom random) {
    Control control = control(random);
    List<EndRule> ends = new ArrayList<>();
    if (control instanceof Rest) {
      ends.add(new AfterTime(positive(random)));
    }
    while (ends.isEmpty() || random.nextBoolean()) {
      EndRule end = end(random);
      if (Sense.objection(control, ends, end).isEmpty()) {
        ends.add(end);
      }
    }
    return Step.of(control, ends.toArray(EndRule[]::new));
  }

  @Property(tries = 3000, seed = "1")
  void aStepsSentenceIsReadBackToTheLastBit(@ForAll long seed) {
    Step step = step(new SplittableRandom(seed));
    assertThat(Step.parse(step.sentence())).isEqualTo(step);
  }

  @Property(tries = 200, seed = "1")
  void anExperimentIsReadBack(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Step> steps = new ArrayList<>();
    for (int i = random.nextInt(1, 10); i > 0; i--) {
      steps.add(step(random));
    }
    Experiment experiment = new Experiment(steps);
    assertThat(Experiment.parse(experiment.toString())).isEqualTo(experiment);
    String[] sentences = steps.stream().map(Step::sentence).toArray(String[]::new);
    assertThat(Experiment.parse(sentences)).isEqualTo(experiment);
  }

  @Property(tries = 200, seed = "1")
  void capitalsAndSpacesDoNotMatter(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Step step = step(random);
    StringBuilder written = new StringBuilder();
    for (char c : step.sentence().toCharArray()) {
      boolean raised = random.nextBoolean();
      written.append(raised ? Character.toUpperCase(c) : Character.toLowerCase(c));
      written.append(c == ' ' ? " ".repeat(random.nextInt(3)) : "");
    }
    assertThat(Step.parse(written.toString())).isEqualTo(step);
  }

  /** Letters put in, left out, changed; pieces doubled, moved or cut off. */
  private static String mutated(String sentence, SplittableRandom random) {
    StringBuilder text = new StringBuilder(sentence);
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(8));
      int pick = random.nextInt(ALPHABET.length());
      switch (random.nextInt(5)) {
        case 0 -> text.insert(at, ALPHABET.charAt(pick));
        case 1 -> text.delete(at, end);
        case 2 -> text.replace(at, end, ALPHABET.substring(pick));
        case 3 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
        default -> text.insert(at, (char) random.nextInt(0x10000));
      }
    }
    return text.toString();
  }

  @Property(tries = 4000, seed = "1")
  void aSpoiltSentenceIsReadOrRefusedAndNothingElse(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String sentence = "(" + step(random) + "; " + step(random) + ") x 2";
    String spoilt = mutated(sentence, random);
    try {
      Experiment experiment = Experiment.parse(spoilt);
      assertThat(Experiment.parse(experiment.toString())).isEqualTo(experiment);
    } catch (ExperimentException refused) {
      assertThat(refused.getMessage().lines().toList()).hasSize(3);
    }
  }

  @Property(tries = 3000, seed = "1")
  void aSpoiltTableIsReadOrRefusedAndNothingElse(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String table = "time_s,current_A\n0,1.5\n10,-1\n10,2e-3\n20.5,0\n";
    String spoilt = mutated(table, random);
    try {
      CurrentProfile profile = CurrentProfile.parse(spoilt, "drive.csv");
      assertThat(profile.breakTimes()).isSorted();
      assertThat(profile.at(profile.duration() / 2)).isFinite();
    } catch (ExperimentException refused) {
      assertThat(refused).hasMessageContaining("drive.csv");
    }
  }
}

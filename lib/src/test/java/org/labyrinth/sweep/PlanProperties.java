package org.labyrinth.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A spoilt plan is read or refused, and nothing else. */
class PlanProperties {
  private static final String PLAN =
      Plans.json(
          """
          "soc": 0.5, "temperature": 298.15, "mode": "grid", "vary": {
            "a > b": {"from": 1, "to": 2, "count": 3, "scale": "log"}, "a > c": {"times": [1, 2]},
            "experiment": ["Rest for {rate} h", ["Rest for {rate} s", "Rest for 1 s"]],
            "{rate}": [0.5, 1]}
          """);
  private static final String SIGNS = "{}[]:,\"0123456789.-e>abc timesfromtocount\n";

  private static String spoilt(SplittableRandom random) {
    StringBuilder text = new StringBuilder(PLAN);
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(6));
      String sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, sign);
        case 1 -> text.replace(at, Math.min(text.length(), at + 1), sign);
        default -> text.delete(at, end);
      }
    }
    return text.toString();
  }

  @Property(tries = 2000, seed = "1")
  void aSpoiltPlanIsReadOrRefused(@ForAll long seed) {
    String json = spoilt(new SplittableRandom(seed));
    try {
      SweepPlan plan = SweepPlan.parse(json, "p.json");
      assertThat(SweepPlan.parse(json, "p.json")).isEqualTo(plan);
    } catch (SweepException refused) {
      assertThat(refused).hasMessageContaining("p.json");
    }
  }
}

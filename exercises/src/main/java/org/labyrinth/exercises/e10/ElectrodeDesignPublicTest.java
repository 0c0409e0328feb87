package org.labyrinth.exercises.e10;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Score;
import org.labyrinth.exercises.Scoreboard;

/** The public tests of question 10-4, on a coarse mesh; the grader computes on a finer one. */
class ElectrodeDesignPublicTest {
  /** The best uniform design gives 147.1 W h/m²; the rest is for the coarse mesh. */
  private static final double UNIFORM = 147.5;

  @Test
  @Order(1)
  @DisplayName("The design keeps within the limits")
  @Hint("DesignBrief.objections says which limit is broken, and by how much.")
  void keepsTheLimits(ElectrodeDesign answer) {
    List<String> objections = objections(answer);
    if (!objections.isEmpty()) {
      int more = objections.size() - 1;
      fail(objections.get(0) + (more == 0 ? "" : " (and %d more like it)".formatted(more)));
    }
  }

  private static List<String> objections(ElectrodeDesign answer) {
    return DesignBrief.objections(answer.negativePorosity(), answer.positivePorosity());
  }

  @Test
  @Order(2)
  @DisplayName("It gives more than the best uniform design")
  @Hint("Where does the salt run out, and which way to there is narrow? Open that one.")
  void beatsUniform(ElectrodeDesign answer, Scoreboard scores) {
    if (!objections(answer).isEmpty()) {
      fail("a design that breaks a limit is not scored: mend that first");
    }
    double energy =
        DesignBrief.energy(
            answer.negativePorosity(), answer.positivePorosity(), DesignBrief.COARSE);
    scores.report(new Score("Energy at 2C, coarse mesh", energy, "W h/m²", true));
    if (!(energy > UNIFORM)) {
      fail("%.2f W h/m² must be more than %s W h/m²".formatted(energy, UNIFORM));
    }
  }
}

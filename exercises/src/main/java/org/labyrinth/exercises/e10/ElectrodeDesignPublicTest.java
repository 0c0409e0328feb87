package org.labyrinth.exercises.e10;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Score;
import org.labyrinth.exercises.Scoreboard;

/** The public tests of question 10-4, on a coarse mesh; the grader computes on a finer one. */
class ElectrodeDesignPublicTest {
  /** The best uniform design gives 147 W h/m². */
  private static final double UNIFORM = 147.5;

  @Test
  @Order(1)
  @DisplayName("The design keeps within the limits")
  @Hint("DesignBrief.objections says which limit is broken, and by how much.")
  void keepsTheLimits(ElectrodeDesign answer) {
    List<String> objections =
        DesignBrief.objections(answer.negativePorosity(), answer.positivePorosity());
    assertTrue(objections.isEmpty(), () -> String.join("; ", objections));
  }

  @Test
  @Order(2)
  @DisplayName("It gives more than the best uniform design")
  @Hint("Where does the salt run out, and which way to there is narrow? Open that one.")
  void beatsUniform(ElectrodeDesign answer, Scoreboard scores) {
    double energy =
        DesignBrief.energy(
            answer.negativePorosity(), answer.positivePorosity(), DesignBrief.COARSE);
    scores.report(new Score("Energy at 2C, coarse mesh", energy, "W h/m²", true));
    assertTrue(
        energy > UNIFORM,
        () -> "%.2f W h/m² must be more than %s W h/m²".formatted(energy, UNIFORM));
  }
}

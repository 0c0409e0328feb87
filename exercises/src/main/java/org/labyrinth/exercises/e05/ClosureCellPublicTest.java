package org.labyrinth.exercises.e05;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labyrinth.exercises.Near.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 05-2: three cells of 1 m with conductivities 1, 1 and 4. */
class ClosureCellPublicTest {
  private static final double[] K = {1, 1, 4};

  /** A dozen operations on numbers near one: round-off. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @DisplayName("They conduct like 4/3")
  @Hint("In one dimension the flux is the same everywhere: every period has the same resistance.")
  void effective(ClosureCell answer) {
    assertEquals(4.0 / 3, answer.solve(K, 3).effective(), ROUND_OFF, "effective conductivity");
  }

  @Test
  @Order(2)
  @DisplayName("The closure field is −1/6, 1/6, 0 m")
  @Hint(
      "A step is h (k_eff/k_f − 1), in m: up where k is low, so that the flux keeps up. Then shift g to"
          + " the mean zero.")
  void closure(ClosureCell answer) {
    assertArrayEquals(
        new double[] {-1.0 / 6, 1.0 / 6, 0},
        answer.solve(K, 3).closure(),
        ROUND_OFF,
        "closure field in m");
  }

  @Test
  @Order(3)
  @DisplayName("A uniform medium needs no correction")
  @Hint("With one k everywhere the flux is k already where g is zero.")
  void uniform(ClosureCell answer) {
    ClosureField field = answer.solve(new double[] {2, 2}, 5);
    assertArrayEquals(new double[] {0, 0}, field.closure(), ROUND_OFF, "closure field in m");
    assertEquals(2, field.effective(), ROUND_OFF, "effective conductivity");
  }
}

package org.labyrinth.exercises.e04;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 04-3: pictures of a few cells. */
class LaplaceSolverPublicTest {
  /** What the contract allows, relative to numbers below one. */
  private static final double ACCURACY = 1e-6;

  @Test
  @Order(1)
  @DisplayName("An open square has B = 1")
  @Hint(
      "A column of n open cells resists with n, half of one at either end: there g = 2k. And B is flow"
          + " over columns, times rows.")
  void open(LaplaceSolver answer) {
    double[][] k = {{1, 1}, {1, 1}};
    assertEquals(1, answer.transportEfficiency(k), ACCURACY, "B of the open square");
  }

  @Test
  @Order(2)
  @DisplayName("Layers of 1 and 1/3 across the way have B = 1/2")
  @Hint("Resistances in a row add up; look at the conductance between the two layers.")
  void layers(LaplaceSolver answer) {
    double[][] k = {{1, 1, 1}, {1.0 / 3, 1.0 / 3, 1.0 / 3}};
    assertEquals(0.5, answer.transportEfficiency(k), ACCURACY, "B across two layers");
  }

  @Test
  @Order(3)
  @DisplayName("A wall lets nothing through: B = 0")
  @Hint("A cell whose neighbours all do not conduct has no flows to add up: do not divide by zero.")
  void wall(LaplaceSolver answer) {
    double[][] k = {{1, 1}, {0, 0}, {1, 1}};
    assertEquals(0, answer.transportEfficiency(k), ACCURACY, "B of a walled picture");
  }
}

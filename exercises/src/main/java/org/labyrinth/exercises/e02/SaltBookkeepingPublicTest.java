package org.labyrinth.exercises.e02;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 02-3. */
class SaltBookkeepingPublicTest {
  private static final double[] EQUAL = {50e-6, 50e-6};

  /** Relative: a few products and one quotient. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @DisplayName("1000 mol/m³ in a layer of porosity 0.3, 100 µm thick, 0.02 m² wide, is 0.6 mmol")
  @Hint("The concentration is per volume of electrolyte: how much of the layer is electrolyte?")
  void molesInALayer(SaltBookkeeping answer) {
    assertEquals(6e-4, answer.moles(1000, 0.3, 100e-6, 0.02), ROUND_OFF * 6e-4, "salt in mol");
  }

  @Test
  @Order(2)
  @DisplayName("Two equal layers with 1000 and 1200 mol/m³ end at 1100 mol/m³")
  @Hint("First count all the salt, then divide it by all the electrolyte.")
  void equalLayers(SaltBookkeeping answer) {
    assertEquals(
        1100,
        answer.equilibrated(new double[] {1000, 1200}, new double[] {0.4, 0.4}, EQUAL),
        ROUND_OFF * 1100,
        "common concentration in mol/m³");
  }

  @Test
  @Order(3)
  @DisplayName("1000 mol/m³ at porosity 0.2 and 1200 at 0.6, equally thick, end at 1150 mol/m³")
  @Hint("A layer with more pores has more say: weigh each concentration by its electrolyte.")
  void layersOfDifferentPorosity(SaltBookkeeping answer) {
    assertEquals(
        1150,
        answer.equilibrated(new double[] {1000, 1200}, new double[] {0.2, 0.6}, EQUAL),
        ROUND_OFF * 1150,
        "common concentration in mol/m³");
  }

  @Test
  @Order(4)
  @DisplayName("A porosity of 30, meant as per cent, is refused")
  @Hint("Check each range in the task, and throw an IllegalArgumentException.")
  void porosityInPerCent(SaltBookkeeping answer) {
    assertThrowsExactly(
        IllegalArgumentException.class,
        () -> answer.moles(1000, 30, 100e-6, 0.02),
        "what porosity = 30 throws");
  }
}

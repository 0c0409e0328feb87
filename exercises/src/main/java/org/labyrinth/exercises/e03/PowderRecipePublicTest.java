package org.labyrinth.exercises.e03;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.labyrinth.exercises.Near.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/**
 * The public tests of question 03-3: 80 % of a solid of 4000 kg/m³ and 20 % of one of 1000 kg/m³.
 */
class PowderRecipePublicTest {
  private static final double[] MASS = {0.8, 0.2};
  private static final double[] DENSITY = {4000, 1000};

  /** A handful of operations on numbers near one: round-off. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @DisplayName("0.15 kg/m² of it, 0.1 mm thick, leaves a porosity of 0.4")
  @Hint("One kilogram of solids takes up Σ w/ρ cubic metres. How many are there on a square metre?")
  void porosity(PowderRecipe answer) {
    // 0.8/4000 + 0.2/1000 = 4e-4 m³/kg, times 0.15 kg/m² is 6e-5 m of the 1e-4 m.
    assertEquals(0.4, answer.porosity(MASS, DENSITY, 0.15, 1e-4), ROUND_OFF, "porosity [-]");
  }

  @Test
  @Order(2)
  @DisplayName("The light solid fills as much as the heavy one: 0.3 and 0.3")
  @Hint("Mass divided by density is volume; then share out the volume that is not pore.")
  void volumeFractions(PowderRecipe answer) {
    assertArrayEquals(
        new double[] {0.3, 0.3},
        answer.volumeFractions(MASS, DENSITY, 0.4),
        ROUND_OFF,
        "volume fractions [-]");
  }

  @Test
  @Order(3)
  @DisplayName("More mass than fits is refused")
  @Hint("A porosity of zero or less is a sign of a wrong mass or thickness, not an answer.")
  void tooMuchMass(PowderRecipe answer) {
    assertThrowsExactly(
        IllegalArgumentException.class,
        () -> answer.porosity(MASS, DENSITY, 0.3, 1e-4),
        "what 0.3 kg/m² in 0.1 mm throws");
  }
}

package org.labyrinth.autograder.tests.e03;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e03.PowderRecipe;

class PowderRecipeHiddenTest {
  /** A dozen operations on numbers near one: round-off. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("One solid: the porosity is what its mass does not fill")
  @Hint(
      "Mass per area over density is a thickness of solid. How does it compare with the coating's?")
  void oneSolidFillsItsMassOverItsDensity(PowderRecipe answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(1001));
    for (int trial = 0; trial < 10; trial++) {
      double density = random.nextDouble(1500, 5000);
      double thickness = random.nextDouble(40e-6, 120e-6);
      double porosity = random.nextDouble(0.1, 0.6);
      double loading = (1 - porosity) * thickness * density;
      assertThat(answer.porosity(new double[] {1}, new double[] {density}, loading, thickness))
          .isCloseTo(porosity, within(ROUND_OFF));
    }
  }

  @Test
  @Order(2)
  @Weight(3)
  @DisplayName("Volumes add up, not densities")
  @Hint("Mix a kilogram of lead and a kilogram of feathers: which of the two decides the volume?")
  void volumesAddUp(PowderRecipe answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(1011));
    for (int trial = 0; trial < 10; trial++) {
      double[] volume = {random.nextDouble(0.3, 0.5), random.nextDouble(0.02, 0.1), 0.05};
      double[] density = {random.nextDouble(4000, 5000), random.nextDouble(1700, 2000), 1780};
      double loading = 0;
      for (int k = 0; k < 3; k++) {
        loading += 1e-4 * volume[k] * density[k];
      }
      double[] mass = new double[3];
      for (int k = 0; k < 3; k++) {
        mass[k] = 1e-4 * volume[k] * density[k] / loading;
      }
      double pores = 1 - volume[0] - volume[1] - volume[2];
      assertThat(answer.porosity(mass, density, loading, 1e-4)).isCloseTo(pores, within(ROUND_OFF));
      double[] found = answer.volumeFractions(mass, density, pores);
      assertThat(found).containsExactly(volume, within(ROUND_OFF));
    }
  }

  @Test
  @Order(3)
  @DisplayName("All volume fractions and the porosity add up to one")
  @Hint("The solids share what the pores leave of the volume.")
  void everythingAddsUpToOne(PowderRecipe answer) {
    double[] mass = {0.9, 0.06, 0.04};
    double[] density = {4700, 1900, 1780};
    for (double porosity : new double[] {0, 0.3, 0.9}) {
      double sum = porosity;
      for (double each : answer.volumeFractions(mass, density, porosity)) {
        assertThat(each).isPositive();
        sum += each;
      }
      assertThat(sum).isCloseTo(1, within(ROUND_OFF));
    }
  }

  @Test
  @Order(4)
  @DisplayName("A solid that is not in the recipe fills nothing")
  @Hint("A mass fraction of zero is allowed.")
  void aMassFractionMayBeZero(PowderRecipe answer) {
    double[] found = answer.volumeFractions(new double[] {0, 1}, new double[] {1000, 2000}, 0.25);
    assertThat(found).containsExactly(new double[] {0, 0.75}, within(ROUND_OFF));
  }

  @Test
  @Order(5)
  @DisplayName("Recipes that are no recipes are refused")
  @Hint("Fractions of at least 0 that add up to 1, one density each, each above 0, all finite.")
  void refusesBadRecipes(PowderRecipe answer) {
    double[][][] recipes = {
      {{}, {}},
      {{1}, {1000, 1000}},
      {{0.5, 0.5}, {1000}},
      {{0.5, 0.4}, {1000, 1000}},
      {{0.5, 0.50001}, {1000, 1000}},
      {{1.5, -0.5}, {1000, 1000}},
      {{0.5, Double.NaN}, {1000, 1000}},
      {{0.5, 0.5}, {1000, 0}},
      {{0.5, 0.5}, {-1000, 1000}},
      {{0.5, 0.5}, {1000, Double.NaN}},
      {{0.5, 0.5}, {1000, Double.POSITIVE_INFINITY}},
    };
    for (double[][] recipe : recipes) {
      assertThatThrownBy(() -> answer.porosity(recipe[0], recipe[1], 0.01, 1e-4))
          .isExactlyInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> answer.volumeFractions(recipe[0], recipe[1], 0.3))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  @Order(6)
  @DisplayName("Loading, thickness and porosity are held to their ranges")
  @Hint("Positive and finite; and a porosity is at least 0 and below 1. NaN is in no range.")
  void refusesNumbersOutOfRange(PowderRecipe answer) {
    double[] mass = {1};
    double[] density = {2000};
    double infinity = Double.POSITIVE_INFINITY;
    for (double bad : new double[] {0, -1e-4, Double.NaN, infinity}) {
      assertThatThrownBy(() -> answer.porosity(mass, density, bad, 1e-4))
          .isExactlyInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> answer.porosity(mass, density, 0.1, bad))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    // 0.2 kg/m² of 2000 kg/m³ are 0.1 mm of solid: no room is left, exactly.
    assertThatThrownBy(() -> answer.porosity(mass, density, 0.2, 1e-4))
        .isExactlyInstanceOf(IllegalArgumentException.class);
    for (double bad : new double[] {-0.1, 1, 30, Double.NaN}) {
      assertThatThrownBy(() -> answer.volumeFractions(mass, density, bad))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}

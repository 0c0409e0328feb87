package org.labyrinth.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.labyrinth.image.Axis;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class PhaseAverageTest {
  private static final double ROUND_OFF = 1e-14;

  @Property(tries = 100, seed = "1")
  void superficialIsFractionTimesIntrinsicToRoundOff(
      @ForAll @IntRange(min = 1, max = 9) int nz,
      @ForAll @IntRange(min = 1, max = 9) int ny,
      @ForAll @IntRange(min = 1, max = 9) int nx,
      @ForAll long seed) {
    Shape shape = new Shape(nz, ny, nx);
    VoxelImage noise = Structures.noise(shape, Spacing.UNIT, 0.5, seed);
    int phase = noise.label(0, 0, 0);
    SplittableRandom random = new SplittableRandom(~seed);
    ScalarField field = ScalarField.from(shape, (z, y, x) -> Math.exp(20 * random.nextDouble()));

    double superficial = PhaseAverage.superficialAverage(noise, phase, field);
    double product =
        PhaseAverage.volumeFraction(noise, phase)
            * PhaseAverage.intrinsicAverage(noise, phase, field);

    assertThat(product).isCloseTo(superficial, within(ROUND_OFF * superficial));
  }

  @Test
  void sumsOfManyTermsLoseNothing() {
    // Each group of four sums to 2; naive summation gives 0 for it, since 1e16 + 1 = 1e16.
    double[] group = {1, 1e16, 1, -1e16};
    Shape shape = new Shape(64, 128, 128);
    ScalarField field = ScalarField.from(shape, (z, y, x) -> group[x % 4]);
    VoxelImage pore = VoxelImage.from(shape, Spacing.UNIT, (z, y, x) -> 1);

    assertThat(PhaseAverage.intrinsicAverage(pore, 1, field)).isEqualTo(0.5);
  }

  @Test
  void theFieldIsNotReadOutsideThePhase() {
    Shape shape = Shape.cube(4);
    VoxelImage image = Structures.checkerboard(shape);
    ScalarField field =
        ScalarField.from(shape, (z, y, x) -> image.inPhase(1, z, y, x) ? 3 : Double.NaN);

    assertThat(PhaseAverage.superficialAverage(image, 1, field)).isEqualTo(1.5);
    assertThat(PhaseAverage.intrinsicAverage(image, 1, field)).isEqualTo(3);
  }

  @Test
  void anAbsentPhaseHasNoIntrinsicAverage() {
    Shape shape = new Shape(1, 2, 3);
    VoxelImage solid = VoxelImage.from(shape, Spacing.UNIT, (z, y, x) -> 0);
    ScalarField field = ScalarField.from(shape, (z, y, x) -> 1);

    assertThat(PhaseAverage.volumeFraction(solid, 1)).isZero();
    assertThat(PhaseAverage.superficialAverage(solid, 1, field)).isZero();
    assertThatThrownBy(() -> PhaseAverage.intrinsicAverage(solid, 1, field))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "volume fraction of phase 1 = 0 [-] must be above 0 for an intrinsic average: image of"
                + " shape 1×2×3");
  }

  @Test
  void aFieldOfAnotherShapeIsRefused() {
    VoxelImage image = Structures.checkerboard(Shape.cube(2));
    ScalarField field = ScalarField.from(new Shape(1, 2, 4), (z, y, x) -> 1);

    assertThatThrownBy(() -> PhaseAverage.superficialAverage(image, 1, field))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1×2×4")
        .hasMessageContaining("2×2×2");
  }

  @Test
  void theProfileOfALaminateIsZeroAndOneAcrossAndEvenAlong() {
    VoxelImage image = Structures.laminate(new Shape(8, 12, 16), Axis.Y, 3);

    assertThat(PhaseAverage.porosityProfile(image, 1, Axis.Y))
        .containsExactly(1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0);
    assertThat(PhaseAverage.porosityProfile(image, 1, Axis.Z)).hasSize(8).containsOnly(0.5);
    assertThat(PhaseAverage.porosityProfile(image, 1, Axis.X)).hasSize(16).containsOnly(0.5);
  }

  @Property(tries = 50, seed = "1")
  void theMeanOfAProfileIsThePorosity(
      @ForAll @IntRange(min = 1, max = 9) int nz,
      @ForAll @IntRange(min = 1, max = 9) int ny,
      @ForAll @IntRange(min = 1, max = 9) int nx,
      @ForAll Axis axis,
      @ForAll long seed) {
    VoxelImage noise = Structures.noise(new Shape(nz, ny, nx), Spacing.UNIT, 0.3, seed);

    double mean =
        Arrays.stream(PhaseAverage.porosityProfile(noise, 1, axis)).average().orElseThrow();

    assertThat(mean).isCloseTo(PhaseAverage.volumeFraction(noise, 1), within(ROUND_OFF));
  }
}

package org.labyrinth.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.image.Axis;
import org.labyrinth.image.GradedNoise;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class ProfilesTest {
  private static final double ROUND_OFF = 1e-13;
  private static final Spacing SPACING = new Spacing(1, 2, 3);

  @Property(tries = 60, seed = "1")
  void theMeanOverSlabsIsTheWholeImages(
      @ForAll @IntRange(min = 1, max = 9) int nz,
      @ForAll @IntRange(min = 1, max = 9) int ny,
      @ForAll @IntRange(min = 1, max = 9) int nx,
      @ForAll @IntRange(min = 1, max = 4) int thickness,
      @ForAll Axis axis,
      @ForAll Boundary boundary,
      @ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(nz, ny, nx), SPACING, 0.4, seed);
    Slabs slabs = Slabs.ofThickness(image, axis, thickness);

    assertThat(Profiles.volumeFraction(slabs, 1).mean())
        .isCloseTo(PhaseAverage.volumeFraction(image, 1), within(ROUND_OFF));
    assertThat(Profiles.faceCount(slabs, 1, boundary).mean())
        .isCloseTo(SpecificArea.faceCount(image, 1, boundary), within(ROUND_OFF));
    assertThat(Profiles.crofton(slabs, 1, boundary).mean())
        .isCloseTo(SpecificArea.crofton(image, 1, boundary), within(ROUND_OFF));
  }

  @Property(tries = 40, seed = "1")
  void averagesOfAFieldAddUpToo(
      @ForAll Axis axis, @ForAll @IntRange(min = 1, max = 4) int thickness, @ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(6, 7, 8), SPACING, 0.7, seed);
    SplittableRandom random = new SplittableRandom(~seed);
    ScalarField field =
        ScalarField.from(
            image.shape(),
            (z, y, x) -> image.inPhase(1, z, y, x) ? random.nextDouble() : Double.NaN);
    Slabs slabs = Slabs.ofThickness(image, axis, thickness);

    GradedProfile superficial = Profiles.superficialAverage(slabs, 1, field, "c", "mol/m3");
    GradedProfile intrinsic = Profiles.intrinsicAverage(slabs, 1, field, "c", "mol/m3");
    double[] fraction = Profiles.volumeFraction(slabs, 1).cellValues();

    assertThat(superficial.mean())
        .isCloseTo(PhaseAverage.superficialAverage(image, 1, field), within(ROUND_OFF));
    for (int i = 0; i < fraction.length; i++) {
      assertThat(fraction[i] * intrinsic.cellValues()[i])
          .isCloseTo(superficial.cellValues()[i], within(ROUND_OFF));
    }
  }

  @Test
  void aSlabsOwnAverageIsThatOfItsOwnImage() {
    VoxelImage image = Structures.noise(new Shape(9, 5, 6), SPACING, 0.5, 4);
    Slabs slabs = Slabs.ofCount(image, Axis.Z, 4);

    assertThat(slabs.measure("porosity", "-", s -> PhaseAverage.volumeFraction(s, 1)).cellValues())
        .containsExactly(Profiles.volumeFraction(slabs, 1).cellValues(), within(ROUND_OFF));
    assertThat(slabs.borders()).containsExactly(0, 2, 4, 6, 9);
    assertThat(slabs.edges()).containsExactly(0, 2, 4, 6, 9);
  }

  @ParameterizedTest
  @EnumSource
  void facesBetweenSlabsGoHalfToEach(Axis axis) {
    // Layers of 4 seen in slabs of 2: each slab touches one interface, and owns half of it.
    VoxelImage image = Structures.laminate(Shape.cube(16), axis, 4);
    Slabs slabs = Slabs.ofThickness(image, axis, 2);

    assertThat(Profiles.faceCount(slabs, 1, Boundary.PERIODIC).cellValues()).containsOnly(0.25);
    double[] open = Profiles.faceCount(slabs, 1, Boundary.OPEN).cellValues();
    assertThat(open[0]).isZero();
    assertThat(open[1]).isEqualTo(0.25);
    assertThat(Profiles.volumeFraction(slabs, 1).cellValues())
        .containsExactly(1, 1, 0, 0, 1, 1, 0, 0);
  }

  @Test
  void aGradedStructureIsMeasuredAsPrescribed() {
    VoxelImage image =
        GradedNoise.linear(Shape.cube(40), 5, 0.2, 0.6, 1).image().withSpacing(SPACING);
    GradedProfile porosity = Profiles.volumeFraction(Slabs.ofThickness(image, Axis.Z, 8), 1);

    double[] exact = {0.24, 0.32, 0.4, 0.48, 0.56}; // means of a straight line over five slabs
    assertThat(porosity.cellValues()).containsExactly(exact, within(1.0 / 1600)); // a voxel a page
    assertThat(porosity.positions()).containsExactly(4, 12, 20, 28, 36);
  }

  @Test
  void aLastSlabMayBeThinner() {
    VoxelImage image = Structures.noise(new Shape(7, 3, 3), SPACING, 0.5, 1);

    assertThat(Slabs.ofThickness(image, Axis.Z, 3).borders()).containsExactly(0, 3, 6, 7);
    assertThat(Slabs.ofThickness(image, Axis.Z, 100).borders()).containsExactly(0, 7);
    assertThat(Slabs.ofThickness(image, Axis.X, 1).slab(2).shape()).isEqualTo(new Shape(7, 3, 1));
    assertThat(Slabs.ofThickness(image, Axis.Y, 2).volume(1)).isEqualTo(7 * 3 * 6);
  }

  @Test
  void wrongSlabsAreNamed() {
    VoxelImage image = Structures.laminate(new Shape(4, 1, 1), Axis.Z, 2);
    Slabs slices = Slabs.ofThickness(image, Axis.Z, 1);
    ScalarField field = ScalarField.from(image.shape(), (z, y, x) -> 1);

    assertThatThrownBy(() -> Slabs.ofThickness(image, Axis.Y, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("thickness = 0 voxels must be at least 1: slabs along y");
    assertThatThrownBy(() -> Slabs.ofCount(image, Axis.Z, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("slabs = 5 must be from 1 to 4, the voxels along z");
    assertThatThrownBy(() -> new Slabs(image, Axis.Z, List.of(0, 3, 2, 4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("borders = [0, 3, 2, 4] voxels must ascend from 0 to 4: slabs along z");
    assertThatThrownBy(() -> Profiles.intrinsicAverage(slices, 1, field, "c", "-"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "volume fraction of phase 1 = 0 [-] must be above 0 for an intrinsic average: slab 2"
                + " along z");
  }
}

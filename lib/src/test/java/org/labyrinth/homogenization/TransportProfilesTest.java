package org.labyrinth.homogenization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.geometry.GradedProfile;
import org.labyrinth.geometry.PhaseAverage;
import org.labyrinth.geometry.Profiles;
import org.labyrinth.geometry.Slabs;
import org.labyrinth.image.Axis;
import org.labyrinth.image.GradedNoise;
import org.labyrinth.image.Laminate;
import org.labyrinth.image.Laminate.Layer;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class TransportProfilesTest {
  private static final ThroughPlaneSolver SOLVER = new MultigridSolver();

  /** B is off by the square of a residual of 1e-8. */
  private static final double ROUND_OFF = 1e-10;

  private static double inSeries(Slabs slabs, PhaseConductivities k, Boundary sides) {
    return TransportProfiles.inSeries(
        TransportProfiles.transportEfficiency(slabs, k, sides, SOLVER));
  }

  @Property(tries = 30, seed = "1")
  void eachCutCanOnlyHelpUpToTheHarmonicMeanOfTheSlices(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.4, max = 1) double porosity,
      @ForAll @DoubleRange(min = 0, max = 1) double solid,
      @ForAll Axis axis) {
    SplittableRandom random = new SplittableRandom(seed);
    VoxelImage image =
        VoxelImage.from(
            Shape.cube(8),
            new Spacing(1, 2, 0.7),
            (z, y, x) -> random.nextDouble() < porosity ? 1 : 0);
    PhaseConductivities k = new PhaseConductivities(Map.of(0, solid, 1, 1.0));
    for (Boundary sides : Boundary.values()) {
      double before =
          SOLVER.solve(new ThroughPlaneProblem(image, k, axis, sides)).transportEfficiency();
      for (int slabs = 1; slabs <= 8; slabs *= 2) {
        double b = inSeries(Slabs.ofCount(image, axis, slabs), k, sides);
        assertThat(b).isGreaterThanOrEqualTo(before - ROUND_OFF);
        before = b;
      }
      assertThat(before).isLessThanOrEqualTo(k.mean(image) + ROUND_OFF);
    }
  }

  @Test
  void aSingleSliceConductsWithItsVolumeFraction() {
    VoxelImage image = GradedNoise.linear(new Shape(12, 20, 20), 5, 0.2, 0.7, 1).image();
    Slabs slices = Slabs.ofThickness(image, Axis.Z, 1);
    assertThat(TransportProfiles.transportEfficiency(slices, 1, SOLVER).cellValues())
        .containsExactly(Profiles.volumeFraction(slices, 1).cellValues(), within(ROUND_OFF));
  }

  @Test
  void slabsThatFollowTheLayersOfALaminateLoseNothing() {
    Laminate laminate =
        new Laminate(
            new Shape(24, 5, 4),
            Axis.Z,
            List.of(new Layer(1, 4), new Layer(2, 6), new Layer(3, 2)));
    VoxelImage image = laminate.image().withSpacing(Spacing.cubic(2e-6));
    PhaseConductivities k = new PhaseConductivities(Map.of(1, 1.0, 2, 0.05, 3, 0.4));
    Slabs slabs = new Slabs(image, Axis.Z, List.of(0, 4, 10, 12, 16, 22, 24));
    GradedProfile b = TransportProfiles.transportEfficiency(slabs, k, Boundary.OPEN, SOLVER);
    assertThat(b.cellValues())
        .containsExactly(new double[] {1, 0.05, 0.4, 1, 0.05, 0.4}, within(ROUND_OFF));
    assertThat(b.cellEdges())
        .containsExactly(new double[] {0, 8e-6, 20e-6, 24e-6, 32e-6, 44e-6, 48e-6}, within(1e-20));
    assertThat(TransportProfiles.inSeries(b))
        .isCloseTo(
            SOLVER.solve(new ThroughPlaneProblem(image, k, Axis.Z)).transportEfficiency(),
            within(ROUND_OFF));
  }

  @Test
  void straightPoresLoseNothingHoweverTheyAreCut() {
    VoxelImage image =
        VoxelImage.from(
            new Shape(6, 9, 6), Spacing.UNIT, (z, y, x) -> (z * z + 3 * x) % 5 < 2 ? 1 : 0);
    for (int slabs : new int[] {1, 2, 3, 9}) {
      assertThat(
              inSeries(
                  Slabs.ofCount(image, Axis.Y, slabs), PhaseConductivities.only(1), Boundary.OPEN))
          .isCloseTo(PhaseAverage.volumeFraction(image, 1), within(ROUND_OFF));
    }
  }

  @Test
  void aBlockedSlabBlocksAll() {
    VoxelImage image =
        VoxelImage.from(new Shape(9, 4, 4), Spacing.UNIT, (z, y, x) -> z == 4 ? 0 : 1);
    GradedProfile b =
        TransportProfiles.transportEfficiency(Slabs.ofCount(image, Axis.Z, 3), 1, SOLVER);
    // Not above 1: models refuse that, so round-off is cut.
    assertThat(b.values()).allMatch(v -> v <= 1);
    assertThat(b.cellValues()).containsExactly(new double[] {1, 0, 1}, within(ROUND_OFF));
    assertThat(TransportProfiles.inSeries(b)).isZero();
  }

  /** The share of resistance that a cut saves is that of a length; pores here are 5 voxels wide. */
  @ParameterizedTest
  @ValueSource(ints = {2, 4, 5, 8})
  void aCutSavesTheResistanceOfHalfAPoreToOne(int slabs) {
    VoxelImage image = GradedNoise.linear(new Shape(80, 48, 48), 5, 0.5, 0.5, 7).image();
    PhaseConductivities k = PhaseConductivities.only(1);
    double whole = inSeries(Slabs.ofCount(image, Axis.Z, 1), k, Boundary.OPEN);
    double cut = inSeries(Slabs.ofCount(image, Axis.Z, slabs), k, Boundary.OPEN);
    double saved = (1 - whole / cut) * 80 / (slabs - 1);
    assertThat(saved).isBetween(2.5, 5.0); // voxels; 3.0 to 4.4, as the pores at the cuts happen
  }

  @Test
  void aMediumIsMeasuredOnOneSetOfCells() {
    VoxelImage image =
        GradedNoise.linear(new Shape(30, 20, 20), 5, 0.4, 0.8, 3)
            .image()
            .withSpacing(Spacing.cubic(1e-7));
    Slabs slabs = Slabs.ofCount(image, Axis.Z, 3);
    GradedMedium medium = GradedMedium.measured(slabs, 1, SOLVER);
    assertThat(medium.porosity().mean())
        .isCloseTo(PhaseAverage.volumeFraction(image, 1), within(1e-15)); // round-off
    assertThat(medium.porosity().values()).isSorted();
    assertThat(medium.transportEfficiency().values()).isSorted();
    assertThat(medium.grid().faces()).containsExactly(slabs.edges());
    assertThat(medium.toTable().columnNames())
        .containsExactly("x [m]", "ε [-]", "a [1/m]", "B [-]", "τ [-]");
    assertThat(medium.toTable().doubleColumn("τ [-]").min()).isGreaterThan(1);
    GradedProfile faces = Profiles.faceCount(slabs, 1, Boundary.OPEN);
    assertThat(medium.withSpecificArea(faces).specificArea()).isEqualTo(faces);
  }

  @Test
  void profilesOnDifferentCellsAreNoMedium() {
    GradedProfile coarse = GradedProfile.of("porosity", "-", new double[] {0, 1}, new double[] {1});
    GradedProfile fine =
        GradedProfile.of("specific area", "1/m", new double[] {0, 0.5, 1}, new double[] {1, 2});
    assertThatThrownBy(() -> new GradedMedium(coarse, fine, coarse))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "cells of the specific area = 2 from 0.0 to 1.0 m must be those of the porosity: graded medium");
  }
}

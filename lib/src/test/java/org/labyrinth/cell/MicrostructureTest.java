package org.labyrinth.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labyrinth.geometry.SauterMean;
import org.labyrinth.geometry.SizeDistribution;
import org.labyrinth.geometry.Slabs;
import org.labyrinth.homogenization.GradedMedium;
import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.image.Axis;
import org.labyrinth.image.FilteredNoise;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.numerics.Profile;

class MicrostructureTest {
  private static final double ROUND_OFF = 1e-12;
  private static final Electrode ELECTRODE = Cells.a123Lfp().negativeElectrode();
  private static final Particle PARTICLE = ELECTRODE.particles().get(0);
  private static final int PORE = 1;

  private static VoxelImage image(int nz) {
    return new FilteredNoise(new Shape(nz, 24, 24), 5, 0.45, 7)
        .image()
        .withSpacing(Spacing.cubic(ELECTRODE.thickness() / nz));
  }

  @Test
  void anImageGivesPorosityAreaAndEfficiency() {
    MeasuredMicrostructure measured = MeasuredMicrostructure.of(image(24), PORE, Axis.Z);
    Electrode electrode = ELECTRODE.withMicrostructure(measured);
    assertThat(electrode.porosity()).isEqualTo(Profile.constant(measured.porosity()));
    assertThat(electrode.transportEfficiency().at(0)).isEqualTo(measured.transportEfficiency());
    Particle particle = electrode.particles().get(0);
    assertThat(particle.surfaceAreaPerVolume().at(0)).isEqualTo(measured.specificArea());
    // active: 0.58 of what was 0.64 solid
    double active = 0.58 / 0.64 * (1 - measured.porosity());
    assertThat(electrode.activeFraction()).isCloseTo(active, within(ROUND_OFF));
    assertThat(particle.radius())
        .isCloseTo(SauterMean.radius(active, measured.specificArea()), within(1e-18));
  }

  @Test
  void aBlendKeepsThePartsOfAreaAndVolume() {
    Particle fine =
        PARTICLE.toBuilder().name("fine").radius(1e-6).surfaceAreaPerVolume(1e5).build();
    Electrode blend = ELECTRODE.withParticles(List.of(PARTICLE, fine));
    Electrode measured = blend.withMicrostructure(new MeasuredMicrostructure(0.5, 1e6, 0.3));
    double before = PARTICLE.activeFraction(1e-4) / fine.activeFraction(1e-4);
    Particle first = measured.particles().get(0);
    Particle second = measured.particles().get(1);
    assertThat(first.activeFraction(1e-4) / second.activeFraction(1e-4))
        .isCloseTo(before, within(ROUND_OFF));
    assertThat(first.surfaceAreaPerVolume().at(0) + second.surfaceAreaPerVolume().at(0))
        .isCloseTo(1e6, within(1e-9));
  }

  @Test
  void slabsGiveProfiles() {
    GradedMedium medium =
        GradedMedium.measured(Slabs.ofCount(image(48), Axis.Z, 3), PORE, new MultigridSolver());
    Electrode electrode = ELECTRODE.withMicrostructure(medium);
    double middle = ELECTRODE.thickness() / 2;
    assertThat(electrode.porosity().at(middle)).isEqualTo(medium.porosity().at(middle));
    assertThat(electrode.particles().get(0).surfaceAreaPerVolume().at(middle))
        .isEqualTo(medium.specificArea().at(middle));
    assertThat(electrode.activeFraction())
        .isCloseTo(0.58 / 0.64 * (1 - medium.porosity().mean()), within(ROUND_OFF));
    assertThatThrownBy(
            () -> ELECTRODE.toBuilder().thickness(1e-4).build().withMicrostructure(medium))
        .hasMessageStartingWith("length of the medium = 3.4")
        .hasMessageEndingWith("must be the thickness = 1.0E-4 m: electrode");
  }

  @Test
  void mirroredElectrodesSeeTheirProfilesFromTheOtherEnd() {
    GradedMedium medium =
        GradedMedium.measured(Slabs.ofCount(image(48), Axis.Z, 3), PORE, new MultigridSolver());
    Electrode mirrored = ELECTRODE.withMicrostructure(medium).mirrored();
    double length = ELECTRODE.thickness();
    assertThat(mirrored.porosity().mean(0, length / 3))
        .isCloseTo(medium.porosity().cellValues()[2], within(ROUND_OFF));
    assertThat(mirrored.particles().get(0).surfaceAreaPerVolume().mean(0, length / 3))
        .isCloseTo(medium.specificArea().cellValues()[2], within(1e-6));
  }

  @Test
  void poresThatDoNotReachThroughAreRefused() {
    VoxelImage walled =
        VoxelImage.from(Shape.cube(8), Spacing.cubic(1e-6), (z, y, x) -> z == 4 ? 0 : 1);
    assertThatThrownBy(() -> MeasuredMicrostructure.of(walled, PORE, Axis.Z))
        .hasMessage(
            "pores must reach from face to face along z: measured microstructure,"
                + " porosity = 0.875 [-]");
    assertThatThrownBy(() -> MeasuredMicrostructure.of(walled, 7, Axis.Z))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSinglePageHasNoWayThrough() {
    VoxelImage page =
        VoxelImage.from(new Shape(1, 8, 8), Spacing.cubic(1e-6), (z, y, x) -> x < 3 ? 0 : 1);
    assertThatThrownBy(() -> MeasuredMicrostructure.of(page, PORE, Axis.Z))
        .hasMessage("voxels along z = 1 [-] must be at least 2: measured microstructure");
  }

  @Test
  void sizesKeepWhatTheyAreAskedToKeep() {
    SizeDistribution sizes =
        SizeDistribution.ofVolumes(new double[] {4e-6, 10e-6, 20e-6}, new double[] {1, 2, 1});
    Electrode byVolume = ELECTRODE.withSizes(sizes);
    assertThat(byVolume.activeFraction()).isCloseTo(0.58, within(ROUND_OFF));
    assertThat(area(byVolume))
        .isCloseTo(SauterMean.specificArea(0.58, SauterMean.of(sizes)), within(1e-7));
    assertThat(byVolume.particles())
        .extracting(Particle::radius)
        .containsExactly(2e-6, 5e-6, 10e-6);
    assertThat(byVolume.particles().get(1).activeFraction(1e-4)).isCloseTo(0.29, within(ROUND_OFF));
    Electrode byArea = ELECTRODE.withParticles(ParticleSizes.keepingArea(PARTICLE, sizes));
    assertThat(area(byArea)).isCloseTo(area(ELECTRODE), within(1e-7));
    assertThatThrownBy(() -> byArea.withSizes(sizes))
        .hasMessage("particles = 3 must be 1 to be given sizes: electrode");
  }

  private static double area(Electrode electrode) {
    return electrode.particles().stream().mapToDouble(p -> p.surfaceAreaPerVolume().at(0)).sum();
  }

  @Test
  void logNormalSizesHaveTheirMeanAndSpreadByArea() {
    SizeDistribution sizes = ParticleSizes.logNormalByArea(5e-6, 1.5e-6, 41);
    List<Particle> particles = ParticleSizes.keepingArea(PARTICLE, sizes);
    double area = particles.stream().mapToDouble(p -> p.surfaceAreaPerVolume().at(0)).sum();
    double mean =
        particles.stream().mapToDouble(p -> p.surfaceAreaPerVolume().at(0) * p.radius()).sum()
            / area;
    double square =
        particles.stream()
                .mapToDouble(p -> p.surfaceAreaPerVolume().at(0) * p.radius() * p.radius())
                .sum()
            / area;
    // what lies beyond 3.5 standard deviations is left out
    assertThat(mean).isCloseTo(5e-6, within(5e-6 * 1e-3));
    assertThat(Math.sqrt(square - mean * mean)).isCloseTo(1.5e-6, within(1.5e-6 * 2e-2));
    assertThatThrownBy(() -> ParticleSizes.logNormalByArea(5e-6, 1e-6, 1))
        .hasMessage("classes = 1 must be at least 2: log-normal sizes");
  }
}

package org.labyrinth.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labyrinth.closures.Bounds;
import org.labyrinth.closures.Bruggeman;
import org.labyrinth.closures.Closure;
import org.labyrinth.image.Axis;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class EnsembleTest {
  private static final EnsemblePlan PLAN = new EnsemblePlan(Shape.cube(24), 3, 4, 4, 21);
  private static final Ensemble MADE = PLAN.make(Family.values());

  @Test
  void everySampleObeysWienersBound() {
    assertThat(MADE.samples()).hasSize(4 * Family.values().length);
    for (Sample sample : MADE.samples()) {
      double porosity = sample.features().porosity();
      assertThat(Bounds.wiener(porosity).contains(sample.transportEfficiency(), 0)).isTrue();
      assertThat(porosity)
          .isBetween(
              sample.family().lowestPorosity() - 0.03, // packed spheres as voxels are off by this
              sample.family().highestPorosity() + 0.03);
    }
  }

  @Test
  void aSampleDoesNotDependOnTheOthers() {
    Ensemble alone = PLAN.make(Family.BLOBS);
    assertThat(alone).isEqualTo(MADE.of(Family.BLOBS));
    VoxelImage image = PLAN.image(Family.BLOBS, 2);
    assertThat(MicrostructureFeatures.of(image, 1, Axis.Z))
        .isEqualTo(alone.samples().get(2).features());
  }

  @Test
  void stretchedFamiliesShowInTheFeatures() {
    for (Sample s : MADE.of(Family.PILLARS).samples()) {
      assertThat(s.features().elongation()).isGreaterThan(0.15);
    }
    for (Sample s : MADE.of(Family.FLAKES).samples()) {
      assertThat(s.features().elongation()).isLessThan(-0.3);
    }
  }

  @Test
  void anEnlargedImageHasTheSameFeaturesButForItsStaircase() {
    VoxelImage image = new OverlappingSpheres(Shape.cube(40), 6, 0.5, 3).image();
    VoxelImage micrometres = image.withSpacing(Spacing.cubic(0.5e-6));
    double[] voxels = MicrostructureFeatures.of(image, 1, Axis.Z).toArray();
    assertThat(MicrostructureFeatures.of(micrometres, 1, Axis.Z).toArray())
        .containsExactly(voxels, within(1e-12)); // round-off
  }

  @Test
  void theReducedAreaOfOverlappingSpheresIsTheClosedForm() {
    // a = 3 ε ln(1/ε)/R, and ξ the integral of exp(−ρ v₂) − ε² over ε − ε².
    OverlappingSpheres recipe = new OverlappingSpheres(Shape.cube(96), 6, 0.5, 3);
    double integral = 0;
    int n = 4000;
    double step = 12.0 / n;
    for (int i = 0; i < n; i++) {
      integral += step * (recipe.twoPointProbability((i + 0.5) * step) - 0.25);
    }
    double expected = 3 * 0.5 * Math.log(2) / 6 * integral / 0.25;
    MicrostructureFeatures found = MicrostructureFeatures.of(recipe.image(), 1, Axis.Z);
    // Some thousand spheres: the scatter of ξ is a few per cent.
    assertThat(found.reducedArea()).isCloseTo(expected, within(0.05 * expected));
    assertThat(found.elongation()).isCloseTo(0, within(0.1)); // isotropic
    assertThat(found.chordElongation()).isCloseTo(0, within(0.05));
    assertThat(found.chordSpread()).isCloseTo(2, within(0.25)); // exponential, in whole voxels
  }

  @Test
  void onePhaseHasNoFeatures() {
    VoxelImage pore = VoxelImage.from(Shape.cube(4), Spacing.UNIT, (z, y, x) -> 1);
    assertThatThrownBy(() -> MicrostructureFeatures.of(pore, 1, Axis.Z))
        .hasMessage("porosity = 1.0 [-] must be in (0, 1): features of a microstructure");
  }

  @Test
  void whatDoesNotPercolateIsNoSample() {
    MicrostructureFeatures features = MADE.samples().get(0).features();
    assertThatThrownBy(() -> new Sample(Family.FLAKES, 3, 7, features, 0))
        .hasMessageContaining("transport efficiency = 0.0 [-] must be in (0, ")
        .hasMessageContaining("flakes, seed 7");
  }

  @Test
  void targetsAreTurnedBack() {
    for (Target target : Target.values()) {
      for (double porosity : new double[] {0.3, 0.6}) {
        double value = target.of(porosity, 0.2);
        assertThat(target.efficiency(porosity, value)).isCloseTo(0.2, within(1e-15)); // round-off
      }
    }
    Closure bruggeman = new Bruggeman();
    assertThat(Target.EXCESS_TORTUOSITY.efficiency(0.4, 0))
        .isCloseTo(bruggeman.transportEfficiency(0.4), within(1e-15)); // round-off
  }

  @Test
  void theExcessTortuosityKeepsEveryPredictionWithinWienersBounds() {
    for (double t : new double[] {-30, -3, 0, 3, 30}) {
      for (double porosity : new double[] {0.1, 0.5, 0.9}) {
        double b = Target.EXCESS_TORTUOSITY.efficiency(porosity, t);
        assertThat(Bounds.wiener(porosity).contains(b, 0)).isTrue();
      }
    }
    assertThat(Target.LOG_EFFICIENCY.efficiency(0.5, 0)).isGreaterThan(0.5); // this one does not
    assertThat(Target.EFFICIENCY.efficiency(0.5, -0.1)).isNegative();
  }

  @Test
  void aClosureIsTriedOnWhatItHasNotSeen() {
    Ensemble train = MADE.every(0, 2);
    Ensemble test = MADE.every(1, 2);
    Learner ridge = Standardized.features(new RidgeRegression(1));
    RegressionClosure learned = RegressionClosure.fit(ridge, Target.EXCESS_TORTUOSITY, train);
    ClosureTrial trial = ClosureTrial.of(learned, test);
    ClosureTrial law = ClosureTrial.of(new ClassicalClosure(new Bruggeman()), test);
    assertThat(trial.relativeError()).isLessThan(law.relativeError() / 2); // all families seen
    assertThat(trial.coverage()).isGreaterThan(0.7); // 12 samples: 0.95 ± 0.06, or a little less
    assertThat(law.coverage()).isZero();
    assertThat(law.bias()).isPositive();
    assertThat(ClosureTrial.table(List.of(trial, law)).rowCount()).isEqualTo(2);
    for (Sample s : test.samples()) {
      Estimate e = learned.predict(s.features());
      assertThat(e.lower()).isPositive();
      assertThat(e.upper()).isLessThan(s.features().porosity());
      // To first order the interval is symmetric; bars of a tenth are nearly so.
      assertThat(e.upper() - e.lower())
          .isCloseTo(2 * Prediction.NINETY_FIVE * e.standardDeviation(), within(0.02));
    }
  }

  @Test
  void theTableHasAColumnAFeature() {
    assertThat(MADE.toTable().columnNames())
        .containsExactly(
            "family", "ε [-]", "a ξ [-]", "ln(ξ∥/ξ) [-]", "ln(ℓ∥/ℓ) [-]", "⟨ℓ²⟩/⟨ℓ⟩² [-]", "B [-]");
  }
}

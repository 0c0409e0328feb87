package org.labyrinth.closures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.homogenization.PhaseConductivities;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Laminate;
import org.labyrinth.image.Laminate.Layer;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/** Wiener's bounds and those of Hashin and Shtrikman. */
class BoundsTest {
  private static final double ROUND_OFF = 1e-12;

  private static List<Constituent> mixture(List<Double> weights, List<Double> conductivities) {
    double total = weights.stream().mapToDouble(Double::doubleValue).sum();
    List<Constituent> constituents = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      constituents.add(new Constituent(weights.get(i) / total, conductivities.get(i)));
    }
    return constituents;
  }

  @Property(tries = 200, seed = "1")
  void hashinShtrikmanLieWithinWiener(
      @ForAll @Size(4) List<@DoubleRange(min = 0.01, max = 1) Double> weights,
      @ForAll @Size(4) List<@DoubleRange(min = 0, max = 10) Double> conductivities) {
    List<Constituent> phases = mixture(weights, conductivities);
    BoundsOnEfficiency wiener = Bounds.wiener(phases);
    BoundsOnEfficiency space = Bounds.hashinShtrikman(phases);
    BoundsOnEfficiency plane = Bounds.hashinShtrikmanInPlane(phases);
    // H grows with (d − 1) k: the plane's lie lower than space's, and the line's are Wiener's.
    assertThat(wiener.lower()).isLessThanOrEqualTo(plane.lower() + ROUND_OFF);
    assertThat(plane.lower()).isLessThanOrEqualTo(space.lower() + ROUND_OFF);
    assertThat(plane.upper()).isLessThanOrEqualTo(space.upper() + ROUND_OFF);
    assertThat(space.lower()).isLessThanOrEqualTo(space.upper());
    assertThat(space.upper()).isLessThanOrEqualTo(wiener.upper() + ROUND_OFF);
  }

  @Property(tries = 100, seed = "2")
  void boundsScaleWithTheConductivities(
      @ForAll @Size(3) List<@DoubleRange(min = 0.01, max = 1) Double> weights,
      @ForAll @Size(3) List<@DoubleRange(min = 0.01, max = 10) Double> conductivities) {
    List<Double> doubled = conductivities.stream().map(k -> 2 * k).toList();
    BoundsOnEfficiency once = Bounds.hashinShtrikman(mixture(weights, conductivities));
    BoundsOnEfficiency twice = Bounds.hashinShtrikman(mixture(weights, doubled));
    assertThat(twice.lower()).isCloseTo(2 * once.lower(), within(ROUND_OFF));
    assertThat(twice.upper()).isCloseTo(2 * once.upper(), within(ROUND_OFF));
  }

  @Property(tries = 100, seed = "3")
  void maxwellIsABoundOfHashinAndShtrikman(
      @ForAll @DoubleRange(min = 0, max = 1) double porosity,
      @ForAll @DoubleRange(min = 0, max = 5) double spheres) {
    BoundsOnEfficiency bounds =
        Bounds.hashinShtrikman(
            List.of(new Constituent(porosity, 1), new Constituent(1 - porosity, spheres)));
    double expected = spheres <= 1 ? bounds.upper() : bounds.lower();
    assertThat(new Maxwell(spheres).transportEfficiency(porosity))
        .isCloseTo(expected, within(ROUND_OFF));
  }

  @Test
  void anInsulatingSolidGivesTheTextbookBounds() {
    for (double porosity : new double[] {0, 0.2, 0.5, 1}) {
      BoundsOnEfficiency wiener = Bounds.wiener(porosity);
      BoundsOnEfficiency isotropic = Bounds.hashinShtrikman(porosity);
      BoundsOnEfficiency plane =
          Bounds.hashinShtrikmanInPlane(Constituent.poreInInsulator(porosity));
      assertThat(wiener.lower()).isEqualTo(porosity == 1 ? 1 : 0);
      assertThat(wiener.upper()).isEqualTo(porosity);
      assertThat(isotropic.upper()).isCloseTo(2 * porosity / (3 - porosity), within(ROUND_OFF));
      assertThat(plane.upper()).isCloseTo(porosity / (2 - porosity), within(ROUND_OFF));
      assertThat(isotropic.lower()).isCloseTo(porosity == 1 ? 1 : 0, within(ROUND_OFF));
    }
  }

  @Test
  void onePhaseIsItsOwnBounds() {
    List<Constituent> one = List.of(new Constituent(1, 0.3), new Constituent(0, 7));
    for (BoundsOnEfficiency bounds : List.of(Bounds.wiener(one), Bounds.hashinShtrikman(one))) {
      assertThat(bounds.lower()).isCloseTo(0.3, within(ROUND_OFF));
      assertThat(bounds.upper()).isCloseTo(0.3, within(ROUND_OFF));
    }
  }

  @Test
  void layersReachWienersBounds() {
    VoxelImage image =
        new Laminate(Shape.cube(12), Axis.Y, List.of(new Layer(1, 2), new Layer(2, 4))).image();
    PhaseConductivities both = new PhaseConductivities(Map.of(1, 1.0, 2, 0.1));
    BoundsOnEfficiency wiener =
        Bounds.wiener(List.of(new Constituent(1 / 3.0, 1), new Constituent(2 / 3.0, 0.1)));
    for (Axis axis : Axis.values()) {
      double efficiency =
          new MultigridSolver()
              .solve(new ThroughPlaneProblem(image, both, axis))
              .transportEfficiency();
      // The energy form's error is the square of the solver's residual of 1e-8.
      assertThat(efficiency)
          .isCloseTo(axis == Axis.Y ? wiener.lower() : wiener.upper(), within(1e-10));
      assertThat(wiener.contains(efficiency, 1e-10)).isTrue();
    }
  }

  @Test
  void whatIsOutsideIsNotContained() {
    BoundsOnEfficiency bounds = Bounds.wiener(0.5);
    assertThat(bounds.contains(0.51, 0)).isFalse();
    assertThat(bounds.contains(0.51, 0.02)).isTrue();
    assertThat(bounds.contains(Double.NaN, 1)).isFalse();
    assertThat(bounds).hasToString("Wiener: 0.000 ≤ B ≤ 0.5000");
    assertThat(bounds.toTable().rowCount()).isEqualTo(1);
  }

  @Test
  void badInputIsRefused() {
    assertThatThrownBy(() -> Bounds.wiener(List.of(new Constituent(0.5, 1))))
        .hasMessage("sum of volume fractions = 0.5 [-] must be 1: constituents of a composite");
    assertThatThrownBy(() -> new Constituent(0.5, -1))
        .hasMessage("conductivity = -1.0 [-] must be finite and at least 0.0: constituent");
    assertThatThrownBy(() -> new BoundsOnEfficiency("test", 0.5, 0.4))
        .hasMessage("upper bound = 0.4 [-] must be finite and at least 0.5: test bounds");
    assertThatThrownBy(() -> Bounds.wiener(0.5).contains(0.1, Double.NaN))
        .hasMessageContaining("tolerance = NaN [-] must be finite");
  }
}

package org.labyrinth.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Laminates, checkerboards and sphere arrays. */
class ExactArraysTest {
  @ParameterizedTest
  @EnumSource(Axis.class)
  void layersAreNormalToTheAxis(Axis axis) {
    Shape shape = new Shape(10, 11, 12);
    List<Laminate.Layer> layers =
        List.of(new Laminate.Layer(300, 2), new Laminate.Layer(0, 3), new Laminate.Layer(7, 1));
    VoxelImage image = new Laminate(shape, axis, layers).image();
    int[] stack = {300, 300, 0, 0, 0, 7};
    for (int i = 0; i < shape.along(axis); i++) {
      int z = axis == Axis.Z ? i : 9;
      int y = axis == Axis.Y ? i : 5;
      int x = axis == Axis.X ? i : 11;
      assertThat(image.label(z, y, x)).isEqualTo(stack[i % 6]);
    }
  }

  @Test
  void alternatingLayersShareTheImage() {
    VoxelImage image = Laminate.alternating(Shape.cube(16), Axis.Y, 4).image();
    assertThat(image.voxelsByLabel()).isEqualTo(Map.of(0, 2048L, 1, 2048L));
    assertThat(image.label(0, 3, 0)).isOne();
    assertThat(image.label(0, 4, 0)).isZero();
    assertThat(Samples.shifted(image, 0, 8, 0)).isEqualTo(image); // the period
  }

  /** SHA-256 of the raw bytes, from an independent program in Python. */
  @Test
  void checkerboardIsTheKnownOne() throws NoSuchAlgorithmException {
    VoxelImage image = new Checkerboard(Shape.cube(32), 1).image();
    assertThat(Samples.sha256(image))
        .isEqualTo("4edd4d9f5cb3b05b157f91447bb3c0ed17a73378627f6de9be96860fb5c1135d");
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void blocksOfACheckerboardTouchAlongEdgesOnly(Axis axis) {
    VoxelImage image = new Checkerboard(new Shape(12, 12, 12), 3).image();
    for (int i = 0; i < 12; i++) {
      assertThat(Samples.unlike(image, axis, i)).isEqualTo(i % 3 == 0 ? 1 : 0); // the seam too
    }
  }

  /** SHA-256 of the raw bytes, from an independent program in Python. */
  @Test
  void simpleCubicCellIsTheKnownOne() throws NoSuchAlgorithmException {
    VoxelImage image = SphereArray.ofSolidFraction(Lattice.SIMPLE_CUBIC, 64, 0.2).image();
    assertThat(image.voxelsByLabel()).isEqualTo(Map.of(0, 52568L, 1, 209576L));
    assertThat(Samples.sha256(image))
        .isEqualTo("b048d6c212bd06cee358e2817c985d48c0bef506fde169e0f24e1c621e5966c7");
  }

  /**
   * Lattice points in a ball err by R to between 1 and 3/2, so the fraction by the edge to between
   * −2 and −3/2; irregularly, hence root mean squares over a dozen edges and radii each.
   */
  @ParameterizedTest
  @EnumSource(Lattice.class)
  void solidFractionConvergesBetweenOrdersThreeHalvesAndTwo(Lattice lattice) {
    double coarse = rootMeanSquareMiss(lattice, 12);
    double order24 = Math.log(coarse / rootMeanSquareMiss(lattice, 24)) / Math.log(2);
    double order48 = Math.log(coarse / rootMeanSquareMiss(lattice, 48)) / Math.log(4);
    double order96 = Math.log(coarse / rootMeanSquareMiss(lattice, 96)) / Math.log(8);
    assertThat(order24).isBetween(1.2, 2.4); // a dozen samples leave a factor 1.3 of scatter,
    assertThat(order48).isBetween(1.35, 2.2); // which weighs less over two doublings
    assertThat(order96).isBetween(1.5, 2.0); // and three
  }

  private static double rootMeanSquareMiss(Lattice lattice, int edge) {
    double squares = 0;
    for (int k = 0; k < 12; k++) {
      double fraction = 0.25 + 0.01 * k;
      SphereArray array = SphereArray.ofSolidFraction(lattice, edge + k * edge / 12, fraction);
      assertThat(array.solidFraction()).isCloseTo(fraction, within(1e-14)); // round-off
      squares += Math.pow(1 - Samples.porosity(array.image()) - fraction, 2);
    }
    return Math.sqrt(squares / 12);
  }

  @ParameterizedTest
  @EnumSource(Lattice.class)
  void touchingSpheresTouchAndDoNotOverlap(Lattice lattice) {
    SphereArray array =
        SphereArray.ofSolidFraction(lattice, 10, lattice.touchingFraction())
            .withCells(new Shape(2, 3, 2));
    SpherePacking packing = new SpherePacking(array.shape(), array.spheres());
    assertThat(packing.smallestGap()).isCloseTo(0, within(1e-13)); // round-off
    assertThat(packing.solidFraction()).isCloseTo(array.solidFraction(), within(1e-14));
    assertThat(array.spheres()).hasSize(12 * lattice.spheresPerCell());
  }

  @ParameterizedTest
  @EnumSource(Lattice.class)
  void cellsRepeat(Lattice lattice) {
    SphereArray cell = new SphereArray(lattice, 12, Shape.cube(1), 3.3);
    VoxelImage many = cell.withCells(new Shape(1, 2, 3)).image();
    assertThat(many.shape()).isEqualTo(new Shape(12, 24, 36));
    assertThat(many.crop(0, 12, 24, Shape.cube(12))).isEqualTo(cell.image());
    assertThat(Samples.shifted(many, 0, 12, 12)).isEqualTo(many);
  }

  @Test
  void touchingFractionsAreTheTextbookOnes() {
    assertThat(Lattice.SIMPLE_CUBIC.touchingFraction()).isCloseTo(Math.PI / 6, within(1e-15));
    assertThat(Lattice.BODY_CENTRED.touchingFraction())
        .isCloseTo(Math.PI * Math.sqrt(3) / 8, within(1e-15));
    assertThat(Lattice.FACE_CENTRED.touchingFraction())
        .isCloseTo(Math.PI * Math.sqrt(2) / 6, within(1e-15));
  }

  @Test
  void argumentsOutOfRangeAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Laminate(Shape.cube(4), Axis.Z, List.of()))
        .withMessage("layers = 0 must be at least 1: laminate");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Laminate.Layer(1, 0))
        .withMessage("thickness = 0 voxels must be at least 1: layer of a laminate");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Laminate.Layer(-1, 2))
        .withMessage("label = -1 must be from 0 to 65535: layer of a laminate");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Checkerboard(Shape.cube(4), 0))
        .withMessage("edge = 0 voxels must be at least 1: checkerboard");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SphereArray.ofSolidFraction(Lattice.SIMPLE_CUBIC, 10, 0.6))
        .withMessage(
            "solid fraction = 0.6 [-] must be in (0, 0.523599], where neighbours touch:"
                + " SIMPLE_CUBIC sphere array");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SphereArray(Lattice.FACE_CENTRED, 10, Shape.cube(1), 5))
        .withMessage(
            "radius = 5.0 voxels must be in (0, 3.53553], where neighbours touch:"
                + " FACE_CENTRED sphere array");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SphereArray(Lattice.FACE_CENTRED, 1, Shape.cube(1), 5))
        .withMessage("edge = 1 voxels must be at least 2: cell of a sphere array");
  }
}

package org.labyrinth.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class RepresentativeVolumeTest {
  private static final double ROUND_OFF = 1e-12;

  @Property(tries = 100, seed = "1")
  void theScanIsThatOfAPlainLoop(
      @ForAll @IntRange(min = 4, max = 7) int nz,
      @ForAll @IntRange(min = 4, max = 7) int ny,
      @ForAll @IntRange(min = 4, max = 7) int nx,
      @ForAll @IntRange(min = 1, max = 4) int edge,
      @ForAll Boundary boundary,
      @ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(nz, ny, nx), Spacing.cubic(2), 0.4, seed);

    WindowStatistics window = RepresentativeVolume.scan(image, 1, boundary, edge).windows().get(0);

    double[] expected = plainLoop(image, edge, boundary);
    double mean = 0;
    for (double fraction : expected) {
      mean += fraction / expected.length;
    }
    double variance = 0;
    for (double fraction : expected) {
      variance += (fraction - mean) * (fraction - mean) / expected.length;
    }
    assertThat(window.positions()).isEqualTo(expected.length);
    assertThat(window.volume()).isEqualTo(8.0 * edge * edge * edge);
    assertThat(window.mean()).isCloseTo(mean, within(ROUND_OFF));
    // The root makes 1e-8 of the round-off of a vanishing variance.
    assertThat(window.standardDeviation()).isCloseTo(Math.sqrt(variance), within(1e-7));
    Arrays.sort(expected);
    assertThat(window.minimum()).isEqualTo(expected[0]);
    assertThat(window.maximum()).isEqualTo(expected[expected.length - 1]);
  }

  private static double[] plainLoop(VoxelImage image, int edge, Boundary boundary) {
    Shape s = image.shape();
    List<Double> fractions = new ArrayList<>();
    for (int z = 0; z < s.nz(); z++) {
      for (int y = 0; y < s.ny(); y++) {
        for (int x = 0; x < s.nx(); x++) {
          if (boundary == Boundary.PERIODIC
              || s.contains(z + edge - 1, y + edge - 1, x + edge - 1)) {
            VoxelImage window = Structures.moved(image, z, y, x).crop(0, 0, 0, Shape.cube(edge));
            fractions.add(PhaseAverage.volumeFraction(window, 1));
          }
        }
      }
    }
    return fractions.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Property(tries = 20, seed = "1")
  void windowsOfAPeriodicImageAverageToItsPorosity(@ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(8, 9, 10), Spacing.UNIT, 0.3, seed);

    for (WindowStatistics window :
        RepresentativeVolume.scan(image, 1, Boundary.PERIODIC, 1, 2, 5, 8).windows()) {
      assertThat(window.mean()).isCloseTo(PhaseAverage.volumeFraction(image, 1), within(ROUND_OFF));
    }
  }

  @Test
  void theWholeImageHasNoSpread() {
    VoxelImage image = Structures.noise(Shape.cube(8), Spacing.UNIT, 0.3, 1);

    for (Boundary boundary : Boundary.values()) {
      WindowStatistics whole = RepresentativeVolume.scan(image, 1, boundary, 8).windows().get(0);
      assertThat(whole.standardDeviation()).isZero();
      assertThat(whole.minimum()).isEqualTo(whole.maximum()).isEqualTo(whole.mean());
    }
  }

  @Property(tries = 10, seed = "1")
  void theVarianceOverWindowsIsTheAutocovarianceUnderATriangle(
      @ForAll @IntRange(min = 1, max = 8) int edge, @ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(8, 9, 10), Spacing.UNIT, 0.3, seed);
    CorrelationMap map = CorrelationMap.of(image, 1);
    double e = map.volumeFraction();
    double variance = 0;
    for (int z = 1 - edge; z < edge; z++) {
      for (int y = 1 - edge; y < edge; y++) {
        for (int x = 1 - edge; x < edge; x++) {
          double pairs =
              (double) (edge - Math.abs(z)) * (edge - Math.abs(y)) * (edge - Math.abs(x));
          variance += pairs * (map.probability(z, y, x) - e * e) / Math.pow(edge, 6);
        }
      }
    }

    double scanned =
        RepresentativeVolume.scan(image, 1, Boundary.PERIODIC, edge)
            .windows()
            .get(0)
            .standardDeviation();

    assertThat(scanned * scanned).isCloseTo(variance, within(ROUND_OFF));
  }

  @Test
  void aSliceIsScannedWithFlatWindows() {
    VoxelImage slice = Structures.laminate(new Shape(1, 16, 8), Axis.Y, 2);

    RepresentativeVolume scan = RepresentativeVolume.scan(slice, 1, Boundary.OPEN, 2, 4);

    assertThat(scan.windows().get(0).volume()).isEqualTo(4);
    assertThat(scan.windows().get(0).minimum()).isZero();
    assertThat(scan.windows().get(0).maximum()).isEqualTo(1);
    // A period of the layers always holds as much of each.
    assertThat(scan.windows().get(1).standardDeviation()).isZero();
    assertThat(scan.windows().get(1).mean()).isEqualTo(0.5);
  }

  @Test
  void theSmallestWindowFromWhichSpreadStaysSmallIsRepresentative() {
    VoxelImage noise = Structures.noise(Shape.cube(48), Spacing.UNIT, 0.5, 5);
    RepresentativeVolume scan =
        RepresentativeVolume.scan(noise, 1, Boundary.PERIODIC, 1, 2, 4, 8, 16, 24, 48);

    // σ/ε = edge^-3/2 for voxels drawn alone at ε = ½: 0.35, 0.125, 0.044, 0.016 at 2, 4, 8, 16.
    assertThat(scan.representativeEdge(0.2)).hasValue(4);
    assertThat(scan.representativeEdge(0.05)).hasValue(8);
    assertThat(scan.representativeEdge(0.02)).hasValue(16);
    // The window that is the image always has no spread: it is no evidence.
    assertThat(scan.representativeEdge(1e-6)).isEmpty();
  }

  @Test
  void aGradedImageHasNoRepresentativeVolume() {
    VoxelImage graded =
        VoxelImage.from(
            Shape.cube(32), Spacing.UNIT, (z, y, x) -> (7 * x + 13 * y + 17 * z) % 32 < z ? 1 : 0);

    RepresentativeVolume scan = RepresentativeVolume.scan(graded, 1, Boundary.OPEN);

    assertThat(scan.windows())
        .extracting(WindowStatistics::edge)
        .containsExactly(1, 2, 3, 4, 6, 8, 12, 16);
    assertThat(scan.representativeEdge(0.1)).isEmpty();
  }

  @Test
  void anAbsentPhaseIsNotRepresentedAndAFullOneIsByAnyWindow() {
    VoxelImage pore = VoxelImage.from(Shape.cube(6), Spacing.UNIT, (z, y, x) -> 1);

    assertThat(RepresentativeVolume.scan(pore, 1, Boundary.OPEN).representativeEdge(0.01))
        .hasValue(1);
    assertThat(RepresentativeVolume.scan(pore, 0, Boundary.OPEN).representativeEdge(0.01))
        .isEmpty();
  }

  @Test
  void theTableHasUnits() {
    RepresentativeVolume scan =
        RepresentativeVolume.scan(
            Structures.checkerboard(Shape.cube(4)), 1, Boundary.PERIODIC, 1, 2);

    assertThat(scan.toTable().columnNames())
        .containsExactly(
            "edge [voxel]",
            "volume [m3]",
            "windows",
            "mean [-]",
            "standard deviation [-]",
            "minimum [-]",
            "maximum [-]");
    assertThat(scan.toTable().doubleColumn("standard deviation [-]").asDoubleArray())
        .containsExactly(0.5, 0);
  }

  @Test
  void windowsThatDoNotFitAreRefused() {
    VoxelImage image = Structures.checkerboard(new Shape(4, 6, 1));

    assertThatThrownBy(() -> RepresentativeVolume.scan(image, 1, Boundary.OPEN, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("window edge = 5 voxels must be from 1 to 4: axis z of the image");
    assertThatThrownBy(() -> RepresentativeVolume.scan(image, 1, Boundary.OPEN, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RepresentativeVolume.scan(image, 1, Boundary.OPEN, 2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must exceed the one before");
    assertThatThrownBy(() -> RepresentativeVolume.scan(image, 1, Boundary.OPEN, new int[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> RepresentativeVolume.scan(image, 1, Boundary.OPEN).representativeEdge(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package org.labyrinth.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * Figures counted by an independent program (shifted arrays) on the image that {@link
 * Structures#spheres} makes with 64³ voxels, radius 8, porosity 0.4, seed 12345: pairs of pore
 * voxels by lag 0 … 32 along each axis, and faces between pore and solid.
 */
class ReferenceImageTest {
  private static final VoxelImage IMAGE = Structures.spheres(Shape.cube(64), 8, 0.4, 12345);

  @ParameterizedTest
  @EnumSource
  void openPairCountsAreTheReference(Axis axis) {
    assertThat(firstLags(axis, Boundary.OPEN)).isEqualTo(numbers(OPEN.get(axis)));
  }

  @ParameterizedTest
  @EnumSource
  void periodicPairCountsAreTheReference(Axis axis) {
    assertThat(firstLags(axis, Boundary.PERIODIC)).isEqualTo(numbers(PERIODIC.get(axis)));
  }

  @ParameterizedTest
  @EnumSource
  void facesAreTheReference(Axis axis) {
    Map<Axis, Long> faces = Map.of(Axis.Z, 18417L, Axis.Y, 17277L, Axis.X, 17779L);

    assertThat(SpecificArea.interfaceFaces(IMAGE, 1, axis, Boundary.OPEN))
        .isEqualTo(SpecificArea.interfaceFaces(IMAGE, axis, Boundary.OPEN))
        .isEqualTo(faces.get(axis));
  }

  private static long[] firstLags(Axis axis, Boundary boundary) {
    return Arrays.copyOf(TwoPointCorrelation.along(IMAGE, 1, axis, boundary).pairCounts(), 33);
  }

  private static long[] numbers(String text) {
    return Arrays.stream(text.split("\\s+")).mapToLong(Long::parseLong).toArray();
  }

  private static final Map<Axis, String> OPEN =
      Map.of(
          Axis.Z,
          """
          99571 88860 79289 70739 63130 56346 50416 45311 41031 37468 34493 32193 30489
          29276 28510 28054 27902 27971 27996 27878 27561 27141 26508 25756 24903 23995
          23147 22514 22001 21527 21078 20573 20026""",
          Axis.Y,
          """
          99571 89421 80321 72207 65005 58624 53029 48216 44107 40536 37545 35002 32885
          31150 29731 28687 27902 27256 26636 26003 25268 24615 24106 23556 22918 22141
          21355 20597 19848 19077 18334 17716 17206""",
          Axis.X,
          """
          99571 89233 79930 71709 64512 58305 52939 48349 44401 40990 38134 35761 33861
          32325 31204 30457 30165 29959 29576 28953 28248 27362 26425 25521 24673 23877
          23176 22545 21955 21404 20863 20345 19884""");

  private static final Map<Axis, String> PERIODIC =
      Map.of(
          Axis.Z,
          """
          99571 90243 81794 74217 67464 61404 56040 51405 47474 44172 41426 39297 37737
          36662 36152 36111 36614 37377 38144 38807 39405 39904 40170 40344 40352 40292
          40186 40113 40053 39976 39972 39996 40052""",
          Axis.Y,
          """
          99571 90793 82869 75782 69472 63817 58765 54413 50719 47580 45042 43000 41402
          40168 39267 38715 38485 38423 38396 38359 38282 38176 38065 37860 37524 37016
          36503 36002 35559 35114 34714 34462 34412""",
          Axis.X,
          """
          99571 90542 82350 75014 68461 62758 57789 53509 49813 46643 43999 41877 40231
          38995 38141 37791 37988 38415 38878 39209 39515 39661 39757 39825 39883 39895
          39925 39938 39906 39880 39816 39753 39768""");
}

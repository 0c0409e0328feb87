package org.labyrinth.autograder.tests.e04;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.tests.RandomImage;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e04.PathTortuosity;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class PathTortuosityHiddenTest {
  /** Quotients of whole numbers: round-off. */
  private static final double ROUND_OFF = 1e-12;

  /**
   * Pages from the top, each with its rows joined by '/'; '.' is label 1, '#' is 0, digits are
   * labels.
   */
  private static VoxelImage pages(String... pages) {
    String[] first = pages[0].split("/", -1);
    Shape shape = new Shape(pages.length, first.length, first[0].length());
    return VoxelImage.from(
        shape,
        Spacing.UNIT,
        (z, y, x) -> {
          char letter = pages[z].split("/", -1)[y].charAt(x);
          return letter == '.' ? 1 : letter == '#' ? 0 : letter - '0';
        });
  }

  @Test
  @Order(1)
  @DisplayName("In an open image every path is straight: τ_g = 1")
  @Hint("From outer face to outer face: as many voxels as there are pages.")
  void anOpenImageHasStraightPaths(PathTortuosity answer) {
    for (Shape shape : new Shape[] {new Shape(1, 1, 1), new Shape(5, 3, 2), new Shape(2, 4, 5)}) {
      VoxelImage open = VoxelImage.from(shape, Spacing.UNIT, (z, y, x) -> 1);
      assertThat(answer.geometricTortuosity(open, 1)).isCloseTo(1, within(ROUND_OFF));
    }
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("Steps to the side along x and along y lengthen the path by a voxel each")
  @Hint("Six neighbours: two along each axis.")
  void stepsToTheSideCount(PathTortuosity answer) {
    assertThat(answer.geometricTortuosity(pages(".####", ".....", "####."), 1))
        .isCloseTo(7.0 / 3, within(ROUND_OFF));
    assertThat(answer.geometricTortuosity(pages("#/#/.", "././.", "./#/#"), 1))
        .isCloseTo(5.0 / 3, within(ROUND_OFF));
    assertThat(answer.geometricTortuosity(pages("././#/#", "#/./#/#", "#/././.", "#/#/#/."), 1))
        .isCloseTo(6.0 / 4, within(ROUND_OFF));
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("A path may have to go back towards where it came from")
  @Hint("Up is a direction too: a search that only goes down misses ways round.")
  void pathsMayGoBack(PathTortuosity answer) {
    // Down on the left, over at the bottom of the well, up and over the sill, down on the right.
    VoxelImage sill = pages(".####", ".#...", ".#.#.", "...#.", "####.");
    assertThat(answer.geometricTortuosity(sill, 1)).isCloseTo(13.0 / 5, within(ROUND_OFF));
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("Of several ways the shortest counts, from the nearest entrance")
  @Hint("Start from all voxels of page 0 at once; a queue visits the near ones first.")
  void theShortestWayCounts(PathTortuosity answer) {
    assertThat(answer.geometricTortuosity(pages(".#.", ".#.", "...", "##."), 1))
        .isCloseTo(1, within(ROUND_OFF));
    // Two ways from the left shaft to the exit: two to the right on page 1, or on page 2 as well.
    assertThat(answer.geometricTortuosity(pages(".###", "...#", ".#.#", "...#", "##.#"), 1))
        .isCloseTo(7.0 / 5, within(ROUND_OFF));
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("The mean is over the exits that are reached, dead ends left out")
  @Hint("How many voxels of the last page did a path reach? Divide by those.")
  void theMeanIsOverExitsReached(PathTortuosity answer) {
    // Exits: straight 3, one to the side 4, and one that nothing reaches.
    assertThat(answer.geometricTortuosity(pages(".####", "..###", "..#.."), 1))
        .isCloseTo(3.5 / 3, within(ROUND_OFF));
  }

  @Test
  @Order(6)
  @DisplayName("Corners do not connect")
  @Hint("Two voxels that touch along an edge share no face.")
  void cornersDoNotConnect(PathTortuosity answer) {
    assertThat(answer.geometricTortuosity(pages(".#", "#."), 1)).isInfinite().isPositive();
    assertThat(answer.geometricTortuosity(pages(".#/##", ".#/##", "##/.#"), 1))
        .isInfinite()
        .isPositive();
  }

  @Test
  @Order(7)
  @DisplayName("Without a path through, τ_g is infinite and not NaN")
  @Hint("Count the exits that were reached before you divide by their number.")
  void noPathIsInfinite(PathTortuosity answer) {
    assertThat(answer.geometricTortuosity(pages("...", "###", "..."), 1)).isInfinite().isPositive();
    assertThat(answer.geometricTortuosity(pages("###", "...", "..."), 1)).isInfinite().isPositive();
    assertThat(answer.geometricTortuosity(pages("...", "...", "###"), 1)).isInfinite().isPositive();
    assertThat(answer.geometricTortuosity(pages("...", "..."), 5)).isInfinite().isPositive();
  }

  @Test
  @Order(8)
  @DisplayName("Only the phase asked for is a way")
  @Hint("Compare with the label you were given; other labels can be pores too.")
  void onlyThePhaseIsAWay(PathTortuosity answer) {
    VoxelImage image = pages("2..", "22.", "#2.");
    assertThat(answer.geometricTortuosity(image, 2)).isCloseTo(4.0 / 3, within(ROUND_OFF));
    assertThat(answer.geometricTortuosity(image, 1)).isCloseTo(1, within(ROUND_OFF));
    assertThat(answer.geometricTortuosity(image, 0)).isInfinite();
  }

  @Test
  @Order(9)
  @DisplayName("A mirror image has the same paths")
  @Hint("Is there a direction in which your search looks but once?")
  void aMirrorImageHasTheSamePaths(PathTortuosity answer, Seeds seeds) {
    Shape shape = new Shape(7, 6, 8);
    int finite = 0;
    for (int trial = 0; trial < 4; trial++) {
      VoxelImage image = RandomImage.of(shape, seeds.at(1101 + trial), 0, 1, 1);
      double there = answer.geometricTortuosity(image, 1);
      VoxelImage mirrored =
          VoxelImage.from(shape, Spacing.UNIT, (z, y, x) -> image.label(z, 5 - y, 7 - x));
      if (there < Double.POSITIVE_INFINITY) {
        finite++;
        assertThat(there).isBetween(1.0, 4.0);
        assertThat(answer.geometricTortuosity(mirrored, 1)).isCloseTo(there, within(ROUND_OFF));
      }
    }
    assertThat(finite).isPositive();
  }
}

package org.labyrinth.benchmarks.tortuosity;

/**
 * One image of the comparison.
 *
 * @param recipe what it shows
 * @param size voxels a side
 */
record Sample(Recipe recipe, int size) {
  /** Spheres of R = 8 and boxes of 9 want a cube of at least 16. */
  private static final int SMALLEST = 16;

  /** A page, and a file that Python reads at once, must stay below 2³¹ bytes. */
  private static final int LARGEST = 1200;

  Sample {
    if (size < SMALLEST || size > LARGEST) {
      throw new IllegalArgumentException(
          "size = %d voxels must be in [%d, %d]: --sizes".formatted(size, SMALLEST, LARGEST));
    }
  }

  String label() {
    return "%s %d³".formatted(recipe.symbol(), size);
  }

  String fileName() {
    return "%s_%d.raw".formatted(recipe.symbol(), size);
  }

  double voxels() {
    return Math.pow(size, 3);
  }
}

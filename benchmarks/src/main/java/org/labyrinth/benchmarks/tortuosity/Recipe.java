package org.labyrinth.benchmarks.tortuosity;

import java.util.Arrays;
import java.util.Locale;
import org.labyrinth.image.FilteredNoise;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/** The microstructures of the comparison; each makes the same voxels on every machine. */
enum Recipe {
  SPH40("overlapping spheres, R = 8, porosity 0.40", true),
  BLOB50("filtered noise, w = 9, porosity 0.50", true),
  BLOB25("filtered noise, w = 9, porosity 0.25, near percolation", false);

  private final String description;
  private final boolean open;

  Recipe(String description, boolean open) {
    this.description = description;
    this.open = open;
  }

  String description() {
    return description;
  }

  /** Whether it is well above its percolation threshold. */
  boolean isOpen() {
    return open;
  }

  /** The name in tables, files and options. */
  String symbol() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A cube of n voxels a side; the seed grows with n. */
  VoxelImage image(int n) {
    Shape shape = Shape.cube(n);
    return switch (this) {
      case SPH40 -> new OverlappingSpheres(shape, 8, 0.4, 1000 + n).image();
      case BLOB50 -> new FilteredNoise(shape, 9, 0.5, 2000 + n).image();
      case BLOB25 -> new FilteredNoise(shape, 9, 0.25, 3000 + n).image();
    };
  }

  static Recipe of(String symbol) {
    return Arrays.stream(values())
        .filter(r -> r.symbol().equals(symbol))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "recipe = %s must be one of sph40, blob50, blob25: --recipes"
                        .formatted(symbol)));
  }
}

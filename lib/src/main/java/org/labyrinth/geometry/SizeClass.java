package org.labyrinth.geometry;

/**
 * What has one size.
 *
 * @param diameter [m], positive and finite
 * @param share of the whole volume [-], in (0, 1]
 */
public record SizeClass(double diameter, double share) {
  public SizeClass {
    if (!(diameter > 0 && diameter < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "diameter = %s m must be positive and finite: size class".formatted(diameter));
    }
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "share = %s [-] must be in (0, 1]: size class of diameter %s m"
              .formatted(share, diameter));
    }
  }
}

package org.labyrinth.image;

import java.util.List;

/**
 * Solid spheres in a periodic box, as centres and radii; its image has 0 in the spheres and 1
 * between them.
 *
 * @param shape voxels along each axis
 * @param spheres the spheres; copied
 */
public record SpherePacking(Shape shape, List<Sphere> spheres) implements Microstructure {
  public SpherePacking {
    spheres = List.copyOf(spheres);
  }

  /**
   * The exact solid fraction of spheres that do not overlap, before they become voxels.
   *
   * @return Σ 4πR³/3 / V [-]
   */
  public double solidFraction() {
    return spheres.stream().mapToDouble(Sphere::volume).sum() / shape.voxels();
  }

  /**
   * The exact specific area of spheres that do not overlap, before they become voxels.
   *
   * @return Σ 4πR² / V [1/voxels]
   */
  public double specificArea() {
    return 3 * spheres.stream().mapToDouble(s -> s.volume() / s.radius()).sum() / shape.voxels();
  }

  /**
   * The smallest distance between two surfaces, every pair and the periodic images considered;
   * negative where spheres overlap. Takes a time proportional to the square of their number.
   *
   * @return the gap [voxels], infinite for fewer than two spheres
   */
  public double smallestGap() {
    double gap = Double.POSITIVE_INFINITY;
    for (int i = 0; i < spheres.size(); i++) {
      for (int j = 0; j < i; j++) {
        Sphere a = spheres.get(i);
        Sphere b = spheres.get(j);
        gap = Math.min(gap, a.distance(b, shape) - a.radius() - b.radius());
      }
    }
    return gap;
  }

  @Override
  public VoxelImage image() {
    SpherePainter painter = new SpherePainter(shape);
    spheres.forEach(painter::paint);
    return painter.image();
  }
}

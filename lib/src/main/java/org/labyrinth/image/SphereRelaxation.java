package org.labyrinth.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Packs spheres into a periodic box: places them at random, largest first, each where it overlaps
 * none if a place is soon found; then pushes overlapping pairs apart until none overlaps.
 */
final class SphereRelaxation {
  private static final int TRIES = 200;
  private static final int MOST_SWEEPS = 4000;

  /** Pairs are pushed this far past touching, so that overlaps vanish and do not only shrink. */
  private static final double CLEARANCE = 1e-3;

  private final Shape box;
  private final double[] radii;
  private final double[][] centres;
  private final SphereCells cells;

  SphereRelaxation(Shape box, double[] radii) {
    this.box = box;
    this.radii = radii.clone();
    Arrays.sort(this.radii);
    this.centres = new double[3][radii.length];
    double largest = this.radii[radii.length - 1];
    this.cells = new SphereCells(centres, box, 2 * largest * (1 + CLEARANCE));
  }

  List<Sphere> pack(long seed) {
    placeAtRandom(new SplittableRandom(seed));
    double overlap = Double.POSITIVE_INFINITY;
    for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      overlap = pushApart();
      if (overlap <= 0) {
        return spheres();
      }
    }
    throw new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "solid fraction = %.4f [-] must be one that random packing reaches (about 0.6 for equal"
                + " spheres): %d hard spheres in %s voxels still overlap by %.3g voxels after %d"
                + " sweeps",
            solidFraction(),
            radii.length,
            box,
            overlap,
            MOST_SWEEPS));
  }

  private double solidFraction() {
    return Arrays.stream(radii).map(Sphere::volume).sum() / box.voxels();
  }

  private void placeAtRandom(SplittableRandom random) {
    for (int i = radii.length - 1; i >= 0; i--) {
      int tries = 0;
      do {
        centres[0][i] = random.nextDouble() * box.nz();
        centres[1][i] = random.nextDouble() * box.ny();
        centres[2][i] = random.nextDouble() * box.nx();
      } while (++tries < TRIES && overlapsAny(i));
      cells.insert(i);
    }
  }

  private boolean overlapsAny(int i) {
    boolean[] found = new boolean[1];
    cells.near(i, j -> found[0] |= touching(i, j) > distance(i, j));
    return found[0];
  }

  /** One sweep over all pairs; returns the largest overlap met, 0 or less if there was none. */
  private double pushApart() {
    cells.clear();
    for (int i = 0; i < radii.length; i++) {
      cells.insert(i);
    }
    double[] largest = {0};
    for (int i = 0; i < radii.length; i++) {
      int one = i;
      cells.near(i, j -> largest[0] = Math.max(largest[0], j > one ? part(one, j) : 0));
    }
    return largest[0];
  }

  /** Moves a pair apart along the line between the centres, half the way each. */
  private double part(int i, int j) {
    double distance = distance(i, j);
    double wanted = touching(i, j) * (1 + CLEARANCE);
    if (distance >= wanted) {
      return 0;
    }
    double share = distance > 0 ? (wanted - distance) / distance / 2 : 0;
    for (int axis = 0; axis < 3; axis++) {
      double move = share * difference(axis, i, j);
      centres[axis][i] += move;
      centres[axis][j] -= move;
    }
    if (distance == 0) {
      centres[0][i] += wanted / 2; // no line between them: any direction will do
      centres[0][j] -= wanted / 2;
    }
    return touching(i, j) - distance;
  }

  private double touching(int i, int j) {
    return radii[i] + radii[j];
  }

  private double distance(int i, int j) {
    double dz = difference(0, i, j);
    double dy = difference(1, i, j);
    double dx = difference(2, i, j);
    return Math.sqrt(dz * dz + dy * dy + dx * dx);
  }

  private double difference(int axis, int i, int j) {
    int side = axis == 0 ? box.nz() : axis == 1 ? box.ny() : box.nx();
    return Sphere.shortest(centres[axis][i] - centres[axis][j], side);
  }

  private List<Sphere> spheres() {
    List<Sphere> spheres = new ArrayList<>();
    for (int i = radii.length - 1; i >= 0; i--) {
      double z = into(centres[0][i], box.nz());
      double y = into(centres[1][i], box.ny());
      double x = into(centres[2][i], box.nx());
      spheres.add(new Sphere(z, y, x, radii[i]));
    }
    return spheres;
  }

  private static double into(double centre, int side) {
    return centre - side * Math.floor(centre / side);
  }
}

package org.labyrinth.image;

import java.util.Arrays;
import java.util.List;

/** The three cubic lattices, one sphere always at the middle of the cell. */
public enum Lattice {
  /** One sphere a cell; touching at π/6 = 0.524 solid. */
  SIMPLE_CUBIC(1.0),
  /** Two spheres a cell; touching at π√3/8 = 0.680 solid. */
  BODY_CENTRED(Math.sqrt(3) / 2),
  /** Four spheres a cell; touching at π√2/6 = 0.740 solid, the densest there is. */
  FACE_CENTRED(Math.sqrt(2) / 2);

  private final double nearest;

  Lattice(double nearest) {
    this.nearest = nearest;
  }

  /** The centres in a cell, as fractions of its edge. */
  private double[][] basis() {
    return switch (this) {
      case SIMPLE_CUBIC -> new double[][] {{0.5, 0.5, 0.5}};
      case BODY_CENTRED -> new double[][] {{0.5, 0.5, 0.5}, {0, 0, 0}};
      case FACE_CENTRED -> new double[][] {{0.5, 0.5, 0.5}, {0.5, 0, 0}, {0, 0.5, 0}, {0, 0, 0.5}};
    };
  }

  /**
   * How many spheres a cell holds.
   *
   * @return 1, 2 or 4
   */
  public int spheresPerCell() {
    return basis().length;
  }

  /**
   * The radius at which neighbours touch.
   *
   * @return as a fraction of the cell's edge [-]
   */
  public double touchingRadius() {
    return nearest / 2;
  }

  /**
   * The solid fraction at which neighbours touch.
   *
   * @return from 0.52 to 0.74 [-]
   */
  public double touchingFraction() {
    return spheresPerCell() * Sphere.volume(touchingRadius());
  }

  /** The spheres of the cell whose corner is at (z, y, x) edges. */
  List<Sphere> cell(int z, int y, int x, double edge, double radius) {
    return Arrays.stream(basis())
        .map(b -> new Sphere((z + b[0]) * edge, (y + b[1]) * edge, (x + b[2]) * edge, radius))
        .toList();
  }
}

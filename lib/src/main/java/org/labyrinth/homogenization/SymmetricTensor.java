package org.labyrinth.homogenization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ejml.simple.SimpleEVD;
import org.ejml.simple.SimpleMatrix;
import org.labyrinth.image.Axis;

/**
 * A symmetric tensor by its six entries in the image's axes, z first. Finite, or the constructor
 * throws an {@link IllegalArgumentException}.
 *
 * @param zz entry along z
 * @param yy entry along y
 * @param xx entry along x
 * @param zy entry of z and y
 * @param zx entry of z and x
 * @param yx entry of y and x
 */
public record SymmetricTensor(double zz, double yy, double xx, double zy, double zx, double yx) {
  private static final double BLOCKED = 1e-12;

  /** The tensor that lets nothing through. */
  public static final SymmetricTensor ZERO = new SymmetricTensor(0, 0, 0, 0, 0, 0);

  public SymmetricTensor {
    for (double entry : new double[] {zz, yy, xx, zy, zx, yx}) {
      if (!Double.isFinite(entry)) {
        throw new IllegalArgumentException(
            "entry = %s must be finite: symmetric tensor (zz, yy, xx, zy, zx, yx) = (%s, %s, %s, %s, %s, %s)"
                .formatted(entry, zz, yy, xx, zy, zx, yx));
      }
    }
  }

  /** From the upper half of a matrix, rows and columns in the order z, y, x. */
  static SymmetricTensor ofUpper(SimpleMatrix m) {
    return new SymmetricTensor(
        m.get(0, 0), m.get(1, 1), m.get(2, 2), m.get(0, 1), m.get(0, 2), m.get(1, 2));
  }

  /**
   * One entry.
   *
   * @param row the axis i
   * @param column the axis j
   * @return entry ij, the same as ji
   */
  public double entry(Axis row, Axis column) {
    if (row == column) {
      return switch (row) {
        case Z -> zz;
        case Y -> yy;
        case X -> xx;
      };
    }
    return switch (row.index() + column.index()) {
      case 1 -> zy;
      case 2 -> zx;
      default -> yx;
    };
  }

  /**
   * The tensor as a matrix.
   *
   * @return a new 3×3 matrix, rows and columns in the order z, y, x
   */
  public SimpleMatrix toMatrix() {
    return new SimpleMatrix(new double[][] {{zz, zy, zx}, {zy, yy, yx}, {zx, yx, xx}});
  }

  /**
   * A third of the trace: the value of an isotropic material.
   *
   * @return (zz + yy + xx) / 3
   */
  public double mean() {
    return (zz + yy + xx) / 3;
  }

  /**
   * The principal axes, the largest eigenvalue first; perpendicular unit vectors, each with its
   * largest component positive. Where two eigenvalues agree, their axes are any pair in that plane.
   *
   * @return three axes with their eigenvalues
   */
  public List<PrincipalAxis> principalAxes() {
    SimpleEVD<SimpleMatrix> eigen = toMatrix().eig();
    List<PrincipalAxis> axes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      SimpleMatrix v = eigen.getEigenVector(i);
      double scale = v.elementMax() >= -v.elementMin() ? 1 : -1;
      axes.add(
          new PrincipalAxis(
              eigen.getEigenvalue(i).getReal(),
              scale * v.get(0),
              scale * v.get(1),
              scale * v.get(2)));
    }
    axes.sort(Comparator.comparingDouble(PrincipalAxis::value).reversed());
    return List.copyOf(axes);
  }

  /**
   * The eigenvalues.
   *
   * @return three values, the largest first
   */
  public List<Double> eigenvalues() {
    return principalAxes().stream().map(PrincipalAxis::value).toList();
  }

  /**
   * How much the directions differ: the largest eigenvalue over the smallest. One below 1e-12 of
   * the largest is what a solver leaves of a 0 and counts as blocked.
   *
   * @return 1 if isotropic, +∞ if some direction is blocked and another is not [-]
   */
  public double anisotropy() {
    List<Double> values = eigenvalues();
    double most = values.get(0);
    double least = values.get(2);
    if (most == least) {
      return 1;
    }
    return least > BLOCKED * most ? most / least : Double.POSITIVE_INFINITY;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "[zz %.6g, yy %.6g, xx %.6g, zy %.6g, zx %.6g, yx %.6g]",
        zz,
        yy,
        xx,
        zy,
        zx,
        yx);
  }
}

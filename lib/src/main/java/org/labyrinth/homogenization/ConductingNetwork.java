package org.labyrinth.homogenization;

import java.util.Arrays;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.numerics.SolverException;
import org.labyrinth.numerics.SymmetricOperator;

/**
 * The percolating voxels as a network: one unknown a voxel, and between face neighbours the
 * conductance of their two half voxels in series, g = A / (h/2k₁ + h/2k₂). Voxels are numbered in C
 * order, so that each one's neighbours towards lower z, y and x come before it; only those three
 * are stored.
 */
final class ConductingNetwork implements SymmetricOperator {
  /**
   * Share of the dropped fill that goes to the diagonal: 1 is plain MIC, just below it is safer.
   */
  private static final double MODIFICATION = 0.98;

  private static final int NONE = -1;

  private final int[][] numbers;
  private final int[][] before = new int[3][];
  private final double[][] conductance = new double[3][];
  private final double[] diagonal;
  private final double[] inletConductance;
  private final double[] outletConductance;
  private final double[] pivotInverse;

  /** What the backward sweep carries from voxels behind; kept so that a sweep allocates nothing. */
  private final double[] gain;

  private ConductingNetwork(int[][] numbers, int size) {
    this.numbers = numbers;
    for (int a = 0; a < 3; a++) {
      before[a] = new int[size];
      conductance[a] = new double[size];
    }
    diagonal = new double[size];
    inletConductance = new double[size];
    outletConductance = new double[size];
    pivotInverse = new double[size];
    gain = new double[size];
  }

  /** The network of the percolating voxels; empty if there are none. */
  static ConductingNetwork of(ThroughPlaneProblem problem) {
    boolean[][] connected = Percolation.of(problem);
    int[][] numbers = new int[connected.length][problem.image().shape().page()];
    int size = number(connected, numbers);
    ConductingNetwork network = new ConductingNetwork(numbers, size);
    network.assemble(problem);
    network.factorise();
    return network;
  }

  private static int number(boolean[][] connected, int[][] numbers) {
    long next = 0;
    for (int z = 0; z < connected.length; z++) {
      for (int i = 0; i < connected[z].length; i++) {
        numbers[z][i] = connected[z][i] ? (int) next++ : NONE;
      }
    }
    if (next > Integer.MAX_VALUE - 8) {
      throw new SolverException(
          "conducting voxels = %d must be at most %d: conjugate gradients"
              .formatted(next, Integer.MAX_VALUE - 8),
          0,
          0,
          new double[0]);
    }
    return (int) next;
  }

  private void assemble(ThroughPlaneProblem problem) {
    Shape shape = problem.image().shape();
    Axis axis = problem.axis();
    int last = shape.along(axis) - 1;
    int nx = shape.nx();
    double[] half = halfVoxelConductances(problem.image().spacing());
    int[] labels = new int[shape.page()];
    double[] conductivity = new double[shape.page()];
    double[] previous = new double[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      problem.image().copyPage(z, labels);
      for (int i = 0; i < labels.length; i++) {
        int n = numbers[z][i];
        conductivity[i] = n == NONE ? 0 : problem.conductivities().of(labels[i]);
        if (n == NONE) {
          continue;
        }
        double k = conductivity[i];
        link(0, n, z > 0 ? numbers[z - 1][i] : NONE, half[0], k, previous[i]);
        boolean north = i >= nx;
        link(1, n, north ? numbers[z][i - nx] : NONE, half[1], k, north ? conductivity[i - nx] : 0);
        boolean west = i % nx > 0;
        link(2, n, west ? numbers[z][i - 1] : NONE, half[2], k, west ? conductivity[i - 1] : 0);
        int position = axis == Axis.Z ? z : axis == Axis.Y ? i / nx : i % nx;
        inletConductance[n] = position == 0 ? k * half[axis.index()] : 0;
        outletConductance[n] = position == last ? k * half[axis.index()] : 0;
        diagonal[n] += inletConductance[n] + outletConductance[n];
      }
      System.arraycopy(conductivity, 0, previous, 0, previous.length);
    }
  }

  /** The conductance of half a voxel of conductivity 1 along each axis: A / (h/2) [m]. */
  private static double[] halfVoxelConductances(Spacing spacing) {
    double[] half = new double[3];
    for (Axis axis : Axis.values()) {
      half[axis.index()] = 2 * spacing.faceArea(axis) / spacing.along(axis);
    }
    return half;
  }

  private void link(int axis, int n, int neighbour, double half, double k, double kNeighbour) {
    before[axis][n] = neighbour;
    if (neighbour != NONE) {
      double g = half * k * kNeighbour / (k + kNeighbour);
      conductance[axis][n] = g;
      diagonal[n] += g;
      diagonal[neighbour] += g;
    }
  }

  /** MIC(0): pivots such that (P + L) P⁻¹ (P + Lᵀ) has nearly the row sums of A. */
  private void factorise() {
    double[] ahead = new double[size()];
    for (int a = 0; a < 3; a++) {
      for (int n = 0; n < size(); n++) {
        if (before[a][n] != NONE) {
          ahead[before[a][n]] += conductance[a][n];
        }
      }
    }
    for (int n = 0; n < size(); n++) {
      double pivot = diagonal[n];
      for (int a = 0; a < 3; a++) {
        int m = before[a][n];
        if (m != NONE) {
          double g = conductance[a][n];
          pivot -= g * pivotInverse[m] * (g + MODIFICATION * (ahead[m] - g));
        }
      }
      pivotInverse[n] = 1 / pivot;
    }
  }

  @Override
  public int size() {
    return diagonal.length;
  }

  @Override
  public void multiply(double[] x, double[] y) {
    for (int n = 0; n < x.length; n++) {
      y[n] = diagonal[n] * x[n];
    }
    for (int a = 0; a < 3; a++) {
      int[] neighbour = before[a];
      double[] g = conductance[a];
      for (int n = 0; n < x.length; n++) {
        int m = neighbour[n];
        if (m != NONE) {
          y[n] -= g[n] * x[m];
          y[m] -= g[n] * x[n];
        }
      }
    }
  }

  @Override
  public void precondition(double[] r, double[] z) {
    int[] bz = before[0];
    int[] by = before[1];
    int[] bx = before[2];
    double[] gz = conductance[0];
    double[] gy = conductance[1];
    double[] gx = conductance[2];
    for (int n = 0; n < r.length; n++) {
      double sum = r[n];
      sum += bz[n] == NONE ? 0 : gz[n] * z[bz[n]];
      sum += by[n] == NONE ? 0 : gy[n] * z[by[n]];
      sum += bx[n] == NONE ? 0 : gx[n] * z[bx[n]];
      z[n] = sum * pivotInverse[n];
    }
    // Backward: z = z + P⁻¹ (gains from voxels behind), pushed to the neighbours before.
    Arrays.fill(gain, 0);
    for (int n = r.length - 1; n >= 0; n--) {
      double value = z[n] + gain[n] * pivotInverse[n];
      z[n] = value;
      push(gain, bz[n], gz[n] * value);
      push(gain, by[n], gy[n] * value);
      push(gain, bx[n], gx[n] * value);
    }
  }

  private static void push(double[] gain, int m, double flow) {
    if (m != NONE) {
      gain[m] += flow;
    }
  }

  /** The right-hand side: what c = 1 on the inlet face drives into each voxel. */
  double[] inflow() {
    return inletConductance.clone();
  }

  /** The flow in through the inlet face, c = 1 there. */
  double flowIn(double[] c) {
    double flow = 0;
    for (int n = 0; n < c.length; n++) {
      flow += inletConductance[n] * (1 - c[n]);
    }
    return flow;
  }

  /** The flow out through the outlet face, c = 0 there. */
  double flowOut(double[] c) {
    double flow = 0;
    for (int n = 0; n < c.length; n++) {
      flow += outletConductance[n] * c[n];
    }
    return flow;
  }

  /**
   * The flow by the energy it dissipates, Σ g (Δc)². It bounds the true flow from above, and its
   * error falls with the square of the residual.
   */
  double flowByEnergy(double[] c) {
    double energy = 0;
    for (int n = 0; n < c.length; n++) {
      energy += inletConductance[n] * (1 - c[n]) * (1 - c[n]) + outletConductance[n] * c[n] * c[n];
      for (int a = 0; a < 3; a++) {
        int m = before[a][n];
        if (m != NONE) {
          energy += conductance[a][n] * (c[n] - c[m]) * (c[n] - c[m]);
        }
      }
    }
    return energy;
  }

  /** The number of the unknown at a voxel, negative where there is none. */
  int numberAt(int z, int i) {
    return numbers[z][i];
  }

  /** The flow between a voxel and its neighbour before it along an axis, towards higher indices. */
  double flowFromBefore(Axis axis, int n, double[] c) {
    int m = before[axis.index()][n];
    return m == NONE ? 0 : conductance[axis.index()][n] * (c[m] - c[n]);
  }

  /** The flow into a voxel through the inlet face. */
  double inletFlow(int n, double[] c) {
    return inletConductance[n] * (1 - c[n]);
  }

  /** The flow out of a voxel through the outlet face. */
  double outletFlow(int n, double[] c) {
    return outletConductance[n] * c[n];
  }
}

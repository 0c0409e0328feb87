package org.labyrinth.homogenization;

import static org.labyrinth.homogenization.PeriodicComponents.NONE;

import java.util.Arrays;
import org.ejml.simple.SimpleMatrix;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.network.ConductanceGraph;
import org.labyrinth.numerics.SolverException;

/**
 * The pieces of a periodic image that go on for ever, as a network: one node a voxel, between face
 * neighbours the conductance of their two half voxels in series, across the outside as well. No
 * node is grounded: the matrix is singular, with one constant free in each piece, and what drives
 * the nodes of a piece adds up to nothing. This is the one place that assembles it.
 */
final class PeriodicNetwork {
  private static final int DIRECTIONS = 3;

  private final ClosureProblem problem;
  private final PeriodicGrid grid;
  private final int[] number;
  private final int[] voxel;
  private final int[] piece;
  private final double[] conductivity;

  /** The network of a problem; empty if no piece goes on for ever. */
  PeriodicNetwork(ClosureProblem problem) {
    this.problem = problem;
    this.grid = new PeriodicGrid(problem.image().shape());
    int[] pieces = PeriodicComponents.of(problem);
    this.number = new int[pieces.length];
    int size = 0;
    for (int v = 0; v < pieces.length; v++) {
      number[v] = pieces[v] == NONE ? NONE : size++;
    }
    requireRoom(size);
    this.voxel = new int[size];
    this.piece = new int[size];
    for (int v = 0; v < pieces.length; v++) {
      if (number[v] != NONE) {
        voxel[number[v]] = v;
        piece[number[v]] = pieces[v];
      }
    }
    this.conductivity = conductivities();
  }

  private static void requireRoom(int size) {
    int most = Integer.MAX_VALUE / PeriodicGrid.FACES;
    if (size > most) {
      throw new SolverException(
          "conducting voxels = %d must be at most %d: closure problem".formatted(size, most),
          0,
          0,
          new double[0]);
    }
  }

  private double[] conductivities() {
    VoxelImage image = problem.image();
    double[] k = new double[voxel.length];
    int[] labels = new int[image.shape().page()];
    for (int z = 0, n = 0; z < image.shape().nz() && n < k.length; z++) {
      image.copyPage(z, labels);
      int first = z * labels.length;
      for (; n < k.length && voxel[n] < first + labels.length; n++) {
        k[n] = problem.conductivities().of(labels[voxel[n] - first]);
      }
    }
    return k;
  }

  /** The number of nodes. */
  int size() {
    return voxel.length;
  }

  /** The matrix of the problem, the same for the three directions. */
  ConductanceGraph graph() {
    int[] rowStart = new int[size() + 1];
    int[] neighbour = new int[size() * PeriodicGrid.FACES];
    double[] conductance = new double[neighbour.length];
    int end = 0;
    for (int n = 0; n < size(); n++) {
      for (int face = 0; face < PeriodicGrid.FACES; face++) {
        int m = number[grid.neighbour(voxel[n], face)];
        if (m != NONE && m != n) {
          neighbour[end] = m;
          conductance[end++] = between(axis(face), n, m);
        }
      }
      rowStart[n + 1] = end;
    }
    Shape shape = grid.shape();
    return new ConductanceGraph(
        rowStart,
        Arrays.copyOf(neighbour, end),
        Arrays.copyOf(conductance, end),
        new double[size()],
        voxel.clone(),
        new ConductanceGraph.Grid(shape.nz(), shape.ny(), shape.nx()));
  }

  private static Axis axis(int face) {
    return switch (face % DIRECTIONS) {
      case 0 -> Axis.Z;
      case 1 -> Axis.Y;
      default -> Axis.X;
    };
  }

  /** A / (h/2k₁ + h/2k₂) [m]. */
  private double between(Axis axis, int n, int m) {
    Spacing spacing = problem.image().spacing();
    double k = conductivity[n];
    double other = conductivity[m];
    return 2 * spacing.faceArea(axis) / spacing.along(axis) * k * other / (k + other);
  }

  /** The right-hand side: what a unit gradient along an axis drives out of each node [m²]. */
  double[] driving(Axis axis) {
    double step = problem.image().spacing().along(axis);
    double[] b = new double[size()];
    for (int n = 0; n < size(); n++) {
      int m = number[grid.neighbour(voxel[n], PeriodicGrid.upper(axis))];
      if (m != NONE && m != n) {
        double flow = between(axis, n, m) * step;
        b[n] += flow;
        b[m] -= flow;
      }
    }
    return withoutMeans(b); // round-off leaves a trace of a mean
  }

  /** Takes from each value the mean over its connected piece. */
  double[] withoutMeans(double[] values) {
    double[] sum = new double[size()];
    int[] count = new int[size()];
    for (int n = 0; n < values.length; n++) {
      sum[piece[n]] += values[n];
      count[piece[n]]++;
    }
    double[] centred = new double[values.length];
    for (int n = 0; n < values.length; n++) {
      centred[n] = values[n] - sum[piece[n]] / count[piece[n]];
    }
    return centred;
  }

  /**
   * Both forms of the tensor, in one pass over the faces: the energy form (1/V) Σ g Δᵢ Δⱼ,
   * symmetric and off by the square of the residual, and the flux form (1/V) Σ g hᵢ Δⱼ over the
   * faces normal to i, off by the residual itself.
   *
   * @param fields g_z, g_y, g_x at the nodes [m]
   */
  Tensors tensors(double[][] fields) {
    double[][] energy = new double[DIRECTIONS][DIRECTIONS];
    double[][] flux = new double[DIRECTIONS][DIRECTIONS];
    double[] drop = new double[DIRECTIONS];
    for (Axis axis : Axis.values()) {
      double step = problem.image().spacing().along(axis);
      for (int n = 0; n < size(); n++) {
        int m = number[grid.neighbour(voxel[n], PeriodicGrid.upper(axis))];
        if (m != NONE) {
          for (int j = 0; j < DIRECTIONS; j++) {
            drop[j] = fields[j][m] - fields[j][n] + (j == axis.index() ? step : 0);
          }
          addFace(between(axis, n, m), step, drop, energy, flux[axis.index()]);
        }
      }
    }
    double volume = problem.volume();
    return new Tensors(
        new SimpleMatrix(energy).divide(volume), new SimpleMatrix(flux).divide(volume));
  }

  private static void addFace(
      double g, double step, double[] drop, double[][] energy, double[] flux) {
    for (int j = 0; j < DIRECTIONS; j++) {
      flux[j] += g * step * drop[j];
      for (int i = 0; i <= j; i++) {
        energy[i][j] += g * drop[i] * drop[j];
      }
    }
  }

  /** The two forms; of the energy form only the upper half is filled. */
  record Tensors(SimpleMatrix energy, SimpleMatrix flux) {}

  /** The node at a voxel in C order, NONE where there is none. */
  int numberAt(int index) {
    return number[index];
  }
}

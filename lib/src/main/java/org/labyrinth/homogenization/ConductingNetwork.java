package org.labyrinth.homogenization;

import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.network.ConductanceGraph;
import org.labyrinth.numerics.LinearSolution;
import org.labyrinth.numerics.SolverException;

/**
 * The percolating voxels as a network: one node a voxel, and between face neighbours the
 * conductance of their two half voxels in series, g = A / (h/2k₁ + h/2k₂). Nodes are numbered in C
 * order.
 */
final class ConductingNetwork {
  private static final int NONE = -1;
  private static final int FACES = 6;

  private final ThroughPlaneProblem problem;
  private final int[][] numbers;
  private final double[] conductivity;
  private final double[] inlet;
  private final double[] outlet;
  private final ConductanceGraph graph;

  private ConductingNetwork(ThroughPlaneProblem problem, int[][] numbers, int size) {
    this.problem = problem;
    this.numbers = numbers;
    this.conductivity = new double[size];
    this.inlet = new double[size];
    this.outlet = new double[size];
    fillNodes();
    this.graph = assemble();
  }

  /** The network of the percolating voxels; empty if there are none. */
  static ConductingNetwork of(ThroughPlaneProblem problem) {
    boolean[][] connected = Percolation.of(problem);
    int[][] numbers = new int[connected.length][problem.image().shape().page()];
    return new ConductingNetwork(problem, numbers, number(connected, numbers));
  }

  private static int number(boolean[][] connected, int[][] numbers) {
    long next = 0;
    for (int z = 0; z < connected.length; z++) {
      for (int i = 0; i < connected[z].length; i++) {
        numbers[z][i] = connected[z][i] ? (int) next++ : NONE;
      }
    }
    long most = Integer.MAX_VALUE / FACES;
    if (next > most) {
      throw new SolverException(
          "conducting voxels = %d must be at most %d: through-plane network".formatted(next, most),
          0,
          0,
          new double[0]);
    }
    return (int) next;
  }

  /** What each node conducts, and its conductance to the two fixed faces. */
  private void fillNodes() {
    VoxelImage image = problem.image();
    Axis axis = problem.axis();
    int last = image.shape().along(axis) - 1;
    double half = halfVoxelConductance(axis);
    int[] labels = new int[image.shape().page()];
    for (int z = 0; z < numbers.length; z++) {
      image.copyPage(z, labels);
      for (int i = 0; i < labels.length; i++) {
        int n = numbers[z][i];
        if (n != NONE) {
          double k = problem.conductivities().of(labels[i]);
          int position = position(axis, z, i);
          conductivity[n] = k;
          inlet[n] = position == 0 ? k * half : 0;
          outlet[n] = position == last ? k * half : 0;
        }
      }
    }
  }

  private int position(Axis axis, int z, int i) {
    int nx = problem.image().shape().nx();
    return switch (axis) {
      case Z -> z;
      case Y -> i / nx;
      case X -> i % nx;
    };
  }

  /** The conductance of half a voxel of conductivity 1: A / (h/2) [m]. */
  private double halfVoxelConductance(Axis axis) {
    Spacing spacing = problem.image().spacing();
    return 2 * spacing.faceArea(axis) / spacing.along(axis);
  }

  private ConductanceGraph assemble() {
    Shape shape = problem.image().shape();
    int size = conductivity.length;
    int[] rowStart = new int[size + 1];
    int[] cell = new int[size];
    int edges = countEdges(rowStart, cell);
    int[] neighbour = new int[edges];
    double[] conductance = new double[edges];
    double[] ground = new double[size];
    int end = 0;
    for (int z = 0; z < numbers.length; z++) {
      for (int i = 0; i < numbers[z].length; i++) {
        int n = numbers[z][i];
        for (int face = 0; n != NONE && face < FACES; face++) {
          int m = neighbour(z, i, face);
          if (m != NONE) {
            neighbour[end] = m;
            conductance[end++] = between(axis(face), n, m);
          }
        }
      }
    }
    for (int n = 0; n < size; n++) {
      ground[n] = inlet[n] + outlet[n];
    }
    return new ConductanceGraph(
        rowStart,
        neighbour,
        conductance,
        ground,
        cell,
        new ConductanceGraph.Grid(shape.nz(), shape.ny(), shape.nx()));
  }

  private int countEdges(int[] rowStart, int[] cell) {
    int page = problem.image().shape().page();
    int edges = 0;
    for (int z = 0; z < numbers.length; z++) {
      for (int i = 0; i < page; i++) {
        int n = numbers[z][i];
        if (n != NONE) {
          for (int face = 0; face < FACES; face++) {
            edges += neighbour(z, i, face) == NONE ? 0 : 1;
          }
          cell[n] = z * page + i;
          rowStart[n + 1] = edges;
        }
      }
    }
    return edges;
  }

  /** Faces 0, 1, 2 look to lower z, y, x; faces 3, 4, 5 to higher x, y, z: neighbours in order. */
  private static Axis axis(int face) {
    return switch (face) {
      case 0, 5 -> Axis.Z;
      case 1, 4 -> Axis.Y;
      default -> Axis.X;
    };
  }

  private int neighbour(int z, int i, int face) {
    Shape shape = problem.image().shape();
    int step = face < FACES / 2 ? -1 : 1;
    int nx = shape.nx();
    int y = i / nx;
    int x = i % nx;
    return switch (axis(face)) {
      case Z -> numberAt(towards(Axis.Z, z, step), i);
      case Y -> numberAt(z, towards(Axis.Y, y, step), x);
      case X -> numberAt(z, y, towards(Axis.X, x, step));
    };
  }

  /** The next index along an axis, negative where there is none. */
  private int towards(Axis axis, int from, int step) {
    int length = problem.image().shape().along(axis);
    int to = from + step;
    if (to >= 0 && to < length) {
      return to;
    }
    return problem.wrap().along(axis) && length > 1 ? to - step * length : NONE;
  }

  private double between(Axis axis, int n, int m) {
    double k = conductivity[n];
    double other = conductivity[m];
    return halfVoxelConductance(axis) * k * other / (k + other);
  }

  /** The matrix of the problem. */
  ConductanceGraph graph() {
    return graph;
  }

  /** The number of nodes. */
  int size() {
    return conductivity.length;
  }

  /** The right-hand side: what c = 1 on the inlet face drives into each voxel. */
  double[] inflow() {
    return inlet.clone();
  }

  /** What a solution of the linear system means. */
  ThroughPlaneSolution solution(LinearSolution solution) {
    double[] c = solution.x();
    double in = 0;
    double out = 0;
    double power = graph.dissipation(c);
    for (int n = 0; n < c.length; n++) {
      in += inlet[n] * (1 - c[n]);
      out += outlet[n] * c[n];
      power += inlet[n] * (1 - c[n]) * (1 - c[n]) + outlet[n] * c[n] * c[n];
    }
    return new ThroughPlaneSolution(
        problem,
        new ThroughPlaneSolution.Flows(in, out, power),
        new ThroughPlaneSolution.Fields(
            (z, y, x) -> {
              int n = numberAt(z, y, x);
              return n == NONE ? Double.NaN : c[n];
            },
            (z, y, x) -> numberAt(z, y, x) == NONE ? 0 : flowThrough(z, y, x, c)),
        new ThroughPlaneSolution.Certificate(solution.relativeResidual(), solution.iterations()));
  }

  /** The number of the node at a voxel, negative where there is none. */
  int numberAt(int z, int y, int x) {
    return y < 0 || x < 0 ? NONE : numberAt(z, y * problem.image().shape().nx() + x);
  }

  private int numberAt(int z, int i) {
    return z < 0 ? NONE : numbers[z][i];
  }

  /** The mean of what enters and what leaves a voxel along the problem's axis. */
  double flowThrough(int z, int y, int x, double[] c) {
    int i = y * problem.image().shape().nx() + x;
    int n = numbers[z][i];
    int towardsInlet = problem.axis().index();
    int before = neighbour(z, i, towardsInlet);
    int behind = neighbour(z, i, FACES - 1 - towardsInlet);
    double in = inlet[n] * (1 - c[n]);
    double out = outlet[n] * c[n];
    in += before == NONE ? 0 : between(problem.axis(), n, before) * (c[before] - c[n]);
    out += behind == NONE ? 0 : between(problem.axis(), n, behind) * (c[n] - c[behind]);
    return (in + out) / 2;
  }
}

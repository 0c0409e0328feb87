package org.labyrinth.porescale;

import java.util.Arrays;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.network.ConductanceGraph;
import org.labyrinth.numerics.SolverException;
import org.labyrinth.transport.End;
import org.labyrinth.transport.Reaction;

/**
 * The accessible pores as a network, M dc/dt = f(t) − K c: one node a voxel, M its volume, between
 * face neighbours D A / h. A wall face is the half voxel and the reaction in series, so what it
 * gives is (k (c_eq − c) + r₀) / (1 + k h / 2D) for c at the voxel's centre; an end face likewise.
 */
final class PoreNetwork {
  private static final int NONE = -1;

  private final PoreScaleProblem problem;
  private final VoxelNeighbours voxels;
  private final int[] number;
  private final int[] voxel;
  private final int[] rowStart;
  private final int[] neighbour;
  private final double[] conductance;

  /** Wall area over 1 + k h / 2D, the area at which the wall sees c at the centre [m²]. */
  private final double[] wall;

  private final Outlet left;
  private final Outlet right;

  PoreNetwork(PoreScaleProblem problem) {
    this.problem = problem;
    this.voxels = new VoxelNeighbours(problem.image().shape());
    boolean[] accessible = AccessiblePores.of(problem);
    this.number = new int[accessible.length];
    int size = 0;
    for (int v = 0; v < accessible.length; v++) {
      number[v] = accessible[v] ? size++ : NONE;
    }
    requireRoom(size);
    this.voxel = new int[size];
    for (int v = 0; v < accessible.length; v++) {
      if (accessible[v]) {
        voxel[number[v]] = v;
      }
    }
    this.wall = new double[size];
    this.rowStart = new int[size + 1];
    int[] ends = new int[size * VoxelNeighbours.FACES];
    double[] values = new double[ends.length];
    int edges = connect(ends, values);
    this.neighbour = Arrays.copyOf(ends, edges);
    this.conductance = Arrays.copyOf(values, edges);
    this.left = outlet(problem.left(), 0);
    this.right = outlet(problem.right(), problem.image().shape().along(problem.axis()) - 1);
  }

  private void requireRoom(int size) {
    if (size == 0) {
      throw new IllegalArgumentException(
          "accessible pore voxels = 0 must be at least 1: label %d along %s in the pore-scale problem"
              .formatted(problem.phase(), problem.axis().symbol()));
    }
    int most = Integer.MAX_VALUE / VoxelNeighbours.FACES;
    if (size > most) {
      throw new SolverException(
          "accessible pore voxels = %d must be at most %d: pore-scale problem"
              .formatted(size, most),
          0,
          0,
          new double[0]);
    }
  }

  private int connect(int[] ends, double[] values) {
    Spacing spacing = problem.image().spacing();
    int edges = 0;
    for (int n = 0; n < voxel.length; n++) {
      for (int face = 0; face < VoxelNeighbours.FACES; face++) {
        Axis axis = VoxelNeighbours.axis(face);
        int v = voxels.behind(voxel[n], face);
        if (v == VoxelNeighbours.OUTSIDE) {
          continue;
        }
        if (number[v] == NONE) {
          double perRate = 1 + problem.reaction().rateConstant() * halfVoxelResistance(axis);
          wall[n] += spacing.faceArea(axis) / perRate;
        } else {
          ends[edges] = number[v];
          values[edges++] = spacing.faceArea(axis) / (2 * halfVoxelResistance(axis));
        }
      }
      rowStart[n + 1] = edges;
    }
    return edges;
  }

  /** h / 2D [s/m]. */
  private double halfVoxelResistance(Axis axis) {
    return problem.image().spacing().along(axis) / (2 * problem.diffusivity());
  }

  /**
   * What an end does, spread evenly over the pore faces on its side.
   *
   * @param end the law
   * @param nodes the nodes on that side
   * @param exchange from c_out to a node's centre [m³/s]
   * @param share the part of the image's area that falls to a node [m²]
   */
  @SuppressWarnings("ArrayRecordComponent") // private to the network, never compared
  private record Outlet(End end, int[] nodes, double exchange, double share) {
    void drive(double t, double[] f) {
      double given = end.given().applyAsDouble(t);
      if (given != 0 && nodes.length == 0) {
        throw new IllegalArgumentException(
            "flux = %s mol/(m² s) must be 0 where no accessible pore opens: end of the pore-scale problem"
                .formatted(given));
      }
      double each = share * given;
      each += exchange == 0 ? 0 : exchange * end.outside().applyAsDouble(t);
      for (int n : nodes) {
        f[n] += each;
      }
    }

    double inflow(double[] c, double t) {
      double outside = exchange == 0 ? 0 : end.outside().applyAsDouble(t);
      double sum = 0;
      for (int n : nodes) {
        sum += exchange * (outside - c[n]) + share * end.given().applyAsDouble(t);
      }
      return sum;
    }
  }

  private Outlet outlet(End end, int slice) {
    Axis axis = problem.axis();
    int[] nodes = new int[voxel.length];
    int count = 0;
    for (int n = 0; n < voxel.length; n++) {
      if (voxels.slice(voxel[n], axis) == slice) {
        nodes[count++] = n;
      }
    }
    double share = count == 0 ? 0 : problem.area() / count;
    double face = problem.image().spacing().faceArea(axis);
    // A film's coefficient is per area of the image; a held concentration knows no area.
    double film = share == 0 ? 0 : face / (end.transferCoefficient() * share);
    double h = end.transferCoefficient();
    double exchange = h == 0 ? 0 : face / (film + halfVoxelResistance(axis));
    return new Outlet(end, Arrays.copyOf(nodes, count), exchange, share);
  }

  int size() {
    return voxel.length;
  }

  /** K with M/Δ added, for a time Δ; K itself where Δ = ∞. */
  ConductanceGraph graph(double duration) {
    double k = problem.reaction().rateConstant();
    double[] ground = new double[size()];
    for (int n = 0; n < ground.length; n++) {
      ground[n] = k * wall[n] + voxelVolume() / duration;
    }
    for (Outlet outlet : new Outlet[] {left, right}) {
      for (int n : outlet.nodes()) {
        ground[n] += outlet.exchange();
      }
    }
    Shape shape = problem.image().shape();
    return new ConductanceGraph(
        rowStart,
        neighbour,
        conductance,
        ground,
        voxel,
        new ConductanceGraph.Grid(shape.nz(), shape.ny(), shape.nx()));
  }

  /** Whether something fixes the level of c in the steady state: an open end or a reaction. */
  boolean isHeld() {
    double walls = problem.reaction().rateConstant() * Arrays.stream(wall).sum();
    return left.exchange() + right.exchange() + walls > 0;
  }

  /** M [m³], the same for all nodes. */
  double voxelVolume() {
    return problem.image().spacing().voxelVolume();
  }

  /** f(t) [mol/s]. */
  double[] source(double t) {
    double[] f = new double[size()];
    for (int n = 0; n < f.length; n++) {
      f[n] = wall[n] == 0 ? 0 : wall[n] * drivenRate(n, 0, t);
    }
    left.drive(t, f);
    right.drive(t, f);
    return f;
  }

  /** k (c_eq − c) + r₀ at a node [mol/(m² s)]. */
  private double drivenRate(int n, double c, double t) {
    Reaction r = problem.reaction();
    Axis axis = problem.axis();
    double x = (voxels.slice(voxel[n], axis) + 0.5) * problem.image().spacing().along(axis);
    return r.rateConstant() * (r.equilibrium() - c) + r.given().applyAsDouble(x, t);
  }

  /** What comes in at the left end, per area of the image [mol/(m² s)]. */
  double inflowLeft(double[] c, double t) {
    return left.inflow(c, t) / problem.area();
  }

  /** What comes in at the right end [mol/(m² s)]. */
  double inflowRight(double[] c, double t) {
    return right.inflow(c, t) / problem.area();
  }

  /** What the interface gives, per area of the image [mol/(m² s)]. */
  double produced(double[] c, double t) {
    double sum = 0;
    for (int n = 0; n < c.length; n++) {
      sum += wall[n] == 0 ? 0 : wall[n] * drivenRate(n, c[n], t);
    }
    return sum / problem.area();
  }

  /** What is in the pores, per area of the image [mol/m²]. */
  double content(double[] c) {
    return Arrays.stream(c).sum() * voxelVolume() / problem.area();
  }

  /** The node at a voxel in C order, negative where there is none. */
  int numberAt(int index) {
    return number[index];
  }
}

package org.labyrinth.network;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.numerics.IterationListener;

/**
 * The through-plane problem on the voxels that connect two opposite faces of an image: one unknown
 * a voxel, c = 1 and c = 0 on the two outer faces, conductances of two half voxels in series.
 */
public final class LatticeSystem {
  private final LatticeLayout at;
  private final LatticeOperator operator;
  private final double[] conductance;
  private final double unit;
  private final Axis axis;

  private LatticeSystem(
      LatticeLayout at, LatticeOperator operator, double[] conductance, double unit, Axis axis) {
    this.at = at;
    this.operator = operator;
    this.conductance = conductance;
    this.unit = unit;
    this.axis = axis;
  }

  /**
   * Sets the problem up.
   *
   * @param image the material
   * @param conductivity of each label, 0 for an insulator [-]
   * @param axis the direction of transport
   * @param wrap the sides that repeat
   * @return the system; it may have no voxel
   */
  public static LatticeSystem of(
      VoxelImage image, IntToDoubleFunction conductivity, Axis axis, Wrap wrap) {
    double[] byLabel = new double[VoxelImage.MAX_LABEL + 1];
    boolean[] conducts = new boolean[byLabel.length];
    for (int label = 0; label < byLabel.length; label++) {
      byLabel[label] = conductivity.applyAsDouble(label);
      conducts[label] = byLabel[label] > 0;
    }
    VoxelRuns runs = VoxelRuns.of(image, conducts).percolating(axis, wrap);
    LatticeLayout at = new LatticeLayout(runs, wrap);
    at.fixFaces(axis);
    double[] distinct = Arrays.stream(byLabel).filter(k -> k > 0).distinct().toArray();
    char[] phase = distinct.length == 1 ? new char[0] : phases(image, at, byLabel, distinct);
    Spacing spacing = image.spacing();
    double smallest = Math.min(spacing.z(), Math.min(spacing.y(), spacing.x()));
    double[] conductance = relativeConductances(spacing, smallest);
    return new LatticeSystem(
        at,
        new LatticeOperator(at, conductance, axis, phase, distinct),
        conductance,
        spacing.voxelVolume() / (smallest * smallest),
        axis);
  }

  /** Conductances of whole voxels, V/h², over the largest of the three: floats like them near 1. */
  private static double[] relativeConductances(Spacing spacing, double smallest) {
    double[] g = new double[3];
    for (Axis axis : Axis.values()) {
      double ratio = smallest / spacing.along(axis);
      g[axis.index()] = ratio * ratio;
    }
    return g;
  }

  private static char[] phases(
      VoxelImage image, LatticeLayout at, double[] byLabel, double[] distinct) {
    char[] ofLabel = new char[byLabel.length];
    for (int label = 0; label < byLabel.length; label++) {
      for (char p = 0; p < distinct.length; p++) {
        if (distinct[p] == byLabel[label]) {
          ofLabel[label] = p;
        }
      }
    }
    Shape shape = image.shape();
    char[] phase = new char[at.places()];
    IntStream.range(0, shape.nz())
        .parallel()
        .forEach(
            z -> {
              int[] labels = new int[shape.page()];
              image.copyPage(z, labels);
              at.eachVoxel(
                  z, (row, place, y, x) -> phase[place] = ofLabel[labels[y * shape.nx() + x]]);
            });
    return phase;
  }

  /**
   * Whether nothing connects the two faces.
   *
   * @return true if there is no unknown
   */
  public boolean isEmpty() {
    return at.runs.count() == 0;
  }

  /**
   * Solves.
   *
   * @param rule when to stop
   * @param listener told after each iteration
   * @return the potential
   * @throws org.labyrinth.numerics.SolverException if the rule is not met in the iterations
   *     allowed, or the thread is interrupted
   */
  public LatticeSolution solve(StoppingRule rule, IterationListener listener) {
    FlexibleGradients solver = new FlexibleGradients(operator, finest(), rule, listener);
    double[] potential = new double[at.places()];
    fillLinearly((place, c) -> potential[place] = c);
    Balance balance = solver.solve(potential);
    return new LatticeSolution(
        at, operator, axis, i -> potential[i], balance, unit, solver.effort());
  }

  /**
   * Solves with one number in single precision a voxel, for images that fill the memory: a plain
   * iteration of multigrid cycles instead of conjugate gradients around them, which takes about
   * twice as many. All voxels must conduct alike.
   *
   * @param flowError the estimated relative error of the flow that is good enough, 1e-5 or more [-]
   * @param maxIterations the most iterations to do, at least 1
   * @param listener told after each iteration
   * @return the potential
   * @throws org.labyrinth.numerics.SolverException if the error is not reached in the iterations
   *     allowed, or the thread is interrupted
   */
  public LatticeSolution solveLean(
      double flowError, int maxIterations, IterationListener listener) {
    if (!operator.isUniform()) {
      throw new IllegalArgumentException(
          "phases that conduct differently = more than 1 must be 1: lean through-plane solve");
    }
    LeanIteration solver =
        new LeanIteration(
            new LeanLattice(at, uniformConductance(), 2 * uniformConductance()[axis.index()]),
            finest(),
            operator.inflowNorm(),
            flowError,
            maxIterations,
            listener);
    float[] potential = new float[at.places()];
    fillLinearly((place, c) -> potential[place] = (float) c);
    Balance balance = solver.solve(potential);
    return new LatticeSolution(
        at, operator, axis, i -> potential[i], balance, unit, solver.effort());
  }

  /**
   * The smoothing sweep of the finest level alone.
   *
   * @return the sweep, on a right-hand side of 0
   */
  public LatticeSmoother smoother() {
    int matrix = NetworkLevel.WIDTH * (Integer.BYTES + Float.BYTES) + Float.BYTES;
    return new LatticeSmoother(
        finest(), operator.isUniform() ? LatticeLayout.BYTES_A_PLACE : matrix);
  }

  private Level finest() {
    if (operator.isUniform()) {
      double[] g = uniformConductance();
      return new UniformLattice(at, g, 2 * g[axis.index()]);
    }
    return network();
  }

  private double[] uniformConductance() {
    double k = operator.conductivity(0);
    return Arrays.stream(conductance).map(g -> k * g).toArray();
  }

  /** The finest level by its matrix, where the phases conduct differently. */
  private NetworkLevel network() {
    Shape shape = at.runs.shape();
    int[] start = at.layerStart();
    NetworkRows[] rows = new NetworkRows[shape.nz()];
    int[] cell = new int[at.places()];
    IntStream.range(0, shape.nz())
        .parallel()
        .forEach(
            z -> {
              rows[z] = new NetworkRows(start[z], start[z + 1] - start[z]);
              at.eachVoxel(
                  z,
                  (row, place, y, x) -> {
                    cell[place] = y * shape.nx() + x;
                    addLinks(row, place, rows[z]);
                  });
            });
    return new NetworkLevel(start, cell, rows, shape.ny(), shape.nx());
  }

  private void addLinks(int row, int place, NetworkRows rows) {
    for (int side = 0; side < LatticeLayout.SIDES; side++) {
      int neighbour = at.neighbour(row, place, side);
      if (neighbour >= 0) {
        Axis along = LatticeLayout.axis(side);
        rows.addLink(place, neighbour, (float) operator.conductance(along, place, neighbour));
      }
    }
    int faces = Integer.bitCount((at.kind[place] & 0xff) >> LatticeLayout.SIDES);
    if (faces > 0) {
      rows.addGround(place, (float) (faces * operator.toFace(place)));
    }
  }

  /** Receives a potential. */
  private interface PotentialSink {
    void set(int place, double c);
  }

  /** c falls evenly from face to face: what a straight pore would have. */
  private void fillLinearly(PotentialSink sink) {
    Shape shape = at.runs.shape();
    double n = shape.along(axis);
    IntStream.range(0, shape.nz())
        .parallel()
        .forEach(
            z -> {
              for (int row = z * shape.ny(); row < (z + 1) * shape.ny(); row++) {
                double along = axis == Axis.Z ? z : row % shape.ny();
                for (int r = at.runs.rowStart(row); r < at.runs.rowStart(row + 1); r++) {
                  int place = at.runPlace[r];
                  for (int x = at.runs.begin(r); x < at.runs.end(r); x++) {
                    sink.set(place++, 1 - ((axis == Axis.X ? x : along) + 0.5) / n);
                  }
                }
              }
            });
  }
}

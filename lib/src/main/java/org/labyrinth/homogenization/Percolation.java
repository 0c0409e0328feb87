package org.labyrinth.homogenization;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.network.Wrap;

/**
 * Which voxels of the conducting phases connect the two outer faces normal to an axis, through
 * voxel faces (6 neighbours). Only they carry a steady flux. Found by flooding, not by the runs of
 * the lattice solver, so that the two solvers check each other.
 */
final class Percolation {
  private static final byte CONDUCTS = 1;
  private static final byte FROM_INLET = 2;
  private static final byte FROM_BOTH = 4;

  private final Shape shape;
  private final Wrap wrap;
  private final byte[][] state;
  private int[] stack = new int[1 << 12];
  private int[] stackPage = new int[1 << 12];
  private int depth;

  private Percolation(ThroughPlaneProblem problem) {
    VoxelImage image = problem.image();
    shape = image.shape();
    wrap = problem.wrap();
    state = new byte[shape.nz()][shape.page()];
    boolean[] conducts = problem.conductivities().conducting();
    int[] labels = new int[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      image.copyPage(z, labels);
      for (int i = 0; i < labels.length; i++) {
        state[z][i] = conducts[labels[i]] ? CONDUCTS : 0;
      }
    }
  }

  /**
   * The percolating voxels of a problem.
   *
   * @return for each page, true at the voxels that connect both faces
   */
  static boolean[][] of(ThroughPlaneProblem problem) {
    Percolation fill = new Percolation(problem);
    int last = fill.shape.along(problem.axis()) - 1;
    fill.spread(problem.axis(), 0, CONDUCTS, FROM_INLET);
    fill.spread(problem.axis(), last, FROM_INLET, FROM_BOTH);
    boolean[][] connected = new boolean[fill.shape.nz()][fill.shape.page()];
    for (int z = 0; z < connected.length; z++) {
      for (int i = 0; i < connected[z].length; i++) {
        connected[z][i] = fill.state[z][i] == FROM_BOTH;
      }
    }
    return connected;
  }

  /** Floods from one outer slice through all voxels in state {@code from}, marking them. */
  private void spread(Axis axis, int slice, byte from, byte mark) {
    int nz = axis == Axis.Z ? 1 : shape.nz();
    int ny = axis == Axis.Y ? 1 : shape.ny();
    int nx = axis == Axis.X ? 1 : shape.nx();
    for (int z = 0; z < nz; z++) {
      for (int y = 0; y < ny; y++) {
        for (int x = 0; x < nx; x++) {
          int page = axis == Axis.Z ? slice : z;
          int row = axis == Axis.Y ? slice : y;
          int column = axis == Axis.X ? slice : x;
          visit(page, row * shape.nx() + column, from, mark);
          drain(from, mark);
        }
      }
    }
  }

  private void drain(byte from, byte mark) {
    int nx = shape.nx();
    while (depth > 0) {
      depth--;
      int z = stackPage[depth];
      int i = stack[depth];
      int y = i / nx;
      int x = i % nx;
      for (int step = -1; step <= 1; step += 2) {
        step(Axis.X, x, step, to -> visit(z, i - x + to, from, mark));
        step(Axis.Y, y, step, to -> visit(z, to * nx + x, from, mark));
        step(Axis.Z, z, step, to -> visit(to, i, from, mark));
      }
    }
  }

  /** Goes to the next index along an axis, if there is one. */
  private void step(Axis axis, int from, int step, IntConsumer visit) {
    int length = shape.along(axis);
    int to = from + step;
    if (to >= 0 && to < length) {
      visit.accept(to);
    } else if (wrap.along(axis)) {
      visit.accept(to - step * length);
    }
  }

  private void visit(int z, int i, byte from, byte mark) {
    if (state[z][i] != from) {
      return;
    }
    state[z][i] = mark;
    if (depth == stack.length) {
      stack = Arrays.copyOf(stack, 2 * depth);
      stackPage = Arrays.copyOf(stackPage, 2 * depth);
    }
    stack[depth] = i;
    stackPage[depth++] = z;
  }
}

package org.labyrinth.homogenization;

import java.util.Arrays;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * Which voxels of the conducting phases connect the two outer faces normal to an axis, through
 * voxel faces (6 neighbours). Only they carry a steady flux.
 */
final class Percolation {
  private static final byte CONDUCTS = 1;
  private static final byte FROM_INLET = 2;
  private static final byte FROM_BOTH = 4;

  private final Shape shape;
  private final byte[][] state;
  private int[] stack = new int[1 << 12];
  private int[] stackPage = new int[1 << 12];
  private int depth;

  private Percolation(VoxelImage image, PhaseConductivities conductivities) {
    shape = image.shape();
    state = new byte[shape.nz()][shape.page()];
    boolean[] conducts = new boolean[VoxelImage.MAX_LABEL + 1];
    conductivities.byLabel().forEach((label, k) -> conducts[label] = k > 0);
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
    Percolation fill = new Percolation(problem.image(), problem.conductivities());
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
      int x = i % nx;
      if (x > 0) {
        visit(z, i - 1, from, mark);
      }
      if (x < nx - 1) {
        visit(z, i + 1, from, mark);
      }
      if (i >= nx) {
        visit(z, i - nx, from, mark);
      }
      if (i + nx < shape.page()) {
        visit(z, i + nx, from, mark);
      }
      if (z > 0) {
        visit(z - 1, i, from, mark);
      }
      if (z < shape.nz() - 1) {
        visit(z + 1, i, from, mark);
      }
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

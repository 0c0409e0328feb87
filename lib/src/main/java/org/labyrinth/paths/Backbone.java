package org.labyrinth.paths;

import org.labyrinth.image.Axis;

/**
 * Finds the voxels on simple paths from inlet to outlet. Add a source joined to every inlet voxel,
 * a sink joined to every outlet voxel, and an edge from source to sink: a voxel is on such a path
 * if and only if it lies in the same biconnected component as that edge. One depth-first search
 * that starts along the edge tells, by low points (Hopcroft and Tarjan 1973, doi
 * 10.1145/362248.362272).
 *
 * <p>Voxels are numbered in the order of the search, source 0 and sink 1. The low point of a voxel
 * is the smallest number that it or its descendants are neighbours of. A child whose low point is
 * not below its parent's number hangs on that parent alone.
 */
final class Backbone {
  private static final int SOURCE = 0;
  private static final int SINK = 1;
  private static final int RESERVED = 2;

  private final VoxelLattice lattice;
  private final Axis axis;
  private final int last;
  private final byte[] role;

  /** By voxel: its number, 0 if not yet met. */
  private int[] number;

  /** By number. */
  private int[] voxel;

  private int[] parent;
  private int[] low;
  private byte[] nextFace;
  private int met = RESERVED;

  /** Works on roles in place: of the voxels marked as dead ends some become backbone. */
  Backbone(VoxelLattice lattice, Axis axis, int length, byte[] role) {
    this.lattice = lattice;
    this.axis = axis;
    this.last = length - 1;
    this.role = role;
  }

  void mark(int percolating) {
    if (percolating == 0) {
      return;
    }
    number = new int[lattice.size()];
    int size = Math.addExact(percolating, RESERVED);
    voxel = new int[size];
    parent = new int[size];
    low = new int[size];
    nextFace = new byte[size];
    for (int v = 0; v < lattice.size(); v++) {
      if (isUnmet(v) && lattice.position(v, axis) == last) {
        meet(v, SINK);
        descend(met - 1);
      }
    }
    tell();
  }

  private boolean isUnmet(int v) {
    return role[v] == PathRole.DEAD_END.label() && number[v] == 0;
  }

  private void meet(int v, int from) {
    number[v] = met;
    voxel[met] = v;
    parent[met] = from;
    int position = lattice.position(v, axis);
    low[met] = position == 0 ? SOURCE : position == last ? SINK : met;
    met++;
  }

  /**
   * The search below one child of the sink; the way back is kept in the parents, not on a stack.
   */
  private void descend(int start) {
    int here = start;
    while (here >= start) {
      if (nextFace[here] == VoxelLattice.FACES) {
        int up = parent[here];
        low[up] = Math.min(low[up], low[here]);
        here = up;
      } else {
        int w = lattice.neighbour(voxel[here], nextFace[here]++);
        if (w != VoxelLattice.NONE && isUnmet(w)) {
          meet(w, here);
          here = met - 1;
        } else if (w != VoxelLattice.NONE && number[w] > 0) {
          low[here] = Math.min(low[here], number[w]);
        }
      }
    }
  }

  /** Parents come before children, so one pass in the order of the search is enough. */
  private void tell() {
    for (int i = RESERVED; i < met; i++) {
      boolean parentCarries = parent[i] == SINK || role[voxel[parent[i]]] == backbone();
      if (parentCarries && low[i] < parent[i]) {
        role[voxel[i]] = backbone();
      }
    }
  }

  private static byte backbone() {
    return (byte) PathRole.BACKBONE.label();
  }
}

package org.labyrinth.porescale;

import org.labyrinth.image.VoxelImage;
import org.labyrinth.transport.End;

/** Finds the pores that voxel faces connect to an end through which salt can come. */
final class AccessiblePores {
  private final VoxelNeighbours voxels;
  private final boolean[] pore;
  private final boolean[] reached;
  private final int[] queue;
  private int end;

  private AccessiblePores(PoreScaleProblem problem) {
    VoxelImage image = problem.image();
    voxels = new VoxelNeighbours(image.shape());
    int page = image.shape().page();
    pore = new boolean[Math.toIntExact(image.shape().voxels())];
    int[] labels = new int[page];
    int pores = 0;
    for (int z = 0; z < image.shape().nz(); z++) {
      image.copyPage(z, labels);
      for (int i = 0; i < page; i++) {
        pore[z * page + i] = labels[i] == problem.phase();
        pores += pore[z * page + i] ? 1 : 0;
      }
    }
    reached = new boolean[pore.length];
    queue = new int[pores];
  }

  /**
   * The accessible pores.
   *
   * @return true at each voxel, in C order, that takes part
   */
  static boolean[] of(PoreScaleProblem problem) {
    AccessiblePores fill = new AccessiblePores(problem);
    boolean closed = !isOpen(problem.left()) && !isOpen(problem.right());
    int last = problem.image().shape().along(problem.axis()) - 1;
    for (int v = 0; v < fill.pore.length; v++) {
      int slice = fill.voxels.slice(v, problem.axis());
      boolean atLeft = slice == 0 && (closed || isOpen(problem.left()));
      boolean atRight = slice == last && (closed || isOpen(problem.right()));
      if (atLeft || atRight) {
        fill.visit(v);
      }
    }
    fill.spread();
    return fill.reached;
  }

  private static boolean isOpen(End end) {
    return end.transferCoefficient() > 0;
  }

  private void spread() {
    for (int begin = 0; begin < end; begin++) {
      for (int face = 0; face < VoxelNeighbours.FACES; face++) {
        int v = voxels.behind(queue[begin], face);
        if (v != VoxelNeighbours.OUTSIDE) {
          visit(v);
        }
      }
    }
  }

  private void visit(int v) {
    if (pore[v] && !reached[v]) {
      reached[v] = true;
      queue[end++] = v;
    }
  }
}

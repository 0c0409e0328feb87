package org.labyrinth.homogenization;

import java.util.Arrays;
import org.labyrinth.image.VoxelImage;

/**
 * The connected pieces of the conducting phases of a periodic image, and which of them go on for
 * ever. A piece that never meets a copy of itself is an island: no mean flux goes through it.
 *
 * <p>Each voxel remembers how often the way to it from the piece's first voxel crossed the outside
 * of the image. Where two ways to a voxel disagree, the piece reaches its own copy.
 */
final class PeriodicComponents {
  static final int NONE = -1;
  private static final int UNVISITED = -2;

  /** Weights of a crossing along z, y, x in one number: exact below 512 turns about the image. */
  private static final int[] TURN = {1, 1 << 10, 1 << 20};

  private final PeriodicGrid grid;

  /** The piece of each voxel; NONE in insulators and, once flooded, in islands. */
  private final int[] piece;

  /** How often the way to a voxel left the image, upwards less downwards, weighted by TURN. */
  private final int[] turns;

  private final int[] queue;
  private int pieces;

  private PeriodicComponents(ClosureProblem problem) {
    grid = new PeriodicGrid(problem.image().shape());
    piece = new int[Math.toIntExact(problem.image().shape().voxels())];
    turns = new int[piece.length];
    queue = new int[piece.length];
    markConducting(problem);
    for (int v = 0; v < piece.length; v++) {
      if (piece[v] == UNVISITED) {
        flood(v);
      }
    }
  }

  /**
   * The piece of each voxel in C order, from 0; NONE in insulators and islands.
   *
   * @param problem the image and what conducts in it
   */
  static int[] of(ClosureProblem problem) {
    return new PeriodicComponents(problem).piece;
  }

  private void markConducting(ClosureProblem problem) {
    VoxelImage image = problem.image();
    int page = image.shape().page();
    boolean[] conducts = problem.conductivities().conducting();
    int[] labels = new int[page];
    for (int z = 0; z < image.shape().nz(); z++) {
      image.copyPage(z, labels);
      for (int i = 0; i < page; i++) {
        piece[z * page + i] = conducts[labels[i]] ? UNVISITED : NONE;
      }
    }
  }

  private void flood(int first) {
    int end = 0;
    boolean forEver = false;
    piece[first] = pieces;
    queue[end++] = first;
    for (int begin = 0; begin < end; begin++) {
      int v = queue[begin];
      for (int face = 0; face < PeriodicGrid.FACES; face++) {
        int w = grid.neighbour(v, face);
        if (piece[w] == UNVISITED) {
          piece[w] = pieces;
          turns[w] = turnsBehind(v, face);
          queue[end++] = w;
        } else if (piece[w] == pieces) {
          forEver |= turns[w] != turnsBehind(v, face);
        }
      }
    }
    if (forEver) {
      pieces++;
    } else {
      Arrays.stream(queue, 0, end).forEach(v -> piece[v] = NONE);
    }
  }

  private int turnsBehind(int v, int face) {
    int turn = grid.leaves(v, face) ? TURN[face % 3] : 0;
    return turns[v] + (face < 3 ? -turn : turn);
  }
}

package org.labyrinth.paths;

import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.image.VoxelImageBuilder;

/** Gives each voxel its role: first what its component touches, then dead end or backbone. */
final class RoleMap {
  private final VoxelImage image;
  private final VoxelLattice lattice;
  private final Axis axis;
  private final byte[] role;

  RoleMap(VoxelImage image, int phase, Axis axis, boolean periodicSides) {
    this.image = image;
    this.axis = axis;
    boolean[] wraps = new boolean[3];
    for (Axis other : Axis.values()) {
      wraps[other.index()] = periodicSides && other != axis;
    }
    lattice = new VoxelLattice(image.shape(), wraps, "connectivity of voxels");
    role = new byte[lattice.size()];
    int percolating = paint(PhaseRuns.of(image, phase, wraps));
    new Backbone(lattice, axis, image.shape().along(axis), role).mark(percolating);
  }

  /** Roles by component; percolating voxels count as dead ends until proven otherwise. */
  private int paint(PhaseRuns runs) {
    boolean[] inlet = runs.touching(axis, 0);
    boolean[] outlet = runs.touching(axis, image.shape().along(axis) - 1);
    int nx = image.shape().nx();
    int percolating = 0;
    for (int row = 0; row < runs.rows(); row++) {
      for (int run = runs.rowStart(row); run < runs.rowStart(row + 1); run++) {
        int root = runs.root(run);
        PathRole found = role(inlet[root], outlet[root]);
        for (int x = runs.first(run); x < runs.end(run); x++) {
          role[row * nx + x] = (byte) found.label();
        }
        percolating += found == PathRole.DEAD_END ? runs.end(run) - runs.first(run) : 0;
      }
    }
    return percolating;
  }

  private static PathRole role(boolean inlet, boolean outlet) {
    if (inlet) {
      return outlet ? PathRole.DEAD_END : PathRole.FROM_INLET;
    }
    return outlet ? PathRole.FROM_OUTLET : PathRole.ISOLATED;
  }

  VoxelImage image() {
    Shape shape = image.shape();
    VoxelImageBuilder builder = new VoxelImageBuilder(shape, image.spacing());
    int[] page = new int[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      for (int i = 0; i < page.length; i++) {
        page[i] = role[z * page.length + i];
      }
      builder.page(z, page);
    }
    return builder.build();
  }
}

package org.labyrinth.paths;

import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.image.VoxelImageBuilder;
import org.labyrinth.network.RunComponents;
import org.labyrinth.network.VoxelRuns;
import org.labyrinth.network.Wrap;

/** Gives each voxel its role: first what its component touches, then dead end or backbone. */
final class RoleMap {
  private final VoxelImage image;
  private final VoxelLattice lattice;
  private final Axis axis;
  private final byte[] role;

  RoleMap(VoxelImage image, int phase, Axis axis, boolean periodicSides) {
    this.image = image;
    this.axis = axis;
    Wrap wrap = periodicSides ? Wrap.across(axis) : Wrap.NONE;
    lattice = new VoxelLattice(image.shape(), wrap, "connectivity of voxels");
    role = new byte[lattice.size()];
    int percolating = paint(VoxelRuns.of(image, phase), wrap);
    new Backbone(lattice, axis, image.shape().along(axis), role).mark(percolating);
  }

  /** Roles by component; percolating voxels count as dead ends until proven otherwise. */
  private int paint(VoxelRuns runs, Wrap wrap) {
    RunComponents components = runs.connected(wrap);
    boolean[] inlet = components.touching(axis, 0);
    boolean[] outlet = components.touching(axis, image.shape().along(axis) - 1);
    int nx = image.shape().nx();
    int percolating = 0;
    for (int row = 0; row < runs.rows(); row++) {
      for (int run = runs.rowStart(row); run < runs.rowStart(row + 1); run++) {
        int root = components.root(run);
        PathRole found = role(inlet[root], outlet[root]);
        for (int x = runs.begin(run); x < runs.end(run); x++) {
          role[row * nx + x] = (byte) found.label();
        }
        percolating += found == PathRole.DEAD_END ? runs.end(run) - runs.begin(run) : 0;
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

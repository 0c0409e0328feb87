package org.labyrinth.paths;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.network.Wrap;

/**
 * The phase as walkers see it: for each of its voxels, which of the six faces are open. An outer
 * face of the image is always open, into the mirror image of the voxel itself.
 */
final class WalkGround {
  private static final int FACES = VoxelLattice.FACES;
  private static final int ALL = (1 << FACES) - 1;

  private final Ant ant;
  private final long imageVoxels;

  /** The phase's voxels. */
  private final int[] voxels;

  /** By voxel of the image: a bit for each open face, and above them one for each outer face. */
  private final short[] faces;

  /** What to add to a voxel's number to pass a face. */
  private final int[] step;

  private final Spacing spacing;

  /** Rate of hopping through each face, ∝ 1/h². */
  private final double[] rate = new double[FACES];

  /** By set of faces: rate through all of them, and the chance of the first, second … in steps. */
  private final double[] total = new double[ALL + 1];

  private final double[] cumulative = new double[(ALL + 1) * FACES];

  WalkGround(VoxelImage image, int phase, Ant ant) {
    this.ant = ant;
    this.spacing = image.spacing();
    this.imageVoxels = image.shape().voxels();
    VoxelLattice lattice = new VoxelLattice(image.shape(), Wrap.NONE, "random walk on voxels");
    int page = image.shape().page();
    int nx = image.shape().nx();
    step = new int[] {-page, page, -nx, nx, -1, 1};
    faces = new short[lattice.size()];
    voxels = find(image, phase);
    boolean[] inPhase = new boolean[lattice.size()];
    for (int voxel : voxels) {
      inPhase[voxel] = true;
    }
    for (int voxel : voxels) {
      look(lattice, inPhase, voxel);
    }
    weigh();
  }

  private static int[] find(VoxelImage image, int phase) {
    int size = Math.toIntExact(image.voxelsByLabel().getOrDefault(phase, 0L));
    int[] found = new int[size];
    int[] page = new int[image.shape().page()];
    int n = 0;
    for (int z = 0; z < image.shape().nz(); z++) {
      image.copyPage(z, page);
      for (int i = 0; i < page.length; i++) {
        if (page[i] == phase) {
          found[n++] = z * page.length + i;
        }
      }
    }
    return found;
  }

  private void look(VoxelLattice lattice, boolean[] inPhase, int voxel) {
    int open = 0;
    int ends = 0;
    for (int face = 0; face < FACES; face++) {
      int neighbour = lattice.neighbour(voxel, face);
      if (neighbour == VoxelLattice.NONE) {
        ends |= 1 << face;
      } else if (inPhase[neighbour]) {
        open |= 1 << face;
      }
    }
    faces[voxel] = (short) (open | ends | ends << FACES);
  }

  private void weigh() {
    for (Axis axis : Axis.values()) {
      double h = spacing.along(axis) / spacing.x(); // only ratios matter
      rate[2 * axis.index()] = 1 / (h * h);
      rate[2 * axis.index() + 1] = 1 / (h * h);
    }
    for (int set = 0; set <= ALL; set++) {
      for (int face = 0; face < FACES; face++) {
        total[set] += (set >> face & 1) * rate[face];
        cumulative[set * FACES + face] = total[set];
      }
      for (int face = 0; face < FACES && set > 0; face++) {
        cumulative[set * FACES + face] /= total[set];
      }
    }
  }

  boolean isEmpty() {
    return meanRate() == 0;
  }

  double volumeFraction() {
    return (double) voxels.length / imageVoxels;
  }

  /** The mean over the phase of the rate through all open faces, relative to that of six. */
  private double meanRate() {
    double sum = 0;
    for (int voxel : voxels) {
      sum += total[faces[voxel] & ALL];
    }
    return voxels.length == 0 ? 0 : sum / voxels.length / total[ALL];
  }

  /** What D t is for one step, in the bulk: the time of a step by the equilibrium's clock [m²]. */
  double bulkDiffusionPerStep() {
    double inverseSquares = 0;
    for (Axis axis : Axis.values()) {
      inverseSquares += 1 / (spacing.along(axis) * spacing.along(axis));
    }
    double blind = 1 / (2 * inverseSquares);
    return ant == Ant.BLIND ? blind : blind / meanRate();
  }

  double spacing(Axis axis) {
    return spacing.along(axis);
  }

  /** A voxel out of the equilibrium of the ants. */
  int start(SplittableRandom random) {
    int voxel = voxels[random.nextInt(voxels.length)];
    while (ant == Ant.MYOPIC && random.nextDouble() * total[ALL] >= total[faces[voxel] & ALL]) {
      voxel = voxels[random.nextInt(voxels.length)];
    }
    return voxel;
  }

  /** The faces of a voxel, for the questions below. */
  int faces(int voxel) {
    return faces[voxel];
  }

  /** The face a walker tries: a myopic ant's is open, a blind one's perhaps not. */
  int face(int faces, double chance) {
    int set = (ant == Ant.BLIND ? ALL : faces & ALL) * FACES;
    int face = 0;
    while (chance >= cumulative[set + face]) {
      face++;
    }
    return face;
  }

  static boolean isOpen(int faces, int face) {
    return (faces >> face & 1) != 0;
  }

  /** Whether a face leads into the mirror image, where the walker stands in the same voxel. */
  static boolean isOuter(int faces, int face) {
    return (faces >> (FACES + face) & 1) != 0;
  }

  int neighbour(int voxel, int face) {
    return voxel + step[face];
  }

  @Override
  public String toString() {
    return "ground of %d voxels, rates %s".formatted(voxels.length, Arrays.toString(rate));
  }
}

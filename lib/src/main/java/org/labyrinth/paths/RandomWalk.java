package org.labyrinth.paths;

import java.util.Locale;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * Diffusion by walkers that hop from voxel to voxel of a phase. The image is continued by its own
 * mirror images, so that walkers never leave the medium and go as far as they get; their mean
 * square displacement along an axis grows as 2 D_eff t, and D_eff / D_bulk = 1/τ is the intrinsic
 * effective diffusivity. Sources: de Gennes (1976), La Recherche 7, 919: the ant in the labyrinth;
 * Mitescu and Roussenq (1983), Ann. Isr. Phys. Soc. 5, 81: blind and myopic ants; Havlin and
 * Ben-Avraham (1987), Adv. Phys. 36, 695, doi 10.1080/00018738700101072.
 *
 * <p>The walk has the same generator as the finite volumes of {@code homogenization}: hops along an
 * axis at a rate ∝ 1/h². A mirrored image has symmetry planes in its outer faces, so with time
 * enough 1/τ is exactly that of the through-plane problem, along all three axes at once.
 *
 * <p><b>Errors.</b> Of chance: 1/√walkers, told as the standard error of the mean over independent
 * batches. Of time: D_eff is the slope of the mean square displacement over the second half of the
 * walk. A walk in equilibrium is reversible, its mean square displacement therefore concave, and
 * the slope can only be too large; it tends to D_eff as exp(−t/t_r), with t_r = n²h²τ/(π²D) the
 * time to explore the image, and in large disordered images it is good much sooner, after ξ²/D. The
 * result also holds the slope over the second quarter: if the two differ by no more than their
 * errors, time was enough.
 *
 * <p>The same seed gives the same numbers to the last bit, on any number of threads.
 *
 * @param ant how walkers choose
 * @param batches independent groups of walkers, at least 2; 30 or more for a good standard error
 * @param walkersPerBatch walkers in each, at least 1
 * @param steps steps of each walker, a multiple of {@value #CHECKPOINTS}
 * @param seed of the random numbers
 */
public record RandomWalk(Ant ant, int batches, int walkersPerBatch, int steps, long seed) {
  /** How often the mean square displacement is taken. */
  static final int CHECKPOINTS = 40;

  private static final int BATCHES = 64;
  private static final int WALKERS = 250;

  public RandomWalk {
    requireAtLeast("batches", batches, 2);
    requireAtLeast("walkers per batch", walkersPerBatch, 1);
    requireAtLeast("steps", steps, CHECKPOINTS);
    if (steps % CHECKPOINTS != 0) {
      throw new IllegalArgumentException(
          "steps = %d must be a multiple of %d: random walk".formatted(steps, CHECKPOINTS));
    }
  }

  private static void requireAtLeast(String quantity, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(
          "%s = %d must be at least %d: random walk".formatted(quantity, value, least));
    }
  }

  /**
   * 16 000 myopic walkers, good to some 2 % of D.
   *
   * @param steps at least this many; rounded up to a multiple of {@value #CHECKPOINTS}
   * @param seed of the random numbers
   */
  public RandomWalk(int steps, long seed) {
    this(Ant.MYOPIC, BATCHES, WALKERS, roundedUp(steps), seed);
  }

  /**
   * The usual walkers for as long as it takes to explore an image of cubic voxels: 5 n² steps, with
   * n its longest side, at most 100 000. Time then goes as n², up to half a minute.
   *
   * @param shape voxels along each axis
   * @param seed of the random numbers
   * @return the walk
   */
  public static RandomWalk through(Shape shape, long seed) {
    int n = Math.max(shape.nz(), Math.max(shape.ny(), shape.nx()));
    return new RandomWalk((int) Math.min(100_000, 5L * n * n), seed);
  }

  private static int roundedUp(int steps) {
    requireAtLeast("steps", steps, 1);
    return (int) Math.min(Integer.MAX_VALUE / CHECKPOINTS, (steps - 1L) / CHECKPOINTS + 1)
        * CHECKPOINTS;
  }

  /**
   * The same with other ants.
   *
   * @param ant how walkers choose
   * @return the walk
   */
  public RandomWalk withAnt(Ant ant) {
    return new RandomWalk(ant, batches, walkersPerBatch, steps, seed);
  }

  /**
   * The same with more or fewer walkers.
   *
   * @param walkersPerBatch walkers in each batch
   * @return the walk
   */
  public RandomWalk withWalkersPerBatch(int walkersPerBatch) {
    return new RandomWalk(ant, batches, walkersPerBatch, steps, seed);
  }

  /**
   * Walks.
   *
   * <p>Where nothing percolates walkers are confined, and the diffusivity is 0 within its error if
   * they have time to notice. If the phase does not occur, or no voxel of it has a neighbour, the
   * diffusivity is exactly 0.
   *
   * @param image the labelled image, of at most 2³¹ − 9 voxels
   * @param phase the phase's label
   * @return diffusivities along all axes, with their errors
   * @throws IllegalArgumentException if the image has too many voxels
   */
  public WalkDiffusivity diffuse(VoxelImage image, int phase) {
    return new Walkers(this, new WalkGround(image, phase, ant)).walk();
  }

  /** Walkers in all. */
  long walkers() {
    return (long) batches * walkersPerBatch;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%s, %d walkers, %d steps, seed %d", ant, walkers(), steps, seed);
  }
}

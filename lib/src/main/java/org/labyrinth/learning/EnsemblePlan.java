package org.labyrinth.learning;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * Which microstructures to make and measure. Porosities are drawn one from each of equal parts of
 * the family's range, sizes between two bounds; sample k of a family has the same numbers whatever
 * the other families are.
 *
 * @param shape of the images; transport goes along z
 * @param smallest the least size (of {@link Family#image}) [voxels], positive
 * @param largest the greatest size [voxels]
 * @param perFamily how many of each family, at least 1
 * @param seed of everything
 */
public record EnsemblePlan(Shape shape, double smallest, double largest, int perFamily, long seed) {
  private static final String PLACE = "plan of an ensemble";

  /** Far below the scatter between images; the solver is quick enough for more. */
  private static final double RESIDUAL = 1e-6;

  public EnsemblePlan {
    Require.atLeast(1, "images of a family", perFamily, PLACE);
    Require.positive("smallest size", smallest, PLACE);
    if (!(largest >= smallest)) {
      throw new IllegalArgumentException(
          "largest size = %s voxels must be at least the smallest, %s: %s"
              .formatted(largest, smallest, PLACE));
    }
  }

  /**
   * Cubes of 48 voxels with sizes from 5 to 7 voxels: a compromise. Finer images would be nearer to
   * the smooth structure (B of packed spheres of radius 6 voxels is a tenth too low, of radius 12 a
   * twentieth), larger ones would scatter less.
   *
   * @param perFamily how many of each family
   * @param seed of everything
   * @return the plan
   */
  public static EnsemblePlan small(int perFamily, long seed) {
    return new EnsemblePlan(Shape.cube(48), 5, 7, perFamily, seed);
  }

  /**
   * Makes and measures.
   *
   * @param families at least one
   * @return the samples, family by family, porosities ascending in each
   */
  public Ensemble make(Family... families) {
    List<Sample> samples =
        List.of(families).stream()
            .flatMap(f -> IntStream.range(0, perFamily).mapToObj(k -> new Draw(f, k)))
            .toList()
            .parallelStream()
            .map(this::sample)
            .toList();
    return new Ensemble(samples);
  }

  /**
   * The image of a sample of {@link #make}, made again.
   *
   * @param family of which family
   * @param k which of them, from 0 to {@code perFamily} − 1
   * @return the image
   */
  public VoxelImage image(Family family, int k) {
    Numbers numbers = numbers(family, k);
    return family.image(shape, numbers.porosity(), numbers.size(), numbers.seed());
  }

  private record Draw(Family family, int k) {}

  private record Numbers(double porosity, double size, long seed) {}

  private Numbers numbers(Family family, int k) {
    SplittableRandom random =
        new SplittableRandom(seed * 1_000_003L + family.name().hashCode() * 10_007L + k);
    double share = (k + random.nextDouble()) / perFamily;
    return new Numbers(
        family.lowestPorosity() + share * (family.highestPorosity() - family.lowestPorosity()),
        smallest + random.nextDouble() * (largest - smallest),
        random.nextLong());
  }

  private Sample sample(Draw draw) {
    Numbers numbers = numbers(draw.family(), draw.k());
    VoxelImage image = image(draw.family(), draw.k());
    double efficiency =
        MultigridSolver.toResidual(RESIDUAL)
            .solve(ThroughPlaneProblem.of(image, 1, Axis.Z).withSides(Boundary.PERIODIC))
            .transportEfficiency();
    return new Sample(
        draw.family(),
        numbers.size(),
        numbers.seed(),
        MicrostructureFeatures.of(image, 1, Axis.Z),
        efficiency);
  }
}

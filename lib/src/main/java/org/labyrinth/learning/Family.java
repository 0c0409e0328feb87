package org.labyrinth.learning;

import org.labyrinth.image.GaussianRandomField;
import org.labyrinth.image.HardSpheres;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/** Kinds of random pore spaces, each with a size to choose. Pore is 1, solid 0; all periodic. */
public enum Family {
  /** Pores between solid spheres that overlap. */
  SPHERES("overlapping spheres", 0.3, 0.7) {
    @Override
    public VoxelImage image(Shape shape, double porosity, double size, long seed) {
      return new OverlappingSpheres(shape, size, porosity, seed).imageAtPorosity();
    }
  },
  /** Pores between hard solid spheres, packed at random. */
  PACKING("hard spheres", 0.42, 0.7) {
    @Override
    public VoxelImage image(Shape shape, double porosity, double size, long seed) {
      return new HardSpheres(shape, size, 1 - porosity, seed).image();
    }
  },
  /** A Gaussian random field cut at a level: pores and solid of one kind. */
  BLOBS("blobs", 0.35, 0.7) {
    @Override
    public VoxelImage image(Shape shape, double porosity, double size, long seed) {
      return new GaussianRandomField(shape, 0.75 * size, porosity, seed).image();
    }
  },
  /** Blobs twice as long along z as across. */
  PILLARS("pillars", 0.35, 0.7) {
    @Override
    public VoxelImage image(Shape shape, double porosity, double size, long seed) {
      return new GaussianRandomField(shape, 1.2 * size, 0.6 * size, 0.6 * size, porosity, seed)
          .image();
    }
  },
  /** Blobs twice as long across as along z, like flakes that lie flat. */
  FLAKES("flakes", 0.45, 0.7) {
    @Override
    public VoxelImage image(Shape shape, double porosity, double size, long seed) {
      return new GaussianRandomField(shape, 0.5 * size, size, size, porosity, seed).image();
    }
  },
  /** The spheres are the pores: wide rooms with narrow doors. */
  BUBBLES("bubbles", 0.5, 0.7) {
    @Override
    public VoxelImage image(Shape shape, double porosity, double size, long seed) {
      VoxelImage solid = new OverlappingSpheres(shape, size, 1 - porosity, seed).imageAtPorosity();
      return VoxelImage.from(shape, solid.spacing(), (z, y, x) -> 1 - solid.label(z, y, x));
    }
  };

  private final String label;
  private final double lowest;
  private final double highest;

  Family(String label, double lowest, double highest) {
    this.label = label;
    this.lowest = lowest;
    this.highest = highest;
  }

  /**
   * Makes one image.
   *
   * @param shape voxels along each axis
   * @param porosity ε, in (0, 1) [-]
   * @param size the radius of the spheres, or a length of about the blobs' width [voxels]
   * @param seed of the random numbers
   * @return the image, at unit spacing
   */
  public abstract VoxelImage image(Shape shape, double porosity, double size, long seed);

  /**
   * The family's name.
   *
   * @return a word or two
   */
  public String label() {
    return label;
  }

  /**
   * The least porosity that an ensemble asks of it: below, small images may not percolate, or not
   * be packed.
   *
   * @return ε [-]
   */
  public double lowestPorosity() {
    return lowest;
  }

  /**
   * The greatest porosity that an ensemble asks of it.
   *
   * @return ε [-]
   */
  public double highestPorosity() {
    return highest;
  }
}

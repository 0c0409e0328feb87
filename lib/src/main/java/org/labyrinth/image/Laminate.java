package org.labyrinth.image;

import java.util.List;

/**
 * Flat layers normal to an axis, in the given order from index 0 and again from the start until the
 * image is full. Periodic if the side is a whole number of the stack's thickness.
 *
 * <p>Transport through it is exact: the arithmetic mean of the conductivities along the layers, the
 * harmonic mean across them.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if there is no layer.
 *
 * @param shape voxels along each axis
 * @param normal the axis across the layers
 * @param layers one period of the stack
 */
public record Laminate(Shape shape, Axis normal, List<Layer> layers) implements Microstructure {
  public Laminate {
    layers = List.copyOf(layers);
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("layers = 0 must be at least 1: laminate");
    }
  }

  /**
   * One layer of a laminate; at least one voxel thick, or the constructor throws an {@link
   * IllegalArgumentException}.
   *
   * @param label the label of its voxels, 0 to 65535
   * @param thickness voxels
   */
  public record Layer(int label, int thickness) {
    public Layer {
      Require.label(label, "layer of a laminate");
      if (thickness < 1) {
        throw new IllegalArgumentException(
            "thickness = %d voxels must be at least 1: layer of a laminate".formatted(thickness));
      }
    }
  }

  /**
   * Pore (1) and solid (0) in turn, equally thick, pore first.
   *
   * @param shape voxels along each axis
   * @param normal the axis across the layers
   * @param thickness of each layer [voxels]
   * @return the laminate
   */
  public static Laminate alternating(Shape shape, Axis normal, int thickness) {
    return new Laminate(shape, normal, List.of(new Layer(1, thickness), new Layer(0, thickness)));
  }

  @Override
  public VoxelImage image() {
    int[] labels = labelsAcross();
    return VoxelImage.from(
        shape,
        Spacing.UNIT,
        switch (normal) {
          case Z -> (z, y, x) -> labels[z];
          case Y -> (z, y, x) -> labels[y];
          case X -> (z, y, x) -> labels[x];
        });
  }

  private int[] labelsAcross() {
    int[] labels = new int[shape.along(normal)];
    int i = 0;
    while (i < labels.length) {
      for (Layer layer : layers) {
        for (int k = 0; k < layer.thickness() && i < labels.length; k++) {
          labels[i++] = layer.label();
        }
      }
    }
    return labels;
  }
}

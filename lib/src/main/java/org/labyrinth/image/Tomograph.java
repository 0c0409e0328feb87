package org.labyrinth.image;

import java.util.Random;

/**
 * What a tomograph would make of a material whose phases are known: every phase has a grey value,
 * the optics blur, the detector adds noise, and eight bits are kept. So one can ask what a
 * segmentation gets wrong, and know the answer.
 *
 * @param dark grey value of solid, or of whatever is not the phase, 0 to 255
 * @param bright grey value of the phase, 0 to 255
 * @param blur standard deviation of the point spread [voxels], at least 0
 * @param noise standard deviation of the noise [grey values], at least 0
 * @param seed of the noise
 */
public record Tomograph(int dark, int bright, double blur, double noise, long seed) {
  private static final int WHITE = 255;

  public Tomograph {
    grey("dark", dark);
    grey("bright", bright);
    Require.length("blur", blur, 0, 1000, "tomograph");
    if (!(noise >= 0 && noise <= WHITE)) {
      throw new IllegalArgumentException(
          "noise = %s grey values must be in [0, 255]: tomograph".formatted(noise));
    }
  }

  private static void grey(String which, int value) {
    if (value < 0 || value > WHITE) {
      throw new IllegalArgumentException(
          "%s = %d must be a grey value from 0 to 255: tomograph".formatted(which, value));
    }
  }

  /**
   * Takes the picture.
   *
   * @param material a labelled image
   * @param phase the label that is to be bright; all others are dark
   * @return grey values from 0 to 255, of the material's shape and spacing
   */
  public VoxelImage image(VoxelImage material, int phase) {
    ScalarField sharp =
        ScalarField.from(
            material.shape(), (z, y, x) -> material.inPhase(phase, z, y, x) ? bright : dark);
    ScalarField seen = new GaussianBlur(blur).apply(sharp);
    Random random = new Random(seed);
    return VoxelImage.from(
        material.shape(),
        material.spacing(),
        (z, y, x) -> {
          double grey = seen.at(z, y, x) + noise * random.nextGaussian();
          return (int) Math.max(0, Math.min(WHITE, Math.round(grey)));
        });
  }
}

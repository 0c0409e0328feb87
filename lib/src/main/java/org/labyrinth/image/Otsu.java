package org.labyrinth.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The threshold that parts grey values best: it makes the variance between the two classes, w₀ w₁
 * (μ₁ − μ₀)², as large as it can be, w being their shares and μ their means. It knows nothing of
 * what the picture shows; with unequal shares it leans towards the rarer class.
 *
 * <p>Source: N. Otsu, IEEE Trans. Syst. Man Cybern. 9 (1979) 62, doi 10.1109/TSMC.1979.4310076.
 */
public final class Otsu {
  private Otsu() {}

  /**
   * The threshold of an image.
   *
   * @param image of at least two grey values
   * @return the lowest level of the bright class, for {@link VoxelImage#threshold}: halfway across
   *     the gap, where no voxel has the values between
   * @throws IllegalArgumentException if all voxels have one value
   */
  public static int threshold(VoxelImage image) {
    List<Map.Entry<Integer, Long>> values = new ArrayList<>(image.voxelsByLabel().entrySet());
    if (values.size() < 2) {
      throw new IllegalArgumentException(
          "grey values = %d must be at least 2: threshold of an image, all of it %d"
              .formatted(values.size(), values.get(0).getKey()));
    }
    double all = 0;
    double sum = 0;
    for (Map.Entry<Integer, Long> value : values) {
      all += value.getValue();
      sum += (double) value.getKey() * value.getValue();
    }
    double below = 0;
    double sumBelow = 0;
    double best = -1;
    int threshold = 0;
    for (int k = 0; k + 1 < values.size(); k++) {
      below += values.get(k).getValue();
      sumBelow += (double) values.get(k).getKey() * values.get(k).getValue();
      double apart = (sum - sumBelow) / (all - below) - sumBelow / below;
      double between = below * (all - below) * apart * apart;
      if (between > best) {
        best = between;
        threshold = (values.get(k).getKey() + values.get(k + 1).getKey() + 1) / 2;
      }
    }
    return threshold;
  }

  /**
   * How far apart the two classes lie: μ₁ − μ₀. A threshold that somebody else would choose differs
   * by a share of it.
   *
   * @param image of at least two grey values
   * @param level the lowest level of the bright class, above some value of the image
   * @return the difference of the means of the classes [grey values]
   * @throws IllegalArgumentException if one of the classes is empty
   */
  public static double contrast(VoxelImage image, int level) {
    double[] count = new double[2];
    double[] sum = new double[2];
    image
        .voxelsByLabel()
        .forEach(
            (value, voxels) -> {
              int side = value >= level ? 1 : 0;
              count[side] += voxels;
              sum[side] += (double) value * voxels;
            });
    if (count[0] == 0 || count[1] == 0) {
      throw new IllegalArgumentException(
          "threshold = %d must lie among the grey values of the image".formatted(level));
    }
    return sum[1] / count[1] - sum[0] / count[0];
  }
}

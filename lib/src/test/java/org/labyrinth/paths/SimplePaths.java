package org.labyrinth.paths;

import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/** Simple paths along y through one page, by brute force. */
final class SimplePaths {
  private final VoxelImage image;
  private final Shape shape;

  private SimplePaths(VoxelImage image) {
    this.image = image;
    this.shape = image.shape();
  }

  /**
   * Whether a voxel is on a simple path: by Menger's theorem, whether it reaches both rows and no
   * single other voxel cuts it off from both.
   */
  static boolean through(VoxelImage image, int voxel) {
    SimplePaths paths = new SimplePaths(image);
    int n = paths.shape.page();
    if (!paths.isPore(voxel)) {
      return false;
    }
    boolean[] whole = paths.reach(voxel, n);
    if (!paths.touches(whole, 0) || !paths.touches(whole, paths.shape.ny() - 1)) {
      return false;
    }
    for (int cut = 0; cut < n; cut++) {
      if (cut != voxel && paths.isPore(cut)) {
        boolean[] reached = paths.reach(voxel, cut);
        if (!paths.touches(reached, 0) && !paths.touches(reached, paths.shape.ny() - 1)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isPore(int v) {
    return image.label(0, v / shape.nx(), v % shape.nx()) == 1;
  }

  private boolean touches(boolean[] reached, int row) {
    for (int x = 0; x < shape.nx(); x++) {
      if (reached[row * shape.nx() + x]) {
        return true;
      }
    }
    return false;
  }

  /** What is connected to a voxel when another is taken out. */
  private boolean[] reach(int from, int cut) {
    boolean[] reached = new boolean[shape.page()];
    spread(from, cut, reached);
    return reached;
  }

  private void spread(int v, int cut, boolean[] reached) {
    if (v == cut || reached[v] || !isPore(v)) {
      return;
    }
    reached[v] = true;
    int nx = shape.nx();
    if (v >= nx) {
      spread(v - nx, cut, reached);
    }
    if (v + nx < shape.page()) {
      spread(v + nx, cut, reached);
    }
    if (v % nx > 0) {
      spread(v - 1, cut, reached);
    }
    if ((v + 1) % nx > 0) {
      spread(v + 1, cut, reached);
    }
  }
}

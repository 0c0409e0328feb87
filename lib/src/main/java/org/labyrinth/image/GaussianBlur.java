package org.labyrinth.image;

/**
 * A Gaussian filter: what a microscope's point spread does to a picture, and what one does to a
 * noisy picture to calm it. Separable, one axis after the other; beyond a face the picture goes on
 * as its own mirror image, so that a uniform picture stays as it is.
 *
 * @param deviation standard deviation of the kernel [voxels], at least 0; 0 changes nothing
 */
public record GaussianBlur(double deviation) {
  /** The kernel is cut where it has fallen to 3e-4 of its middle. */
  private static final double REACH = 4;

  public GaussianBlur {
    Require.length("deviation", deviation, 0, 1000, "Gaussian blur");
  }

  /**
   * Blurs.
   *
   * @param field any field
   * @return the blurred field, with the same mean but for what the mirrors at the faces do
   */
  public ScalarField apply(ScalarField field) {
    Shape shape = field.shape();
    double[][] pages = new double[shape.nz()][shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      for (int y = 0, i = 0; y < shape.ny(); y++) {
        for (int x = 0; x < shape.nx(); x++, i++) {
          pages[z][i] = field.at(z, y, x);
        }
      }
    }
    double[] kernel = kernel();
    for (double[] page : pages) {
      rows(page, shape.ny(), shape.nx(), kernel);
      columns(page, shape.ny(), shape.nx(), kernel);
    }
    acrossPages(pages, kernel);
    return ScalarField.from(shape, (z, y, x) -> pages[z][y * shape.nx() + x]);
  }

  /**
   * Blurs a picture of grey values.
   *
   * @param grey the picture
   * @return the blurred one, rounded to whole grey values; shape and spacing stay
   */
  public VoxelImage apply(VoxelImage grey) {
    ScalarField blurred = apply(ScalarField.from(grey.shape(), grey::label));
    return VoxelImage.from(
        grey.shape(), grey.spacing(), (z, y, x) -> (int) Math.round(blurred.at(z, y, x)));
  }

  /** From the middle outwards; the whole kernel has the sum 1. */
  private double[] kernel() {
    double[] kernel = new double[(int) Math.ceil(REACH * deviation) + 1];
    double sum = 0;
    for (int d = 0; d < kernel.length; d++) {
      kernel[d] = d == 0 ? 1 : Math.exp(-0.5 * d * d / (deviation * deviation));
      sum += d == 0 ? kernel[d] : 2 * kernel[d];
    }
    for (int d = 0; d < kernel.length; d++) {
      kernel[d] /= sum;
    }
    return kernel;
  }

  private static void rows(double[] page, int ny, int nx, double[] kernel) {
    double[] line = new double[nx];
    for (int y = 0; y < ny; y++) {
      System.arraycopy(page, y * nx, line, 0, nx);
      for (int x = 0; x < nx; x++) {
        page[y * nx + x] = weighted(line, x, kernel);
      }
    }
  }

  private static void columns(double[] page, int ny, int nx, double[] kernel) {
    double[] line = new double[ny];
    for (int x = 0; x < nx; x++) {
      for (int y = 0; y < ny; y++) {
        line[y] = page[y * nx + x];
      }
      for (int y = 0; y < ny; y++) {
        page[y * nx + x] = weighted(line, y, kernel);
      }
    }
  }

  private static void acrossPages(double[][] pages, double[] kernel) {
    double[] line = new double[pages.length];
    for (int i = 0; i < pages[0].length; i++) {
      for (int z = 0; z < line.length; z++) {
        line[z] = pages[z][i];
      }
      for (int z = 0; z < line.length; z++) {
        pages[z][i] = weighted(line, z, kernel);
      }
    }
  }

  private static double weighted(double[] line, int at, double[] kernel) {
    double sum = kernel[0] * line[at];
    for (int d = 1; d < kernel.length; d++) {
      sum += kernel[d] * (line[mirror(at - d, line.length)] + line[mirror(at + d, line.length)]);
    }
    return sum;
  }

  /** The index inside that a place outside is the mirror image of; the mirrors are the faces. */
  private static int mirror(int at, int n) {
    int there = Math.floorMod(at, 2 * n);
    return there < n ? there : 2 * n - 1 - there;
  }
}

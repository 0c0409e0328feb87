package org.labyrinth.geometry;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * The voxel edges about which three phases meet. An edge is known by the lattice point at its lower
 * end, which is the lower corner of the voxel of the same indices, and by its axis.
 */
final class JunctionEdges {
  /** Whether the four voxels about an edge make it a junction. */
  interface Junction {
    boolean test(int a, int b, int c, int d);
  }

  private final Shape points;
  private final long[] edges;

  private JunctionEdges(Shape points, long[] edges) {
    this.points = points;
    this.edges = edges;
  }

  static Junction any() {
    return (a, b, c, d) -> {
      int kinds = 1;
      kinds += b != a ? 1 : 0;
      kinds += c != a && c != b ? 1 : 0;
      kinds += d != a && d != b && d != c ? 1 : 0;
      return kinds >= 3;
    };
  }

  static Junction of(int i, int j, int k) {
    return (a, b, c, d) ->
        (a == i || b == i || c == i || d == i)
            && (a == j || b == j || c == j || d == j)
            && (a == k || b == k || c == k || d == k);
  }

  static JunctionEdges find(VoxelImage image, Boundary boundary, Junction junction) {
    Shape s = image.shape();
    boolean ring = boundary == Boundary.PERIODIC;
    // An open image has one lattice point more than voxels along each axis; a ring as many.
    Shape points = ring ? s : new Shape(s.nz() + 1, s.ny() + 1, s.nx() + 1);
    LongStream.Builder edges = LongStream.builder();
    int[] here = new int[s.page()];
    int[] below = new int[s.page()];
    image.copyPage(s.nz() - 1, here);
    for (int z = 0; z < s.nz(); z++) {
      int[] swap = below;
      below = here;
      here = swap;
      image.copyPage(z, here);
      for (int y = 0; y < s.ny(); y++) {
        int row = y * s.nx();
        int rowBelow = (y == 0 ? s.ny() - 1 : y - 1) * s.nx();
        for (int x = 0; x < s.nx(); x++) {
          int left = x == 0 ? s.nx() - 1 : x - 1;
          int a = here[row + x];
          long point = ((long) z * points.ny() + y) * points.nx() + x;
          int inY = here[rowBelow + x];
          int inX = here[row + left];
          int inZ = below[row + x];
          if ((ring || (y > 0 && x > 0)) && junction.test(a, inY, inX, here[rowBelow + left])) {
            edges.add(3 * point + Axis.Z.index());
          }
          if ((ring || (z > 0 && x > 0)) && junction.test(a, inZ, inX, below[row + left])) {
            edges.add(3 * point + Axis.Y.index());
          }
          if ((ring || (z > 0 && y > 0)) && junction.test(a, inZ, inY, below[rowBelow + x])) {
            edges.add(3 * point + Axis.X.index());
          }
        }
      }
    }
    return new JunctionEdges(points, edges.build().toArray());
  }

  int size() {
    return edges.length;
  }

  long count(Axis axis) {
    return Arrays.stream(edges).filter(edge -> edge % 3 == axis.index()).count();
  }

  /** The axis of an edge, as an index. */
  int axis(int edge) {
    return (int) (edges[edge] % 3);
  }

  /** The lattice point at the lower end. */
  long lower(int edge) {
    return edges[edge] / 3;
  }

  /** The lattice point at the upper end, round the ring if need be. */
  long upper(int edge) {
    long point = lower(edge);
    long z = point / points.page();
    long y = point % points.page() / points.nx();
    long x = point % points.nx();
    return switch (axis(edge)) {
      case 0 -> ((z + 1) % points.nz() * points.ny() + y) * points.nx() + x;
      case 1 -> (z * points.ny() + (y + 1) % points.ny()) * points.nx() + x;
      default -> (z * points.ny() + y) * points.nx() + (x + 1) % points.nx();
    };
  }
}

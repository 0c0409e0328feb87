package org.labyrinth.geometry;

/**
 * The chords of one length along one axis, by how many of their ends lie on the interface.
 *
 * @param length [m], positive
 * @param complete chords with both ends on the interface
 * @param cut chords that leave the image at one end
 * @param endless chords that leave it at both ends, or close a ring
 * @param area of the voxel face behind each chord [m²], positive: its weight among other axes
 */
public record ChordCount(double length, long complete, long cut, long endless, double area) {
  public ChordCount {
    if (!(length > 0 && area > 0)) {
      throw new IllegalArgumentException(
          "length, area = %s m, %s m² must be positive: chords".formatted(length, area));
    }
    if (complete < 0 || cut < 0 || endless < 0) {
      throw new IllegalArgumentException(
          "complete, cut, endless = %d, %d, %d must not be negative: chords of length %s m"
              .formatted(complete, cut, endless, length));
    }
  }
}

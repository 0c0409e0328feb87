package org.labyrinth.geometry;

/**
 * What lies beyond the outer faces of an image, for whatever looks at pairs or windows of voxels.
 */
public enum Boundary {
  /** Nothing is known: only pairs and windows that lie wholly inside the image count. */
  OPEN,
  /** The image repeats itself: the last voxel of a line is the neighbour of the first. */
  PERIODIC
}

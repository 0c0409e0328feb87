package org.labyrinth.network;

/** The smoothing sweep of a lattice's finest level alone, for whoever wants to time it. */
public final class LatticeSmoother {
  private static final int FLOAT = Float.BYTES;

  private final Level level;
  private final long bytesAPlace;
  private final float[] b;
  private final float[] x;
  private final float[] delta;

  LatticeSmoother(Level level, long bytesAPlace) {
    this.level = level;
    this.bytesAPlace = bytesAPlace;
    b = new float[level.size()];
    x = new float[level.size()];
    delta = new float[level.size()];
  }

  /** One backward Gauss–Seidel sweep through all voxels, in place. */
  public void sweep() {
    level.sweepBack(b, x, delta);
  }

  /**
   * The least that a sweep moves between memory and processor: the structure, the right-hand side
   * and the old values in, new values and changes out.
   *
   * @return bytes
   */
  public long bytes() {
    return level.size() * (bytesAPlace + 4L * FLOAT);
  }
}

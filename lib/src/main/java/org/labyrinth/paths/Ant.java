package org.labyrinth.paths;

/** How a walker chooses its next step; both see the same medium and have the same mean. */
public enum Ant {
  /**
   * Picks one of six directions without looking and stays where it is if that is blocked. Its steps
   * are the clock; it is at home in every voxel of the phase alike.
   */
  BLIND("blind ant"),
  /**
   * Picks among the open directions only, so that each step moves it. It is found the more often
   * the more open directions a voxel has; walkers start in that measure. A step takes it the longer
   * the fewer are open: in the mean over all voxels, 6 over the mean number of open directions
   * times a blind step.
   */
  MYOPIC("myopic ant");

  private final String words;

  Ant(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}

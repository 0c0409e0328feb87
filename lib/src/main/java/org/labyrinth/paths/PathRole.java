package org.labyrinth.paths;

/** What part a voxel plays on the way from the inlet face to the outlet face. */
public enum PathRole {
  /** Not of the phase. */
  OUTSIDE(0, "outside the phase"),
  /** Of the phase, connected to neither face. */
  ISOLATED(1, "isolated"),
  /** Connected to the inlet face only. */
  FROM_INLET(2, "inlet only"),
  /** Connected to the outlet face only. */
  FROM_OUTLET(3, "outlet only"),
  /** Connected to both faces, but on no path that does not turn back: it carries no flux. */
  DEAD_END(4, "dead end"),
  /** On a path from face to face that enters no voxel twice. */
  BACKBONE(5, "backbone");

  private final int label;
  private final String words;

  PathRole(int label, String words) {
    this.label = label;
    this.words = words;
  }

  /**
   * The role's label in {@link Connectivity#roles}.
   *
   * @return 0 to 5
   */
  public int label() {
    return label;
  }

  @Override
  public String toString() {
    return words;
  }
}

package org.labyrinth.exercises.e01;

/** Why a window can stand for its surroundings, or why it cannot. */
public enum ScaleVerdict {
  /** Both inequalities hold: the window is representative. */
  HOLDS,
  /** The window is too small: it still sees single particles. A larger window would do. */
  WINDOW_TOO_SMALL,
  /** The window is too large: the averages change across it. A smaller window would do. */
  WINDOW_TOO_LARGE,
  /** No window of any size can hold both inequalities: the scales are not apart. */
  NO_WINDOW_FITS
}

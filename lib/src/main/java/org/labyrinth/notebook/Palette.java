package org.labyrinth.notebook;

import java.awt.Color;

/**
 * The kit's colours: eight for things that differ in kind (Okabe and Ito 2008, "Color universal
 * design"), and a dark-to-light ramp for quantities.
 */
public final class Palette {
  private static final Color[] KINDS = {
    new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73), new Color(0xCC79A7),
    new Color(0xE69F00), new Color(0x56B4E9), new Color(0xF0E442), new Color(0x000000)
  };

  /** Solid is dark grey, pore is pale blue: the kit's labels 0 and 1, wherever labels are shown. */
  private static final Color[] LABELS = {
    new Color(0x4A4A4A), new Color(0xBFE3F5), new Color(0xE69F00), new Color(0x009E73),
    new Color(0xCC79A7), new Color(0xD55E00), new Color(0xF0E442), new Color(0x0072B2)
  };

  /** Dark blue, blue-green, orange, pale yellow: lightness rises in even steps. */
  private static final int[] RAMP = {
    0x0B1D51, 0x1F4E79, 0x1F7F86, 0x5FA777, 0xC2B64A, 0xF6C85F, 0xFFF4C2
  };

  private Palette() {}

  /**
   * A colour for the n-th line of a chart.
   *
   * @param n from 0; repeats after eight
   * @return the colour
   */
  public static Color kind(int n) {
    return KINDS[Math.floorMod(n, KINDS.length)];
  }

  /**
   * The colours of all kinds, in order.
   *
   * @return eight colours
   */
  public static Color[] kinds() {
    return KINDS.clone();
  }

  /**
   * The colour of a phase.
   *
   * @param label the phase's label; 0 is solid, 1 is pore
   * @return the colour; repeats after eight
   */
  public static Color label(int label) {
    return LABELS[Math.floorMod(label, LABELS.length)];
  }

  /**
   * The colour of a quantity.
   *
   * @param fraction where it lies between the lowest, 0, and the highest, 1; clipped to that
   * @return the colour
   */
  public static Color ramp(double fraction) {
    double position = Math.min(Math.max(fraction, 0), 1) * (RAMP.length - 1);
    int below = Math.min((int) position, RAMP.length - 2);
    double share = position - below;
    Color a = new Color(RAMP[below]);
    Color b = new Color(RAMP[below + 1]);
    return new Color(
        mix(a.getRed(), b.getRed(), share),
        mix(a.getGreen(), b.getGreen(), share),
        mix(a.getBlue(), b.getBlue(), share));
  }

  private static int mix(int a, int b, double share) {
    return (int) Math.round(a + share * (b - a));
  }
}

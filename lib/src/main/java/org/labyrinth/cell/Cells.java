package org.labyrinth.cell;

/** The shipped cells by name; {@link ShippedCell#file} has their sources. */
public final class Cells {
  private Cells() {}

  /**
   * LG M50 21700: 5 A h, NMC811 against graphite–SiOₓ, 2.5 to 4.2 V, with thermal data.
   *
   * @return the cell of Chen et al. 2020
   */
  public static Cell lgM50() {
    return ShippedCell.LG_M50.cell();
  }

  /**
   * A123 26650: 2.3 A h, lithium iron phosphate against graphite, 2.0 to 3.6 V.
   *
   * @return the cell of Prada et al. 2013
   */
  public static Cell a123Lfp() {
    return ShippedCell.A123_26650.cell();
  }

  /**
   * A Kokam pouch cell: 0.68 A h, lithium cobalt oxide against graphite, 3.105 to 4.1 V.
   *
   * @return the cell of Marquis et al. 2019
   */
  public static Cell kokamLco() {
    return ShippedCell.KOKAM_LCO.cell();
  }
}

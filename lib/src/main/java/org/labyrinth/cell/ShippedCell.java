package org.labyrinth.cell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The cells that come with the library, as BPX files with their sources. */
public enum ShippedCell {
  /**
   * LG M50, 5 A h, NMC811 against graphite–SiOₓ: Chen et al. 2020, doi 10.1149/1945-7111/ab9050.
   */
  LG_M50("lg-m50.bpx.json"),
  /** A123 26650, 2.3 A h, LFP against graphite: Prada et al. 2013, doi 10.1149/2.053304jes. */
  A123_26650("a123-26650.bpx.json"),
  /** Kokam pouch cell, LCO against graphite: Marquis et al. 2019, doi 10.1149/2.0341915jes. */
  KOKAM_LCO("kokam-lco.bpx.json");

  private final String resource;

  ShippedCell(String resource) {
    this.resource = resource;
  }

  /**
   * The cell and where its numbers come from.
   *
   * @return the file's content
   */
  public BpxFile file() {
    try (InputStream in = ShippedCell.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource %s must be in the library".formatted(resource));
      }
      return Bpx.parseFile(new String(in.readAllBytes(), StandardCharsets.UTF_8), resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The cell.
   *
   * @return its parameters
   */
  public Cell cell() {
    return file().cell();
  }
}

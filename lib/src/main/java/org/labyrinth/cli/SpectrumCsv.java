package org.labyrinth.cli;

import org.labyrinth.impedance.ImpedanceSolution;
import org.labyrinth.impedance.Spectrum;

/** A spectrum as comma-separated text: a header, lines that end in a line feed. */
final class SpectrumCsv {
  private SpectrumCsv() {}

  static String of(ImpedanceSolution solution) {
    StringBuilder text = new StringBuilder("frequency_Hz,re_Z_ohm,im_Z_ohm,error_relative\n");
    Spectrum spectrum = solution.ofCell();
    double[] hertz = spectrum.frequency();
    double[] error = solution.error();
    for (int k = 0; k < hertz.length; k++) {
      text.append(hertz[k])
          .append(',')
          .append(spectrum.at(k).getReal())
          .append(',')
          .append(spectrum.at(k).getImaginary())
          .append(',')
          .append(error[k])
          .append('\n');
    }
    return text.toString();
  }
}

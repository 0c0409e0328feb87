package org.labyrinth.cli;

import java.util.List;
import org.labyrinth.p2d.Overpotentials;
import org.labyrinth.p2d.Sample;

/** The rows of a run as comma-separated text: a header, lines that end in a line feed. */
final class CurveCsv {
  private static final String HEADER =
      "time_s,current_A,voltage_V,discharge_capacity_Ah,temperature_K,step,"
          + "open_circuit_V,particles_V,reaction_V,salt_V,electrolyte_V,solid_V,"
          + "least_salt_mol_m3,most_salt_mol_m3\n";
  private static final int ROW = 180;

  private final StringBuilder text;

  private CurveCsv(int rows) {
    text = new StringBuilder(HEADER.length() + ROW * rows).append(HEADER);
  }

  static String of(List<Sample> samples) {
    CurveCsv csv = new CurveCsv(samples.size());
    for (Sample sample : samples) {
      csv.row(sample);
    }
    return csv.text.toString();
  }

  private void row(Sample s) {
    Overpotentials parts = s.parts();
    cell(s.time()).cell(s.current()).cell(s.voltage()).cell(s.dischargeCapacity());
    cell(s.temperature());
    text.append(s.step() + 1).append(',');
    cell(parts.openCircuit()).cell(parts.particles()).cell(parts.reaction());
    cell(parts.salt()).cell(parts.electrolyte()).cell(parts.solid());
    cell(s.leastSalt());
    text.append(Digits.of(s.mostSalt())).append('\n');
  }

  private CurveCsv cell(double value) {
    text.append(Digits.of(value)).append(',');
    return this;
  }
}

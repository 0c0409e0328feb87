package org.labyrinth.benchmarks.p2d;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The converged curves of the LG M50 at 1C; where they come from is written in the files. */
final class Reference {
  private Reference() {}

  static Curve of(CellModel model) throws IOException {
    String name = model.referenceFile();
    List<Double> times = new ArrayList<>();
    List<Double> voltages = new ArrayList<>();
    double ampereHours = 0;
    try (InputStream file = Reference.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IOException("the reference curve is not in the jar: " + name);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#") || line.startsWith("time_s")) {
          continue;
        }
        String[] words = line.split(",", -1);
        times.add(Double.parseDouble(words[0]));
        voltages.add(Double.parseDouble(words[1]));
        ampereHours = Double.parseDouble(words[2]);
      }
    }
    return new Curve(times, voltages, ampereHours);
  }
}

package org.labyrinth.notebook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.labyrinth.transport.ParticleSnapshot;
import org.labyrinth.transport.ParticleSolution;

/**
 * A particle cut through its centre, shaded by its concentration; grey is outside. Slices of one
 * solution between the same limits make a film.
 */
public final class SphereSlice {
  /** Cells along the diameter: one and a half pixels each. */
  private static final int CELLS = 180;

  /** The plane within is a square of 270 pixels. */
  private static final int WIDTH = 450;

  private static final int HEIGHT = 356;

  private SphereSlice() {}

  /**
   * The particle at a requested time, the colours between given limits.
   *
   * @param solution of a particle
   * @param k which of the requested times, from 0
   * @param low the concentration of the darkest colour [mol/m³]
   * @param high the concentration of the lightest colour, above it [mol/m³]
   * @return the picture
   * @throws IllegalArgumentException if the limits are not in order
   */
  public static Picture of(ParticleSolution solution, int k, double low, double high) {
    if (!(low < high)) {
      throw new IllegalArgumentException(
          "limits = %s to %s [mol/m³] must rise: slice of a spherical particle"
              .formatted(low, high));
    }
    ParticleSnapshot snapshot = solution.snapshot(k);
    String time = "t = " + RunTimes.words(snapshot.time());
    double[] edges = edges(1e6 * solution.problem().radius());
    HeatMap map =
        new HeatMap(
            time,
            "x [µm]",
            "y [µm]",
            "c [mol/m³]",
            rows(edges, micrometres(solution.radii()), snapshot.concentration()),
            edges,
            low,
            high);
    return new Picture(
        map.paint(WIDTH, HEIGHT),
        "Slice of a spherical particle at %s: %s mol/m³ innermost, %s at the surface"
            .formatted(
                time,
                Numbers.short4(snapshot.concentration()[0]),
                Numbers.short4(snapshot.surface())));
  }

  private static double[] edges(double radius) {
    return IntStream.rangeClosed(0, CELLS)
        .mapToDouble(i -> radius * (2.0 * i / CELLS - 1))
        .toArray();
  }

  private static double[] micrometres(double[] radii) {
    return Arrays.stream(radii).map(r -> 1e6 * r).toArray();
  }

  private static List<Strip> rows(double[] edges, double[] radii, double[] values) {
    double[] centres = new Strip(edges, new double[CELLS]).centres();
    double radius = radii[radii.length - 1];
    return Arrays.stream(centres)
        .mapToObj(
            y ->
                new Strip(
                    edges,
                    Arrays.stream(centres)
                        .map(x -> Math.hypot(x, y))
                        .map(r -> r > radius ? Double.NaN : ParticleMap.between(radii, values, r))
                        .toArray()))
        .toList();
  }
}

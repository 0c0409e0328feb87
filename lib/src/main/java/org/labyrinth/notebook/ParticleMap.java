package org.labyrinth.notebook;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.labyrinth.p2d.CellState;
import org.labyrinth.p2d.ElectrodeState;
import org.labyrinth.p2d.ParticleState;
import org.labyrinth.p2d.Solution;

/**
 * How full the particles are, inside and along x, at one instant: x to the right, the radius
 * upwards from the centre of the particles to their surface. Each electrode has a scale of its own.
 */
public final class ParticleMap {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 320;
  private static final int ROWS = 60;

  private ParticleMap() {}

  /**
   * Every electrode at a time.
   *
   * @param solution of a run
   * @param time since the start of the run [s]
   * @return the picture
   * @throws IllegalArgumentException if the time is not within the run
   */
  public static Picture of(Solution solution, double time) {
    RunTimes run = new RunTimes(solution);
    CellState state = run.state(time);
    List<BufferedImage> panels = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int e = 0; e < state.electrodes().size(); e++) {
      double[] range = range(List.of(state), e);
      panels.add(map(state, e, range, WIDTH, HEIGHT));
      words.add(
          "%s from %s to %s"
              .formatted(
                  CellField.electrodeName(state, e),
                  Numbers.short4(range[0]),
                  Numbers.short4(range[1])));
    }
    return new Picture(
        Panels.grid(panels, panels.size()),
        "Stoichiometry over x and radius at %s in cell '%s': %s"
            .formatted(
                RunTimes.words(time),
                solution.simulation().cell().name(),
                String.join(", ", words)));
  }

  /** The least and greatest stoichiometry in an electrode over some states. */
  static double[] range(List<CellState> states, int electrode) {
    double[] range = Strip.emptyRange();
    for (CellState state : states) {
      for (double[] particle : particles(state, electrode).stoichiometry()) {
        Strip.widen(range, particle);
      }
    }
    return range;
  }

  private static ParticleState particles(CellState state, int electrode) {
    return state.electrodes().get(electrode).particles().get(0);
  }

  static BufferedImage map(CellState state, int electrode, double[] range, int width, int height) {
    ElectrodeState where = state.electrodes().get(electrode);
    ParticleState inside = particles(state, electrode);
    double[] edges = CellField.edges(where);
    double[] radii = inside.radii();
    double radius = radii[radii.length - 1];
    double[][] stoichiometry = inside.stoichiometry();
    List<Strip> rows = new ArrayList<>();
    double[] heights = new double[ROWS + 1];
    for (int i = 0; i < ROWS; i++) {
      heights[i + 1] = 1e6 * radius * (i + 1) / ROWS;
      double r = radius * (i + 0.5) / ROWS;
      double[] row = new double[edges.length - 1];
      for (int k = 0; k < row.length; k++) {
        row[k] = between(radii, stoichiometry[k], r);
      }
      rows.add(new Strip(edges, row));
    }
    return new HeatMap(
            CellField.electrodeName(state, electrode) + " electrode",
            "x [µm]",
            "r [µm]",
            "x_s [-]",
            rows,
            heights,
            range[0],
            range[1])
        .paint(width, height);
  }

  /** Linear in r² between the nodes, level within the first. */
  static double between(double[] radii, double[] values, double r) {
    int n = 0;
    while (n < radii.length - 1 && radii[n] < r) {
      n++;
    }
    if (n == 0) {
      return values[0];
    }
    double inner = radii[n - 1] * radii[n - 1];
    double share = (r * r - inner) / (radii[n] * radii[n] - inner);
    return values[n - 1] + share * (values[n] - values[n - 1]);
  }
}

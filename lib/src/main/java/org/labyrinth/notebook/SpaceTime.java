package org.labyrinth.notebook;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.labyrinth.p2d.CellState;
import org.labyrinth.p2d.Solution;

/**
 * A field over position and time in one picture: x to the right, time upwards. What is defined in
 * the electrodes alone is shown in each of them, with a scale of its own.
 */
public final class SpaceTime {
  private static final int ROWS = 161;
  private static final int WHOLE = 640;
  private static final int HALF = 430;
  private static final int HEIGHT = 420;

  private SpaceTime() {}

  /**
   * The whole run.
   *
   * @param solution of a run
   * @param field what to show
   * @return the picture
   */
  public static Picture of(Solution solution, CellField field) {
    RunTimes run = new RunTimes(solution);
    double[] edges = run.even(ROWS + 1);
    List<CellState> states = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      states.add(run.state(0.5 * (edges[i] + edges[i + 1])));
    }
    double end = RunTimes.end(solution);
    List<BufferedImage> panels = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<CellField.Part> parts = field.parts(states.get(0));
    for (CellField.Part part : parts) {
      List<Strip> rows = states.stream().map(state -> part.of(field, state)).toList();
      double[] range = Strip.emptyRange();
      rows.forEach(row -> row.widen(range));
      panels.add(
          map(
                  field,
                  part.electrode() < 0 ? field.label() : part.name() + " electrode",
                  rows,
                  edges,
                  end,
                  range)
              .paint(parts.size() == 1 ? WHOLE : HALF, HEIGHT));
      words.add(
          "%s from %s to %s"
              .formatted(part.name(), Numbers.short4(range[0]), Numbers.short4(range[1])));
    }
    return new Picture(
        Panels.grid(panels, panels.size()),
        "%s over x and time in a run of %s of cell '%s': %s"
            .formatted(
                field.quantity(),
                RunTimes.words(end),
                solution.simulation().cell().name(),
                String.join(", ", words)));
  }

  private static HeatMap map(
      CellField field, String where, List<Strip> rows, double[] edges, double end, double[] range) {
    double unit = RunTimes.unit(end);
    double[] heights = edges.clone();
    for (int i = 0; i < heights.length; i++) {
      heights[i] /= unit;
    }
    return new HeatMap(
        where,
        "x [µm]",
        "time [" + RunTimes.unitName(unit) + "]",
        field.quantity(),
        rows,
        heights,
        range[0],
        range[1]);
  }
}

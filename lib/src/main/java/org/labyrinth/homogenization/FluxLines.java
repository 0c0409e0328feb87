package org.labyrinth.homogenization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;

/**
 * Lines that follow the flux from the inlet face to the outlet face. They start where the flux
 * enters, more of them where more enters, so that each stands for the same share of the flow: where
 * lines crowd, much passes.
 *
 * <p>Inside a voxel each component of the flux varies linearly from face to face, and the line is
 * known in closed form (Pollock 1988, doi 10.1111/j.1745-6584.1988.tb00425.x): where a line leaves
 * a voxel is exact for the flux of the voxels, without a step size.
 */
public final class FluxLines {
  private static final int MOST = 100_000;

  private final ThroughPlaneProblem problem;
  private final List<FluxLine> lines;

  private FluxLines(ThroughPlaneProblem problem, List<FluxLine> lines) {
    this.problem = problem;
    this.lines = List.copyOf(lines);
  }

  /**
   * Follows the flux.
   *
   * @param solution solved to a residual of 1e-6 or better, or lines may get lost
   * @param count how many lines, from 1 to 100 000
   * @param seed of the places where they start
   * @return the lines, in the order of their starts
   * @throws IllegalArgumentException if nothing flows, if the count is out of range, or if a line
   *     gets lost because what enters a voxel does not leave it
   */
  public static FluxLines of(ThroughPlaneSolution solution, int count, long seed) {
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException(
          "count = %d lines must be from 1 to %d: flux lines".formatted(count, MOST));
    }
    if (!solution.percolates()) {
      throw new IllegalArgumentException(
          "transport efficiency = 0 [-] must be above 0: flux lines along "
              + solution.problem().axis().symbol());
    }
    FluxTracer tracer = new FluxTracer(solution);
    List<FluxLine> lines = new ArrayList<>(count);
    for (double[] start : starts(solution.problem(), tracer.flows(), count, seed)) {
      lines.add(tracer.from(start));
    }
    return new FluxLines(solution.problem(), lines);
  }

  /** Points on the inlet face, in units of voxels: equal shares of the inflow in C order. */
  private static List<double[]> starts(
      ThroughPlaneProblem problem, FaceFlows flows, int count, long seed) {
    double whole = 0;
    List<int[]> inlet = inlet(problem);
    double[] upTo = new double[inlet.size()];
    for (int i = 0; i < upTo.length; i++) {
      whole += Math.max(0, flows.through(inlet.get(i), problem.axis(), 0));
      upTo[i] = whole;
    }
    SplittableRandom random = new SplittableRandom(seed);
    List<double[]> starts = new ArrayList<>(count);
    int voxel = 0;
    for (int i = 0; i < count; i++) {
      double share = (i + random.nextDouble()) / count * whole;
      while (upTo[voxel] <= share && voxel < upTo.length - 1) {
        voxel++;
      }
      int[] at = inlet.get(voxel);
      double[] start = new double[3];
      for (Axis axis : Axis.values()) {
        int a = axis.index();
        start[a] = axis == problem.axis() ? 0 : at[a] + random.nextDouble();
      }
      starts.add(start);
    }
    return starts;
  }

  private static List<int[]> inlet(ThroughPlaneProblem problem) {
    Shape shape = problem.image().shape();
    Axis axis = problem.axis();
    List<int[]> voxels = new ArrayList<>();
    for (int z = 0; z < (axis == Axis.Z ? 1 : shape.nz()); z++) {
      for (int y = 0; y < (axis == Axis.Y ? 1 : shape.ny()); y++) {
        for (int x = 0; x < (axis == Axis.X ? 1 : shape.nx()); x++) {
          voxels.add(new int[] {z, y, x});
        }
      }
    }
    return voxels;
  }

  /**
   * What was solved.
   *
   * @return the problem whose flux this is
   */
  public ThroughPlaneProblem problem() {
    return problem;
  }

  /**
   * The lines.
   *
   * @return as many as were asked for; cannot be changed
   */
  public List<FluxLine> lines() {
    return lines;
  }

  /**
   * The mean length of the lines, each standing for the same flow.
   *
   * @return at least the distance between the faces [m]
   */
  public double meanLength() {
    return lines.stream().mapToDouble(FluxLine::length).average().orElseThrow();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d flux lines along %s, mean length %.4g times the distance between the faces",
        lines.size(),
        problem.axis().symbol(),
        meanLength() / problem.length());
  }
}

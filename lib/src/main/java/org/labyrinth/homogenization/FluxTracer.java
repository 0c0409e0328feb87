package org.labyrinth.homogenization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;

/** Follows one line from voxel to voxel (Pollock 1988). Places are in units of voxels. */
final class FluxTracer {
  private static final Axis[] AXES = Axis.values();
  private static final int NONE = -1;

  private final ThroughPlaneSolution solution;
  private final FaceFlows flows;

  FluxTracer(ThroughPlaneSolution solution) {
    this.solution = solution;
    this.flows = new FaceFlows(solution);
  }

  FaceFlows flows() {
    return flows;
  }

  /** The line from a point of the inlet face to the outlet. */
  FluxLine from(double[] start) {
    int axis = solution.problem().axis().index();
    Shape shape = solution.problem().image().shape();
    int end = shape.along(solution.problem().axis());
    int[] voxel = new int[3];
    double[] place = new double[3];
    for (int a = 0; a < 3; a++) {
      voxel[a] = Math.min((int) start[a], shape.along(AXES[a]) - 1);
      place[a] = start[a] - voxel[a];
    }
    List<double[]> points = new ArrayList<>();
    List<Double> flux = new ArrayList<>();
    points.add(metres(voxel, place));
    for (long steps = 0; voxel[axis] < end; steps++) {
      double[][] faces = faces(inside(voxel));
      int exit = pass(faces, place);
      if (exit == NONE || steps > shape.voxels()) {
        throw lost(voxel);
      }
      points.add(metres(voxel, place));
      flux.add(magnitude(faces));
      boolean up = place[exit] > 0.5;
      voxel[exit] += up ? 1 : -1;
      place[exit] = up ? 0 : 1;
      if (voxel[axis] < 0) {
        throw lost(voxel);
      }
    }
    return new FluxLine(
        points.toArray(new double[0][]), flux.stream().mapToDouble(f -> f).toArray());
  }

  /** Where periodic sides let a line run on, the voxel of the image that it passes a copy of. */
  private int[] inside(int[] voxel) {
    Shape shape = solution.problem().image().shape();
    int[] inside = new int[3];
    for (int a = 0; a < 3; a++) {
      inside[a] = Math.floorMod(voxel[a], shape.along(AXES[a]));
    }
    return inside;
  }

  /** For each axis, the flow through the lower and through the upper face [m]. */
  private double[][] faces(int[] voxel) {
    double[][] faces = new double[3][2];
    for (int a = 0; a < 3; a++) {
      faces[a][0] = flows.through(voxel, AXES[a], 0);
      faces[a][1] = flows.through(voxel, AXES[a], 1);
    }
    return faces;
  }

  /** Moves a place in the voxel to where its line leaves it; the axis of that face, or NONE. */
  private static int pass(double[][] faces, double[] place) {
    int exit = NONE;
    double first = Double.POSITIVE_INFINITY;
    for (int a = 0; a < 3; a++) {
      double time = timeToFace(faces[a], place[a]);
      if (time < first) {
        first = time;
        exit = a;
      }
    }
    for (int a = 0; exit != NONE && a < 3; a++) {
      double speed = speed(faces[a], place[a]);
      double moved = place[a] + speed * first * growth((faces[a][1] - faces[a][0]) * first);
      place[a] = a == exit ? (speed > 0 ? 1 : 0) : Math.min(Math.max(moved, 0), 1);
    }
    return exit;
  }

  private static double speed(double[] faces, double place) {
    return faces[0] + (faces[1] - faces[0]) * place;
  }

  /** Infinite where the flow stands still or turns before the face. */
  private static double timeToFace(double[] faces, double place) {
    double speed = speed(faces, place);
    double atFace = speed > 0 ? faces[1] : faces[0];
    if (!(speed * atFace > 0)) {
      return Double.POSITIVE_INFINITY;
    }
    double way = speed > 0 ? 1 - place : place;
    double change = (atFace - speed) / speed;
    return way / Math.abs(speed) * (Math.abs(change) < 1e-8 ? 1 : Math.log1p(change) / change);
  }

  /** (e^g − 1) / g. */
  private static double growth(double g) {
    return Math.abs(g) < 1e-8 ? 1 : Math.expm1(g) / g;
  }

  private double[] metres(int[] voxel, double[] place) {
    Spacing spacing = solution.problem().image().spacing();
    double[] point = new double[3];
    for (int a = 0; a < 3; a++) {
      point[a] = (voxel[a] + place[a]) * spacing.along(AXES[a]);
    }
    return point;
  }

  private double magnitude(double[][] faces) {
    Spacing spacing = solution.problem().image().spacing();
    double squares = 0;
    for (int a = 0; a < 3; a++) {
      double flux = 0.5 * (faces[a][0] + faces[a][1]) / spacing.faceArea(AXES[a]);
      squares += flux * flux;
    }
    return Math.sqrt(squares) * solution.problem().length();
  }

  private IllegalArgumentException lost(int[] voxel) {
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "relative residual = %.1e [-] must be small enough that what enters a voxel leaves it:"
                + " flux line at voxel (z, y, x) = (%d, %d, %d)",
            solution.relativeResidual(),
            voxel[0],
            voxel[1],
            voxel[2]));
  }
}

package org.labyrinth.transport;

import java.util.ArrayList;
import java.util.List;
import org.labyrinth.numerics.MarchObserver;
import org.labyrinth.numerics.StepCount;
import org.labyrinth.numerics.TimeScheme;

/** Follows a march through time, books all that comes and goes, and certifies each report. */
final class Bookkeeper implements MarchObserver {
  private final FiniteVolumes volumes;
  private final double initialContent;
  private final List<Snapshot> snapshots = new ArrayList<>();
  private double inflowLeft;
  private double inflowRight;
  private double produced;
  private double turnover;
  private double resolution;
  private int stages;

  private Bookkeeper(FiniteVolumes volumes, double[] initial) {
    this.volumes = volumes;
    this.initialContent = volumes.content(initial);
    this.turnover = volumes.unsignedContent(initial);
  }

  static TransientSolution follow(AveragedDiffusion problem, TimeScheme scheme, double[] times) {
    if (times.length == 0) {
      throw new IllegalArgumentException(
          "requested times = 0 must be at least 1: averaged diffusion");
    }
    FiniteVolumes volumes = new FiniteVolumes(problem);
    double[] initial = volumes.initial();
    Bookkeeper books = new Bookkeeper(volumes, initial);
    StepCount steps = scheme.march(volumes, initial, times, books);
    return new TransientSolution(problem, books.snapshots, steps);
  }

  @Override
  public void stage(double time, double weight, double[] c) {
    inflowLeft += weight * volumes.inflowLeft(c[0], time);
    inflowRight += weight * volumes.inflowRight(c[c.length - 1], time);
    produced += weight * volumes.produced(c, time);
    turnover += weight * volumes.turnover(c, time);
    resolution += weight * volumes.resolution(c, time);
    stages++;
  }

  @Override
  public void reached(double time, double[] c) {
    double scale = turnover + volumes.unsignedContent(c);
    Balance balance =
        new Balance(
            initialContent,
            volumes.content(c),
            inflowLeft,
            inflowRight,
            produced,
            scale,
            resolution);
    snapshots.add(new Snapshot(time, c, volumes.flux(c, time), balance.certified(time, stages)));
  }
}

package org.labyrinth.benchmarks.p2d;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.labyrinth.benchmarks.sidebyside.StopWatch;
import org.labyrinth.cell.Bpx;
import org.labyrinth.impedance.ImpedanceProblem;
import org.labyrinth.impedance.ImpedanceSolver;
import org.labyrinth.impedance.Spectrum;
import org.labyrinth.p2d.Model;

/** The same spectrum again and again, in this Java machine. */
final class OurSpectra {
  /** Until the compiler has done its work. */
  private static final int WARM_UP = 200;

  private final ImpedanceJob job;
  private final ImpedanceProblem problem;
  private final double[] frequencies;

  OurSpectra(ImpedanceJob job) throws IOException {
    this.job = job;
    this.problem =
        ImpedanceProblem.of(
                Bpx.read(Path.of(job.cell())).withDoubleLayer(job.doubleLayer(), job.doubleLayer()),
                job.stateOfCharge())
            .withModel(Model.valueOf(job.model().name()));
    this.frequencies = job.frequencies().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private Spectrum solve() {
    return new ImpedanceSolver().solve(problem, frequencies).ofCell();
  }

  ImpedanceFigures timed() {
    for (int run = 0; run < WARM_UP; run++) {
      solve();
    }
    List<Double> seconds = new ArrayList<>();
    for (int run = 0; run < job.runs(); run++) {
      seconds.add(StopWatch.seconds(this::solve));
    }
    Spectrum spectrum = solve();
    return new ImpedanceFigures(
        seconds,
        Arrays.stream(spectrum.real()).boxed().toList(),
        Arrays.stream(spectrum.imaginary()).boxed().toList(),
        OurDischarges.version());
  }
}

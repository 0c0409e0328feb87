package org.labyrinth.benchmarks.p2d;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.labyrinth.benchmarks.sidebyside.Display;
import org.labyrinth.benchmarks.sidebyside.Machine;
import org.labyrinth.benchmarks.sidebyside.OtherPrograms;
import org.labyrinth.benchmarks.sidebyside.Outcome;

/** One run: round by round, PyBaMM and ours in turn. */
final class P2dComparison {
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final Outcome<ColdFigures> NOT_YET = new Outcome.Absent<>("not measured");

  private final P2dPlan plan;
  private final Path cell;
  private final Path root;
  private final PyBamm pyBamm;
  private final Display display;

  private final List<RivalResult> rivals = new ArrayList<>();
  private final List<CurveResult> ours = new ArrayList<>();
  private final List<SweepResult> sweeps = new ArrayList<>();
  private final List<MeshResult> meshes = new ArrayList<>();
  private Outcome<ColdFigures> ourColdStart = NOT_YET;
  private Outcome<ColdFigures> peerColdStart = NOT_YET;

  P2dComparison(P2dPlan plan, Path cell, Path root, PyBamm pyBamm, Display display) {
    this.plan = plan;
    this.cell = cell;
    this.root = root;
    this.pyBamm = pyBamm;
    this.display = display;
  }

  /** What keeps a report, so that a run that is broken off leaves what it had. */
  @FunctionalInterface
  interface Keeper {
    void keep(P2dReport report) throws IOException;
  }

  /** About how long a run takes, from earlier ones on two cores [s]. */
  static double estimatedSeconds(P2dPlan plan, boolean withPeer) {
    double ours = 10 + plan.rounds() * 3 * 8 + 14 * 8 + 8 * plan.sweepRuns();
    double peer = plan.rounds() * 11 * 12 + plan.sweepRuns() * 30 + 60 + plan.coldRuns() * 4;
    return ours + (withPeer ? peer : 0);
  }

  P2dReport run(Keeper keeper) throws IOException {
    OtherPrograms others = new OtherPrograms();
    display.begin("memory bandwidth", 2);
    Machine machine = Machine.here();
    for (int round = 1; round <= plan.rounds(); round++) {
      discharges(round);
      keeper.keep(report(machine, others));
    }
    sweeps();
    keeper.keep(report(machine, others));
    display.begin("from the cold, ours", 1 + plan.coldRuns());
    ourColdStart = ColdStart.measure("simulate", ColdStart.ours(root), plan.coldRuns());
    display.begin("from the cold, PyBaMM", 4 * (1 + plan.coldRuns()));
    peerColdStart =
        pyBamm.missing().isPresent()
            ? new Outcome.Absent<>(pyBamm.missing().get())
            : ColdStart.measure(
                "p2d_cold.py",
                ColdStart.pyBamm(pyBamm.interpreter(), pyBamm.folder()),
                plan.coldRuns());
    for (Mesh mesh : P2dPlan.meshes()) {
      meshes.add(mesh(mesh));
    }
    return report(machine, others);
  }

  private P2dReport report(Machine machine, OtherPrograms others) {
    return new P2dReport(
        LocalDate.now(ZoneId.systemDefault()),
        machine,
        rivals,
        ours,
        sweeps,
        ourColdStart,
        peerColdStart,
        meshes,
        others.share());
  }

  private void discharges(int round) throws IOException {
    int i = 0;
    for (CellModel model : CellModel.values()) {
      for (Setting preset : P2dPlan.presets()) {
        String label = "ours, %s, %s".formatted(model.title(), preset.name());
        CurveResult result = curve(label, model, preset, true, round);
        put(ours, i, result);
        i++;
      }
    }
    i = 0;
    for (Rival rival : Rival.all()) {
      CurveResult result = curve(rival.label(), rival.model(), rival.setting(), false, round);
      if (i == rivals.size()) {
        rivals.add(new RivalResult(rival, result));
      } else {
        rivals.set(i, new RivalResult(rival, rivals.get(i).result().with(result)));
      }
      i++;
    }
  }

  private static void put(List<CurveResult> list, int i, CurveResult result) {
    if (i == list.size()) {
      list.add(result);
    } else {
      list.set(i, list.get(i).with(result));
    }
  }

  private CurveResult curve(String label, CellModel model, Setting setting, boolean our, int round)
      throws IOException {
    Curve reference = Reference.of(model);
    Job job = job(Job.DISCHARGE, model, setting, List.of(P2dPlan.RATE), reference.times(), 1);
    display.begin("round %d, %s".formatted(round, label), our ? 8 : 12);
    return CurveResult.of(
        label, model, setting, start(our, job, DischargeFigures.class), reference);
  }

  private Job job(
      String what,
      CellModel model,
      Setting setting,
      List<Double> rates,
      List<Double> times,
      int threads) {
    int runs = what.equals(Job.SWEEP) ? plan.sweepRuns() : plan.runs();
    return new Job(what, cell.toString(), model, setting, rates, times, runs, threads);
  }

  private <T> Outcome<T> start(boolean our, Job job, Class<T> figures) throws IOException {
    if (!our && pyBamm.missing().isPresent()) {
      return new Outcome.Absent<>(pyBamm.missing().get());
    }
    ToolProcess tool = our ? ToolProcess.ours() : pyBamm.process();
    return tool.run(job, figures, LIMIT, display::detail);
  }

  private void sweeps() throws IOException {
    Setting tuned = Setting.of(new Mesh(20, 10, 20, 30), 2, Setting.USUAL_TOLERANCE);
    for (int threads : List.of(1, 2)) {
      sweep(SweepResult.PYBAMM, Setting.named("default mesh"), threads);
      sweep(SweepResult.PYBAMM, tuned, threads);
      sweep(SweepResult.OURS, fastestPreset(), threads);
    }
  }

  /** Ours for the sweep: the fastest that keeps 0.5 mV at 1C. */
  private Setting fastestPreset() {
    return ours.stream()
        .filter(r -> r.model() == CellModel.P2D && r.median().isPresent())
        .filter(r -> r.laterError() <= Targets.HALF_MILLIVOLT)
        .min(Comparator.comparing(r -> r.median().orElseThrow()))
        .map(CurveResult::setting)
        .orElse(Setting.named("default"));
  }

  private void sweep(String tool, Setting setting, int threads) throws IOException {
    boolean our = tool.equals(SweepResult.OURS);
    display.begin("sweep on %d, %s, %s".formatted(threads, tool, setting.name()), our ? 5 : 25);
    Job job = job(Job.SWEEP, CellModel.P2D, setting, P2dPlan.sweptRates(), List.of(), threads);
    sweeps.add(new SweepResult(tool, setting, threads, start(our, job, SweepFigures.class)));
  }

  private MeshResult mesh(Mesh mesh) throws IOException {
    display.begin("mesh " + mesh.label(), 16);
    Setting usual = Setting.of(mesh, 0, Setting.USUAL_TOLERANCE);
    Setting strict = Setting.of(mesh, 0, Setting.USUAL_TOLERANCE / 10);
    return new MeshResult(mesh, alone(usual), alone(strict));
  }

  private Outcome<DischargeFigures> alone(Setting setting) throws IOException {
    Job job = job(Job.DISCHARGE, CellModel.P2D, setting, List.of(P2dPlan.RATE), List.of(), 1);
    return start(true, job, DischargeFigures.class);
  }
}

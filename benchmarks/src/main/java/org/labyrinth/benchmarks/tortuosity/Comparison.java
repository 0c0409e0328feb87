package org.labyrinth.benchmarks.tortuosity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.labyrinth.benchmarks.sidebyside.Display;
import org.labyrinth.benchmarks.sidebyside.Machine;
import org.labyrinth.benchmarks.sidebyside.OtherPrograms;
import org.labyrinth.benchmarks.sidebyside.Outcome;
import org.labyrinth.image.VoxelImages;

/**
 * One run: image by image, every tool on it in turn, so that all meet the same state of the
 * machine.
 */
final class Comparison {
  private final Plan plan;
  private final Peers peers;
  private final Display display;

  Comparison(Plan plan, Peers peers, Display display) {
    this.plan = plan;
    this.peers = peers;
    this.display = display;
  }

  /** What keeps a report, so that a run that is broken off leaves what it had. */
  @FunctionalInterface
  interface Keeper {
    void keep(Report report) throws IOException;
  }

  /** Runs it all; the keeper gets the report so far after each image. */
  Report run(Keeper keeper) throws IOException {
    display.begin("memory bandwidth", 2);
    Machine machine = Machine.here();
    List<SampleResult> results = new ArrayList<>();
    Path folder = Files.createTempDirectory("labyrinth-bench");
    folder.toFile().deleteOnExit();
    for (Sample sample : plan.samples()) {
      Path image = folder.resolve(sample.fileName());
      image.toFile().deleteOnExit();
      VoxelImages.write(sample.recipe().image(sample.size()), image);
      results.add(measure(sample, image));
      Files.delete(image);
      keeper.keep(report(machine, results));
    }
    Files.delete(folder);
    display.begin("memory bandwidth again", 2);
    return report(machine.again(), results);
  }

  private static Report report(Machine machine, List<SampleResult> results) {
    return new Report(LocalDate.now(ZoneId.systemDefault()), machine, results);
  }

  private SampleResult measure(Sample sample, Path image) throws IOException {
    OtherPrograms others = new OtherPrograms();
    OurProcess our = new OurProcess(sample, image);
    display.begin(sample.label() + ", ours", Estimate.times(sample));
    Outcome<OurFigures> ours = our.times(display::detail);
    Outcome<TauFactorFigures> tauFactor =
        peer(Peer.TAUFACTOR, sample, image, ours, TauFactorFigures.class);
    Outcome<PyAmgFigures> pyAmg = peer(Peer.PYAMG, sample, image, ours, PyAmgFigures.class);
    display.begin(sample.label() + ", our memory", Estimate.memory(sample));
    Outcome<MemoryFigures> memory = our.memory(display::detail);
    return new SampleResult(sample, ours, memory, tauFactor, pyAmg, others.share());
  }

  private <T> Outcome<T> peer(
      Peer peer, Sample sample, Path image, Outcome<OurFigures> ours, Class<T> figures)
      throws IOException {
    Optional<String> obstacle = peers.obstacle(peer, sample, plan);
    if (obstacle.isPresent()) {
      return new Outcome.Absent<>(obstacle.get());
    }
    Optional<Double> reference = ours.map(OurFigures::transportEfficiency);
    if (reference.isEmpty()) {
      return new Outcome.Absent<>("there is no reference to compare with");
    }
    display.begin(sample.label() + ", " + peer.title(), Estimate.peer(peer, sample));
    return peers.process().run(peer, sample, image, reference.get(), figures, display::detail);
  }
}

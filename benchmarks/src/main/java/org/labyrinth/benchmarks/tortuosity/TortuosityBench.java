package org.labyrinth.benchmarks.tortuosity;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.labyrinth.benchmarks.sidebyside.Display;
import org.labyrinth.benchmarks.sidebyside.ReportOptions;
import org.labyrinth.cli.Commands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code java Lab.java bench tortuosity}: our through-plane solver beside the tools one would pick.
 */
@Command(
    name = "java Lab.java bench tortuosity",
    mixinStandardHelpOptions = true,
    description = {
      "Times our through-plane solver beside TauFactor and PyAMG: same images, same machine, one run.",
      "The peers are installed into benchmarks/target/peers; one that cannot be is left out."
    })
public final class TortuosityBench implements Callable<Integer> {
  private static final int QUICK = 100;

  @Spec private CommandSpec spec;

  @Option(
      names = "--sizes",
      split = ",",
      paramLabel = "N",
      defaultValue = "100,200,300,400",
      description = "Voxels a side (default: ${DEFAULT-VALUE}).")
  private List<Integer> sizes;

  @Option(
      names = "--recipes",
      split = ",",
      paramLabel = "NAME",
      defaultValue = "sph40,blob50,blob25",
      description = "Microstructures (default: ${DEFAULT-VALUE}).")
  private List<String> recipes;

  @Option(names = "--quick", description = "100³ only.")
  private boolean quick;

  @Option(
      names = "--peers-up-to",
      paramLabel = "N",
      defaultValue = "300",
      description = "The largest image that the peers get (default: ${DEFAULT-VALUE}).")
  private int peersUpTo;

  @Mixin private ReportOptions options;

  /** Made by {@link #main} and by tests. */
  public TortuosityBench() {}

  /**
   * Runs the comparison and ends the process.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) {
    System.exit(Commands.of(new TortuosityBench()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Plan plan =
        Plan.of(
            quick ? List.of(QUICK) : sizes, recipes.stream().map(Recipe::of).toList(), peersUpTo);
    Peers peers = peers();
    peers.missing().forEach((peer, why) -> say("Without " + peer.title() + ": " + why));
    double seconds = plan.estimatedSeconds(peers.present());
    say(
        "This takes about %.0f minutes; leave the machine to it."
            .formatted(Math.ceil(seconds / 60)));
    Report report;
    try (Display display = Display.of(spec.commandLine().getErr(), seconds)) {
      report = new Comparison(plan, peers, display).run(this::keep);
    }
    keep(report);
    say("\n" + ReportText.of(report));
    return 0;
  }

  private void keep(Report report) throws IOException {
    options.keep(ReportText.of(report), report.json());
  }

  private Peers peers() throws IOException {
    Optional<String> obstacle = options.obstacle();
    if (obstacle.isPresent()) {
      return Peers.none(obstacle.get());
    }
    say("Seeing to the peers (first time: some minutes, a network and 7 GB of disk) …");
    return Peers.install(ReportOptions.root(), options.python(), line -> {});
  }

  private void say(String line) {
    PrintWriter screen = spec.commandLine().getOut();
    screen.println(line);
    screen.flush();
  }
}

package org.labyrinth.benchmarks.tortuosity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.labyrinth.benchmarks.sidebyside.PeerEnvironment;

/**
 * The peers of one run: those that could be installed, and why the others could not.
 *
 * @param process how they are started
 * @param missing a sentence for each that is missing
 */
record Peers(PeerProcess process, Map<Peer, String> missing) {
  Peers {
    missing = Map.copyOf(missing);
  }

  /** None at all, for one reason. */
  static Peers none(String reason) {
    Map<Peer, String> missing = new EnumMap<>(Peer.class);
    Stream.of(Peer.values()).forEach(p -> missing.put(p, reason));
    return new Peers(new PeerProcess(Path.of("python"), Path.of("peers.py")), missing);
  }

  /** Installs each into {@code benchmarks/target/peers} of the kit, unless it is there. */
  static Peers install(Path root, String python, Consumer<String> progress) throws IOException {
    Path scripts = root.resolve("benchmarks").resolve("peers");
    PeerEnvironment environment =
        new PeerEnvironment(
            root.resolve("benchmarks").resolve("target").resolve("peers"),
            scripts.resolve("requirements.txt"),
            python);
    Map<Peer, String> missing = new EnumMap<>(Peer.class);
    for (Peer peer : Peer.values()) {
      environment.install(peer.symbol(), progress).ifPresent(reason -> missing.put(peer, reason));
    }
    return new Peers(
        new PeerProcess(environment.interpreter(), scripts.resolve("peers.py")), missing);
  }

  List<Peer> present() {
    return Stream.of(Peer.values()).filter(p -> !missing.containsKey(p)).toList();
  }

  /** Why a peer cannot run on a sample; nothing if it can. */
  Optional<String> obstacle(Peer peer, Sample sample, Plan plan) {
    if (missing.containsKey(peer)) {
      return Optional.of(missing.get(peer));
    }
    return sample.size() > plan.peersUpTo()
        ? Optional.of("peers run up to %d³ only".formatted(plan.peersUpTo()))
        : Optional.empty();
  }
}

package org.labyrinth.benchmarks.tortuosity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.labyrinth.benchmarks.sidebyside.Child;
import org.labyrinth.benchmarks.sidebyside.Outcome;

/**
 * A peer on one image, in a Python process of its own.
 *
 * @param interpreter of the peers' environment
 * @param script peers.py
 */
record PeerProcess(Path interpreter, Path script) {
  <T> Outcome<T> run(
      Peer peer,
      Sample sample,
      Path image,
      double reference,
      Class<T> figures,
      Consumer<String> progress)
      throws IOException {
    List<String> line =
        List.of(
            interpreter.toString(),
            script.toString(),
            peer.symbol(),
            "--image",
            image.toString(),
            "--size",
            Integer.toString(sample.size()),
            "--reference",
            Double.toString(reference));
    return new Child(line, peer.environment()).run(figures, progress);
  }
}

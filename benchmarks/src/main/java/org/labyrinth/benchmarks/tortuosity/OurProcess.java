package org.labyrinth.benchmarks.tortuosity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.labyrinth.benchmarks.sidebyside.Child;
import org.labyrinth.benchmarks.sidebyside.Machine;
import org.labyrinth.benchmarks.sidebyside.Outcome;

/** Our solver in Java processes of its own: one for the times, others for the memory. */
final class OurProcess {
  /** What {@code -XX:+ExitOnOutOfMemoryError} ends with. */
  private static final int OUT_OF_MEMORY = 3;

  /** 2.7 GiB at 400³, which leaves a tenth of 3 GiB to the Java machine itself. */
  private static final double FIRST_LIMIT = 45;

  private static final long SMALLEST_LIMIT = 128L << 20;
  private static final double NEXT_LIMIT = 1.5;

  /** Of the machine's memory. */
  private static final double LARGEST_LIMIT = 0.75;

  private final Sample sample;
  private final Path image;

  OurProcess(Sample sample, Path image) {
    this.sample = sample;
    this.image = image;
  }

  Outcome<OurFigures> times(Consumer<String> progress) throws IOException {
    return child(OurCommand.TIMES, List.of("-XX:MaxRAMPercentage=75"))
        .run(OurFigures.class, progress);
  }

  /** Raises the limit on the heap until a solve goes through. */
  Outcome<MemoryFigures> memory(Consumer<String> progress) throws IOException {
    double most = LARGEST_LIMIT * Machine.installedBytes();
    double limit = Math.max(SMALLEST_LIMIT, FIRST_LIMIT * sample.voxels());
    for (; limit <= most; limit *= NEXT_LIMIT) {
      long mebibytes = (long) limit >> 20;
      progress.accept("one solve in a heap of %d MiB".formatted(mebibytes));
      Outcome<MemoryFigures> outcome =
          child(OurCommand.MEMORY, List.of("-Xmx" + mebibytes + "m", "-XX:+ExitOnOutOfMemoryError"))
              .run(MemoryFigures.class, line -> {});
      boolean tooSmall =
          outcome instanceof Outcome.Absent<MemoryFigures> absent
              && absent.reason().startsWith("ended with code " + OUT_OF_MEMORY + ":");
      if (!tooSmall) {
        return outcome;
      }
    }
    return new Outcome.Absent<>("needs more than %.1f GiB of heap".formatted(most / (1L << 30)));
  }

  private Child child(String what, List<String> options) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(options);
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), OurCommand.class.getName()));
    line.addAll(List.of("--what", what, "--size", Integer.toString(sample.size())));
    line.addAll(List.of("--image", image.toString()));
    return new Child(line, Map.of());
  }
}

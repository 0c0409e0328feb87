package org.labyrinth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.labyrinth.sweep.Sweep;

/**
 * What {@code sweep} is asked for.
 *
 * @param plan what to run
 * @param sweep the part of it, on so many threads
 * @param runs how many runs that is
 * @param isPart whether it is one part of several
 * @param journals the one to keep; of a merge, those to put together
 * @param out where the table goes
 */
record SweepOptions(
    PlanFile plan,
    Sweep sweep,
    int runs,
    boolean isPart,
    List<Path> journals,
    Optional<OutputFile> out) {
  private static final Pattern SHARD = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  /** Reads the words behind {@code sweep}. */
  static SweepOptions run(List<String> words) throws IOException {
    OptionReader options =
        new OptionReader(words, List.of("--out", "--journal", "--threads", "--shard"));
    if (options.operands().size() != 1) {
      throw new IllegalArgumentException(
          "plans = %d must be 1, a JSON file: sweep PLAN.json"
              .formatted(options.operands().size()));
    }
    int threads = threads(options);
    Optional<String> shard = options.one("--shard");
    int[] part = shard.isPresent() ? part(shard.get()) : new int[] {1, 1};
    PlanFile plan = PlanFile.read(options.operands().get(0), "sweep PLAN.json");
    String ending =
        shard.isPresent() ? ".%d-of-%d.journal".formatted(part[0], part[1]) : ".journal";
    Optional<String> named = options.one("--journal");
    Path journal = named.isPresent() ? path(named.get()) : plan.beside(ending);
    requireFolder(journal);
    Sweep sweep = Sweep.of(plan.plan()).threads(threads).shard(part[0], part[1]);
    List<Path> journals = List.of(journal);
    int runs = plan.plan().shard(part[0], part[1]).size();
    return new SweepOptions(
        plan, sweep, runs, shard.isPresent(), journals, out(options, plan, journals));
  }

  /** Reads the words behind {@code sweep merge}. */
  static SweepOptions merge(List<String> words) throws IOException {
    OptionReader options = new OptionReader(words, List.of("--out"));
    List<String> files = options.operands();
    if (files.size() < 2) {
      throw new IllegalArgumentException(
          "files = %d must be a plan and at least one journal: sweep merge PLAN.json JOURNAL…"
              .formatted(files.size()));
    }
    PlanFile plan = PlanFile.read(files.get(0), "sweep merge PLAN.json");
    List<Path> journals = new ArrayList<>();
    for (String file : files.subList(1, files.size())) {
      Path journal = path(file);
      if (!Files.isRegularFile(journal)) {
        throw new IllegalArgumentException(
            "file = " + file + " must be a file there is: sweep merge PLAN.json JOURNAL…");
      }
      journals.add(journal);
    }
    return new SweepOptions(
        plan,
        Sweep.of(plan.plan()),
        plan.plan().variants().size(),
        false,
        journals,
        out(options, plan, journals));
  }

  private static int threads(OptionReader options) {
    double threads =
        options.number("--threads").orElse((double) Runtime.getRuntime().availableProcessors());
    if (!(threads >= 1 && threads <= 1000 && threads == Math.rint(threads))) {
      throw new IllegalArgumentException(
          "threads = %s must be a whole number from 1 to 1000: --threads"
              .formatted(Digits.of(threads)));
    }
    return (int) threads;
  }

  private static int[] part(String word) {
    Matcher matcher = SHARD.matcher(word);
    if (matcher.matches()) {
      int part = Integer.parseInt(matcher.group(1));
      int parts = Integer.parseInt(matcher.group(2));
      if (part >= 1 && part <= parts) {
        return new int[] {part, parts};
      }
    }
    throw new IllegalArgumentException(
        "shard = \"%s\" must be i/n with i from 1 to n, such as 1/4: --shard".formatted(word));
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("file = \"" + name + "\" must be a path: journal", e);
    }
  }

  private static void requireFolder(Path journal) {
    Path folder = journal.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IllegalArgumentException("folder = " + folder + " must exist: --journal");
    }
    if (Files.isDirectory(journal)) {
      throw new IllegalArgumentException("file = " + journal + " must be no folder: --journal");
    }
  }

  /** The table must not take the place of what it is made from. */
  private static Optional<OutputFile> out(
      OptionReader options, PlanFile plan, List<Path> journals) {
    Optional<String> name = options.one("--out");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    OutputFile out = OutputFile.of(name.get(), "--out");
    List<Path> inputs = new ArrayList<>(journals);
    inputs.add(plan.path());
    for (Path input : inputs) {
      if (input.toAbsolutePath().normalize().equals(out.path().toAbsolutePath().normalize())) {
        throw new IllegalArgumentException(
            "file = " + out.path() + " must be neither the plan nor a journal: --out");
      }
    }
    return Optional.of(out);
  }
}

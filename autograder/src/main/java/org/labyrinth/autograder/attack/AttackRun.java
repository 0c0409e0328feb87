package org.labyrinth.autograder.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.labyrinth.autograder.process.TemporaryFolder;
import org.labyrinth.autograder.report.StudentResult;

/** Tries one attack: all its variants in one batch, with a neighbour after them. */
final class AttackRun {
  private static final String ACCOMPLICE = "-x";

  /**
   * Beyond a submission's limit: the two seconds allowed, and as many for a machine that is busy.
   */
  private static final long SLACK_MILLIS = 4000;

  /** One notebook to be tried. */
  private record Entry(Variant variant, Base base, String student, String marker, List<Path> in) {}

  private final Bench bench;
  private final HonestWork honest;
  private final Attack attack;
  private final String marker = UUID.randomUUID().toString();

  AttackRun(Bench bench, HonestWork honest, Attack attack) {
    this.bench = bench;
    this.honest = honest;
    this.attack = attack;
  }

  List<AttackTrial> trials() throws IOException, InterruptedException {
    List<AttackTrial> trials = new ArrayList<>();
    try (TemporaryFolder folder = new TemporaryFolder();
        // Something that listens on this machine, and that no submission may reach.
        ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(door.getLocalPort());
      List<Entry> together = new ArrayList<>();
      List<Entry> alone = new ArrayList<>();
      for (Variant variant : attack.variants()) {
        if (variant.is(Trait.SANDBOX) && !bench.sandboxed()) {
          trials.add(AttackTrial.skipped(attack, variant, "needs a sandbox"));
          continue;
        }
        for (Base base : bases(variant)) {
          Entry entry = entry(folder.path(), variant, base, port);
          (entry.in().isEmpty() ? together : alone).add(entry);
        }
      }
      Path in = folder.path().resolve("in");
      if (!together.isEmpty()) {
        Files.write(
            in.resolve(HonestWork.NEIGHBOUR + ".ipynb"), AttackSuite.honest(bench.victim()));
        trials.addAll(run(together, List.of(in), folder.path()));
      }
      for (Entry entry : alone) {
        trials.addAll(run(List.of(entry), entry.in(), folder.path()));
      }
    }
    return trials;
  }

  /** A wrong answer shows whether a score rises; a right one what an attack costs. */
  private static List<Base> bases(Variant variant) {
    return variant.is(Trait.RIGHT) ? List.of(Base.RIGHT, Base.WRONG) : List.of(Base.WRONG);
  }

  private Entry entry(Path folder, Variant variant, Base base, String port) throws IOException {
    String student =
        "mallory-%s-%d-%s"
            .formatted(
                attack.label(),
                attack.variants().indexOf(variant) + 1,
                base.name().toLowerCase(Locale.ROOT));
    // The batch's marker, and in it the submission's own.
    String own = marker + student.substring(student.indexOf('-'));
    Map<String, String> words = Map.of("$MARKER", own, "$PORT", port);
    Path in = Files.createDirectories(folder.resolve("in"));
    byte[] notebook = HostileNotebook.hostile(bench.victim(), base, variant, words).getBytes(UTF_8);
    if (!variant.texts(Slot.ACCOMPLICE).isEmpty()) {
      Files.writeString(
          in.resolve(student + ACCOMPLICE + ".ipynb"),
          HostileNotebook.accomplice(bench.victim(), variant, words));
    }
    List<String> packing = variant.texts(Slot.PACK);
    if (packing.isEmpty()) {
      Files.write(in.resolve(student + ".ipynb"), notebook);
      return new Entry(variant, base, student, own, List.of());
    }
    Packing packed = new Packing(in, student, notebook, AttackSuite.honest(bench.victim()), own);
    return new Entry(variant, base, student, own, packed.pack(packing.get(0)));
  }

  private List<AttackTrial> run(List<Entry> entries, List<Path> in, Path folder)
      throws IOException, InterruptedException {
    Path out = Files.createTempDirectory(folder, "out-");
    Bench.Outcome outcome = bench.grade(in, out);
    List<Breach> shared = new ArrayList<>();
    Map<String, Path> folders = Bench.folders(out);
    Path neighbour = folders.get(HonestWork.NEIGHBOUR);
    if (neighbour == null || !Bench.files(neighbour).equals(honest.neighbour())) {
      shared.add(new Breach(Invariant.OTHERS, "the neighbour's results differ: " + neighbour));
    }
    Judge table = new Judge(bench.victim(), marker);
    table.table(out);
    shared.addAll(table.breaches());
    List<Breach> left = new Remains(marker, folder).breaches();
    List<AttackTrial> trials = new ArrayList<>();
    for (Entry entry : entries) {
      List<Breach> breaches = new ArrayList<>(shared);
      left.stream().filter(b -> isBy(entry, b, entries)).forEach(breaches::add);
      List<StudentResult> results =
          outcome.results().stream().filter(r -> isOf(entry, r.student())).toList();
      long millis = 0;
      for (StudentResult result : results) {
        breaches.addAll(judge(entry, result, folders));
        millis = Math.max(millis, outcome.millis().getOrDefault(result.student(), 0L));
      }
      if (results.isEmpty()) {
        breaches.add(new Breach(Invariant.REASON, "there is no result"));
      }
      if (millis > bench.limits().submission().toMillis() + SLACK_MILLIS) {
        breaches.add(new Breach(Invariant.END, "took %d ms".formatted(millis)));
      }
      trials.add(
          new AttackTrial(
              attack.label(),
              attack.title(),
              entry.variant().name(),
              entry.base().name().toLowerCase(Locale.ROOT),
              "",
              millis,
              breaches));
    }
    return trials;
  }

  private static boolean isOf(Entry entry, String student) {
    return entry.in().isEmpty()
        ? student.startsWith(entry.student())
        : !student.equals(HonestWork.NEIGHBOUR);
  }

  private List<Breach> judge(Entry entry, StudentResult result, Map<String, Path> folders)
      throws IOException {
    Judge judge = new Judge(bench.victim(), marker);
    if (!result.student().endsWith(ACCOMPLICE)) {
      judge.score(result, honest.results().get(entry.base()), entry.variant());
      judge.reason(result, entry.variant());
    }
    Path folder = folders.get(result.student());
    if (folder == null) {
      return List.of(new Breach(Invariant.REASON, "no result was written"));
    }
    judge.files(folder);
    return judge.breaches();
  }

  /** What carries a submission's own marker is its; what carries none of them is everyone's. */
  private static boolean isBy(Entry entry, Breach breach, List<Entry> all) {
    return breach.detail().contains(entry.marker())
        || all.stream().noneMatch(other -> breach.detail().contains(other.marker()));
  }
}

package org.labyrinth.benchmarks.p2d;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.labyrinth.benchmarks.sidebyside.Figures;
import org.labyrinth.benchmarks.sidebyside.Outcome;
import org.labyrinth.benchmarks.sidebyside.TextTable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How each tool fared on the random cells.
 *
 * @param seed of the generator
 * @param cases the runs
 * @param ours our ends
 * @param peer PyBaMM's, of the first few
 */
record RobustnessReport(
    long seed, List<Case> cases, Outcome<RobustnessFigures> ours, Outcome<RobustnessFigures> peer) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Ends that differ by less are the same: each tool has its own error [-]. */
  private static final double SAME = 0.02;

  private static final int MOST_REASONS = 8;

  RobustnessReport {
    cases = List.copyOf(cases);
  }

  /** All ends. */
  String json() {
    return JSON.writeValueAsString(this);
  }

  String text() {
    return table().markdown()
        + "\n"
        + notes().stream().map(n -> "- " + n + "\n").collect(Collectors.joining());
  }

  private TextTable table() {
    int shared = peer.map(p -> p.ends().size()).orElse(0);
    List<String> header = new ArrayList<>(List.of("end", "ours, %d".formatted(cases.size())));
    if (shared > 0) {
      header.add("ours, first %d".formatted(shared));
      header.add("PyBaMM, first %d".formatted(shared));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Ending ending : Ending.values()) {
      List<String> row =
          new ArrayList<>(List.of(ending.title(), count(ours, cases.size(), ending)));
      if (shared > 0) {
        row.add(count(ours, shared, ending));
        row.add(count(peer, shared, ending));
      }
      rows.add(row);
    }
    return new TextTable(
        "How runs end, random but physical cells (seed %d)".formatted(seed), header, rows);
  }

  private static String count(Outcome<RobustnessFigures> of, int first, Ending ending) {
    return of.map(
            f ->
                Long.toString(
                    f.ends().stream().limit(first).filter(e -> e.ending() == ending).count()))
        .orElse(Figures.NONE);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Thickness, porosity (B = porosity^1.5), radius, D_s and k (three decades each), σ, κ, D_e, t₊"
            + " and the initial salt vary at random around the LG M50 and the A123 26650; C-rates 0.01"
            + " to 10, a third of them charges, from any state of charge.");
    notes.add(
        "PyBaMM on 20/10/20 points and 40 shells, thin at the surface. It keeps going where salt or a"
            + " particle is used up, by smoothing its equations there; ours calls that a depletion and ends.");
    agreement().ifPresent(notes::add);
    reasons("Ours", ours, notes);
    reasons("PyBaMM", peer, notes);
    return notes;
  }

  /** How often both end the same way at the same time. */
  private Optional<String> agreement() {
    Map<String, RunEnd> theirs = new LinkedHashMap<>();
    peer.map(RobustnessFigures::ends).ifPresent(ends -> ends.forEach(e -> theirs.put(e.name(), e)));
    List<RunEnd> shared =
        ours.map(RobustnessFigures::ends).orElse(List.of()).stream()
            .filter(e -> theirs.containsKey(e.name()))
            .filter(e -> e.ending().isSound() && theirs.get(e.name()).ending().isSound())
            .toList();
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    long same = shared.stream().filter(e -> same(e, theirs.get(e.name()))).count();
    return Optional.of(
        "Of %d runs that both brought to an end, %d end within %.0f %% of the same time."
            .formatted(shared.size(), same, 100 * SAME));
  }

  private static boolean same(RunEnd a, RunEnd b) {
    return Math.abs(a.time() - b.time()) <= SAME * Math.max(a.time(), b.time()) + 1;
  }

  /** The commonest reasons of what went wrong. */
  private static void reasons(String tool, Outcome<RobustnessFigures> outcome, List<String> notes) {
    if (outcome instanceof Outcome.Absent<RobustnessFigures> absent) {
      notes.add("Left out: %s, %s".formatted(tool, absent.reason()));
    }
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    outcome.map(RobustnessFigures::ends).orElse(List.of()).stream()
        .filter(e -> !e.ending().isSound())
        .forEach(e -> reasons.computeIfAbsent(e.reason(), k -> new ArrayList<>()).add(e.name()));
    reasons.entrySet().stream()
        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
        .limit(MOST_REASONS)
        .forEach(
            r ->
                notes.add(
                    "%s, %d times, first in %s: %s"
                        .formatted(tool, r.getValue().size(), r.getValue().get(0), r.getKey())));
  }
}

package org.labyrinth.sweep;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvWriteOptions;

/**
 * What came of a sweep.
 *
 * @param varied what was varied, in the plan's order; copied
 * @param variants the runs, in order; copied
 * @param outcomes what came of those that are finished, by index; copied
 */
public record SweepResults(
    List<String> varied, List<Variant> variants, Map<Integer, Outcome> outcomes) {
  /** Results. */
  public SweepResults {
    varied = List.copyOf(varied);
    variants = List.copyOf(variants);
    outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
  }

  /**
   * Puts the journals of a plan's shards together.
   *
   * @param plan of which they are
   * @param journals one or several, in any order; a variant may be in more than one
   * @return the outcomes of all
   * @throws IOException if one cannot be read
   * @throws SweepException if one is of another plan, or two differ on a variant
   */
  public static SweepResults merge(SweepPlan plan, List<Path> journals) throws IOException {
    SortedMap<Integer, Outcome> all = new TreeMap<>();
    for (Path journal : journals) {
      for (Map.Entry<Integer, Outcome> entry : Journal.read(journal, plan).entrySet()) {
        Outcome before = all.putIfAbsent(entry.getKey(), entry.getValue());
        if (before != null && !before.equals(entry.getValue())) {
          throw new SweepException(
              "variant %d must not have two outcomes: %s".formatted(entry.getKey(), journal));
        }
      }
    }
    return new SweepResults(plan.varied(), plan.variants(), all);
  }

  /**
   * What came of a variant.
   *
   * @param variant one of these
   * @return its figures, or why there are none; empty if it is not finished
   */
  public Optional<Outcome> outcome(Variant variant) {
    return Optional.ofNullable(outcomes.get(variant.index()));
  }

  /**
   * What is not finished.
   *
   * @return the variants, in order
   */
  public List<Variant> missing() {
    return variants.stream().filter(variant -> outcome(variant).isEmpty()).toList();
  }

  /**
   * A row for each variant, in order: its index, what was varied, {@code status} (ok, failed or
   * missing), the figures, and the {@code reason} of a failure. A figure that bears the name of an
   * earlier column has {@code (result)} behind it.
   *
   * @return a table in which numbers are numbers, and what is not there is missing
   */
  public Table table() {
    return ResultsTable.of(this);
  }

  /**
   * The table as comma-separated text; numbers are written so that they read back exactly.
   *
   * @return the text, with its header
   */
  public String csv() {
    StringWriter text = new StringWriter();
    table().write().csv(CsvWriteOptions.builder(text).lineEnd("\n").build());
    return text.toString();
  }
}

package org.labyrinth.benchmarks.tortuosity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.labyrinth.benchmarks.sidebyside.Figures;
import org.labyrinth.benchmarks.sidebyside.TextTable;

/** How our iterations and our time per voxel, both to 1e-8, grow with the image. */
final class GrowthTable {
  /** A row: what is looked at, how it is shown, and how much it may grow. */
  private record Quantity(
      String name,
      BiFunction<Sample, OurFigures, Double> figure,
      Function<Optional<Double>, String> shown,
      double target) {}

  private static final Quantity ITERATIONS =
      new Quantity(
          "iterations",
          (s, o) -> (double) o.full().iterations(),
          Figures::count,
          Targets.ITERATIONS_GROW);

  private static final Quantity TIME =
      new Quantity(
          "ns per voxel",
          (s, o) -> 1e9 * o.full().seconds() / s.voxels(),
          Figures::plain,
          Targets.TIME_PER_VOXEL_GROWS);

  private final Report report;
  private final List<Integer> sizes;

  private GrowthTable(Report report) {
    this.report = report;
    this.sizes = report.results().stream().map(r -> r.sample().size()).distinct().sorted().toList();
  }

  static TextTable of(Report report) {
    GrowthTable table = new GrowthTable(report);
    List<String> header = new ArrayList<>(List.of("to a residual of 1e-8"));
    table.sizes.forEach(n -> header.add(n + "³"));
    header.addAll(List.of("grows by", "target, 100³ to 400³"));
    List<List<String>> rows = new ArrayList<>();
    for (Recipe recipe : Recipe.values()) {
      if (report.results().stream().anyMatch(r -> r.sample().recipe() == recipe)) {
        rows.add(table.row(ITERATIONS, recipe));
        rows.add(table.row(TIME, recipe));
      }
    }
    return new TextTable("How our solver grows with the image", header, rows);
  }

  private List<String> row(Quantity quantity, Recipe recipe) {
    List<String> cells =
        new ArrayList<>(List.of("%s, %s".formatted(quantity.name(), recipe.symbol())));
    List<Optional<Double>> values = new ArrayList<>();
    for (int size : sizes) {
      Optional<Double> value = value(recipe, size, quantity.figure());
      values.add(value);
      cells.add(quantity.shown().apply(value));
    }
    Optional<Double> growth =
        values.get(values.size() - 1).flatMap(last -> values.get(0).map(first -> last / first));
    cells.add(sizes.size() > 1 ? Figures.plain(growth) : Figures.NONE);
    boolean asked = sizes.get(0) == Targets.SMALL && sizes.get(sizes.size() - 1) == Targets.LARGE;
    cells.add(Figures.atMost(quantity.target(), asked ? growth : Optional.empty()));
    return cells;
  }

  private Optional<Double> value(
      Recipe recipe, int size, BiFunction<Sample, OurFigures, Double> figure) {
    return report.results().stream()
        .filter(r -> r.sample().equals(new Sample(recipe, size)))
        .findFirst()
        .flatMap(r -> r.ours().map(o -> figure.apply(r.sample(), o)));
  }
}

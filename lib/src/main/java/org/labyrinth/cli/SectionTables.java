package org.labyrinth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.homogenization.PrincipalAxis;
import org.labyrinth.homogenization.SymmetricTensor;
import org.labyrinth.image.Axis;

/** The paragraphs that {@code measure} prints when asked. */
record SectionTables(TextTable table, LengthUnit unit) {
  private static final List<String> AXES = List.of("z", "y", "x");

  /** The closure problem. */
  void tensor(TensorFigures figures) {
    SymmetricTensor b = figures.transportEfficiency();
    table.line("closure problem", "the image is one period along all axes");
    if (b.equals(SymmetricTensor.ZERO)) {
      table.line("tensor B", "0: nothing that conducts reaches its own periodic copy").gap();
      return;
    }
    table.row("", AXES);
    for (Axis row : Axis.values()) {
      List<String> cells = new ArrayList<>();
      for (Axis column : Axis.values()) {
        cells.add(entry(b, b.entry(row, column)));
      }
      table.row("tensor B, row " + row.symbol(), cells);
    }
    for (PrincipalAxis axis : b.principalAxes()) {
      table.row(
          "B = " + entry(b, axis.value()) + " along",
          List.of(direction(axis.z()), direction(axis.y()), direction(axis.x())));
    }
    table
        .line("anisotropy", Numbers.significant(b.anisotropy()) + " (largest B over smallest)")
        .line("residual", Numbers.rough(figures.relativeResidual()))
        .gap();
  }

  /** What a solver leaves of a zero, and what six decimals hide, is shown as one. */
  private static String entry(SymmetricTensor b, double value) {
    double trace = b.zz() + b.yy() + b.xx();
    double least = trace > 1e-3 ? 5e-7 : 1e-8 * trace;
    if (Math.abs(value) < least) {
      return "0";
    }
    return trace > 1e-3 ? String.format(Locale.ROOT, "%.6f", value) : Numbers.fixed(value);
  }

  private static String direction(double component) {
    return Math.abs(component) < 5e-5 ? "0" : Numbers.decimals(component);
  }

  /** Shortest paths, connectivity, constrictivity; nothing if they were not measured. */
  void paths(Measurement m) {
    if (m.paths().isEmpty()) {
      return;
    }
    String aside =
        m.plan().sides() == Boundary.PERIODIC ? " (shortest paths and radii: sides closed)" : "";
    table
        .line("paths through", "phase " + m.plan().phase() + aside)
        .row("along", cells(m, p -> p.axis().symbol()));
    numbers(m, "geometric tortuosity τ_g", PathFigures::geometricTortuosity);
    numbers(m, "  shortest path / L", p -> p.quantiles().get("shortest"));
    numbers(m, "  5 % quantile", p -> p.quantiles().get("q05"));
    numbers(m, "  median", p -> p.quantiles().get("median"));
    numbers(m, "  95 % quantile", p -> p.quantiles().get("q95"));
    numbers(m, "  longest", p -> p.quantiles().get("longest"));
    table
        .row("of the phase, percolates", cells(m, p -> Numbers.percent(p.percolatingFraction())))
        .row("of the phase, dead ends", cells(m, p -> Numbers.percent(p.deadEndFraction())))
        .row("of the phase, isolated", cells(m, p -> Numbers.percent(p.isolatedFraction())));
    numbers(m, "constrictivity β", p -> p.constrictivity().constrictivity());
    lengths(m, "  pore radius", p -> p.constrictivity().poreRadius());
    lengths(m, "  throat radius", p -> p.constrictivity().throatRadius());
    table.gap();
  }

  private void numbers(Measurement m, String name, ToDoubleFunction<PathFigures> value) {
    table.row(name, cells(m, p -> Numbers.decimals(value.applyAsDouble(p))));
  }

  private void lengths(Measurement m, String name, ToDoubleFunction<PathFigures> value) {
    table.row(
        name + " [" + unit.symbol() + "]", cells(m, p -> unit.number(value.applyAsDouble(p))));
  }

  private static List<String> cells(Measurement m, Function<PathFigures, String> value) {
    return m.paths().stream().map(value).toList();
  }

  /** Pore and particle sizes. */
  void sizes(SizeFigures sizes, int phase) {
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    sizes
        .percentiles()
        .forEach(
            (percent, diameter) -> {
              names.add("D" + percent);
              values.add(unit.number(diameter));
            });
    names.add("mean");
    values.add(unit.number(sizes.meanThickness()));
    table
        .line("sizes of", "phase " + phase)
        .row("by volume", names)
        .row("local thickness [" + unit.symbol() + "]", values)
        .line("mean chord 4 ε/a", unit.length(sizes.meanChord()))
        .line(
            "Sauter mean radius 3 ε/a",
            unit.length(sizes.sauterOfPhase())
                + (sizes.sauterOfRest().isPresent()
                    ? "; of everything else: " + unit.length(sizes.sauterOfRest().getAsDouble())
                    : ""))
        .gap();
  }
}

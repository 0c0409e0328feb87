package org.labyrinth.sweep;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Lays results out as a table. */
final class ResultsTable {
  private final SweepResults results;
  private final Set<String> names = new LinkedHashSet<>();
  private final Table table = Table.create("sweep");

  private ResultsTable(SweepResults results) {
    this.results = results;
  }

  static Table of(SweepResults results) {
    ResultsTable layout = new ResultsTable(results);
    layout.fill();
    return layout.table;
  }

  private void fill() {
    int[] indices = results.variants().stream().mapToInt(Variant::index).toArray();
    add(IntColumn.create(free("variant"), indices));
    for (String key : results.varied()) {
      add(column(free(key), v -> Optional.ofNullable(v.settings().get(key))));
    }
    add(column(free("status"), v -> Optional.of(Value.of(status(v)))));
    for (String figure : figures()) {
      add(column(free(figure), v -> figure(v, figure)));
    }
    add(words(free("reason"), results.variants().stream().map(this::reason).toList()));
  }

  private void add(Column<?> column) {
    table.addColumns(column);
  }

  /** A name no column has yet; tables do not tell capitals. */
  private String free(String name) {
    String free = name;
    while (!names.add(free.toLowerCase(Locale.ROOT))) {
      free += " (result)";
    }
    return free;
  }

  /** The figures that any variant has, in the order in which they come first. */
  private Set<String> figures() {
    Set<String> figures = new LinkedHashSet<>();
    for (Variant variant : results.variants()) {
      if (results.outcome(variant).orElse(Row.empty()) instanceof Row row) {
        figures.addAll(row.values().keySet());
      }
    }
    return figures;
  }

  private Optional<Value> figure(Variant variant, String name) {
    return results.outcome(variant).orElse(Row.empty()) instanceof Row row
        ? Optional.ofNullable(row.values().get(name))
        : Optional.empty();
  }

  private String status(Variant variant) {
    return results.outcome(variant).map(o -> o instanceof Row ? "ok" : "failed").orElse("missing");
  }

  private String reason(Variant variant) {
    return results.outcome(variant).orElse(Row.empty()) instanceof Failure failure
        ? failure.reason()
        : "";
  }

  /** Numbers where all that is there are numbers, else words. */
  private Column<?> column(String name, Function<Variant, Optional<Value>> cell) {
    List<Optional<Value>> cells = results.variants().stream().map(cell).toList();
    if (cells.stream().flatMap(Optional::stream).anyMatch(Value.Word.class::isInstance)) {
      return words(name, cells.stream().map(c -> c.map(Value::text).orElse("")).toList());
    }
    DoubleColumn column = DoubleColumn.create(name);
    for (Optional<Value> one : cells) {
      if (one.isPresent() && one.get() instanceof Value.Numeric number) {
        column.append(number.number());
      } else {
        column.appendMissing();
      }
    }
    return column;
  }

  private static Column<?> words(String name, List<String> words) {
    return StringColumn.create(name, new ArrayList<>(words));
  }
}

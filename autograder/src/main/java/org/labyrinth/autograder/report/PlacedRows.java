package org.labyrinth.autograder.report;

import static tech.tablesaw.aggregate.AggregateFunctions.count;
import static tech.tablesaw.aggregate.AggregateFunctions.sum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/**
 * Numbers of many students about the same few things, as a table of Tablesaw with a row each. A
 * thing's place is its number, from 0, in the order in which they come first.
 *
 * @param <K> what the numbers are about
 */
final class PlacedRows<K> {
  private static final String PLACE = "place";
  private static final String STUDENTS = "students";

  private final Map<K, Integer> places = new LinkedHashMap<>();
  private final List<String> columns;
  private final Table table;

  PlacedRows(String... columns) {
    this.columns = List.of(columns);
    this.table = Table.create(PLACE, IntColumn.create(PLACE));
    this.columns.forEach(column -> table.addColumns(DoubleColumn.create(column)));
  }

  void add(K about, double... numbers) {
    table.intColumn(PLACE).append(places.computeIfAbsent(about, any -> places.size()).intValue());
    for (int i = 0; i < numbers.length; i++) {
      table.doubleColumn(columns.get(i)).append(numbers[i]);
    }
  }

  /** What the numbers are about, by place. */
  List<K> things() {
    return new ArrayList<>(places.keySet());
  }

  /** A row each thing, by place: {@code students}, how many rows it had, and each column's sum. */
  Table sums() {
    if (table.isEmpty()) {
      return table;
    }
    Table sums = table.summarize(columns, sum).by(PLACE);
    for (String column : columns) {
      sums.column("Sum [" + column + "]").setName(column);
    }
    Table counts = table.summarize(columns.get(0), count).by(PLACE);
    sums.addColumns(counts.column(1).setName(STUDENTS));
    return sums.sortAscendingOn(PLACE);
  }

  /** Pearson's correlation of two columns for each thing; NaN where one of them does not vary. */
  double[] correlations(String one, String other) {
    double[] correlations = new double[places.size()];
    Arrays.fill(correlations, Double.NaN);
    if (!table.isEmpty()) {
      table
          .splitOn(PLACE)
          .forEach(
              slice -> {
                Table rows = slice.asTable();
                if (rows.rowCount() > 1) {
                  correlations[rows.intColumn(PLACE).getInt(0)] =
                      rows.doubleColumn(one).pearsons(rows.doubleColumn(other));
                }
              });
    }
    return correlations;
  }
}

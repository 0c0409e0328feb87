package org.labyrinth.notebook;

import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Tablesaw tables as a notebook shows them. */
public final class Tables {
  private static final int MOST_ROWS = 30;

  private Tables() {}

  /**
   * A table as HTML: the caption, the column names, and at most thirty rows.
   *
   * @param table any table
   * @return a fragment
   */
  public static String html(Table table) {
    StringBuilder html = new StringBuilder("<table><caption>").append(Escape.html(table.name()));
    html.append("</caption><thead><tr>");
    for (Column<?> column : table.columns()) {
      html.append("<th>").append(Escape.html(column.name())).append("</th>");
    }
    html.append("</tr></thead><tbody>");
    for (int row = 0; row < Math.min(table.rowCount(), MOST_ROWS); row++) {
      html.append("<tr>");
      for (Column<?> column : table.columns()) {
        html.append(
            column instanceof NumericColumn<?> ? "<td style=\"text-align:right\">" : "<td>");
        html.append(Escape.html(text(column, row))).append("</td>");
      }
      html.append("</tr>");
    }
    html.append("</tbody></table>");
    if (table.rowCount() > MOST_ROWS) {
      html.append("<p>… and ").append(table.rowCount() - MOST_ROWS).append(" rows more</p>");
    }
    return html.toString();
  }

  private static String text(Column<?> column, int row) {
    return column instanceof DoubleColumn numbers
        ? Numbers.short4(numbers.getDouble(row))
        : column.getString(row);
  }
}

package org.labyrinth.autograder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.labyrinth.autograder.notebook.Cell;
import org.labyrinth.autograder.process.CellResult;
import org.labyrinth.autograder.process.Limits;
import org.labyrinth.autograder.process.ProcessPool;
import org.labyrinth.autograder.process.StudentSession;
import org.labyrinth.autograder.protocol.CellOutcome;
import org.labyrinth.autograder.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cells NOTEBOOK}: what a notebook's code cells give in the student's process. */
@Command(
    name = "cells",
    description =
        "Runs a notebook's code cells as the grader runs them, checks included, and prints for each "
            + "its status, its value and what it printed.",
    mixinStandardHelpOptions = true)
final class CellsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NOTEBOOK", description = "The notebook.")
  private Path notebook;

  @Option(names = "--json", description = "Print JSON: a list with an object for each cell.")
  private boolean json;

  @Mixin private RootOptions root;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<String> cells = RootOptions.read(notebook).code().stream().map(Cell::source).toList();
    List<Map<String, Object>> rows = new ArrayList<>();
    try (ProcessPool pool = new ProcessPool(root.jvm(Limits.DEFAULT.megabytes()));
        StudentSession session = new StudentSession(pool, cells, List.of(), Limits.DEFAULT)) {
      session.prepare();
      session.results().forEach(result -> rows.add(row(rows.size() + 1, result)));
    }
    if (json) {
      spec.commandLine().getOut().print(Json.write(rows));
    } else {
      rows.forEach(row -> spec.commandLine().getOut().println(row));
    }
    spec.commandLine().getOut().flush();
    return 0;
  }

  private static Map<String, Object> row(int number, CellResult result) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("cell", number);
    if (result instanceof CellResult.Ran ran) {
      CellOutcome outcome = ran.outcome();
      row.put("status", outcome.status().name().toLowerCase(Locale.ROOT));
      row.put("value", outcome.value());
      row.put("output", outcome.output());
      row.put("error", outcome.error());
      row.put("line", outcome.line());
      row.put("unresolved", outcome.unresolved());
    } else if (result instanceof CellResult.Fell fell) {
      row.put("status", fell.fault().name().toLowerCase(Locale.ROOT));
    } else {
      row.put("status", "not_reached");
    }
    return row;
  }
}

package org.labyrinth.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.labyrinth.cell.Bpx;
import org.labyrinth.sweep.Edit;
import org.labyrinth.sweep.Scenario;
import org.labyrinth.sweep.SweepPlan;
import org.labyrinth.sweep.Value;
import org.labyrinth.sweep.Variant;

/**
 * A plan that can be run: its cells are there, and all that its variants change is in them.
 *
 * @param path of the plan
 * @param plan bound to its cells' documents and the library's version
 * @param documents of its cells, by the words that name them
 */
record PlanFile(Path path, SweepPlan plan, Map<String, CellDocument> documents) {
  /**
   * Reads a plan and its cells.
   *
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if the plan makes no sense, with the place
   */
  static PlanFile read(String name, String place) throws IOException {
    SweepPlan plan = SweepPlan.parse(InputText.read(name, place), name);
    Path path = Path.of(name);
    Map<String, CellDocument> documents = new TreeMap<>();
    for (Variant variant : plan.variants()) {
      String word = variant.scenario().cell();
      if (!documents.containsKey(word)) {
        documents.put(word, document(path, word));
      }
    }
    requireRunnable(plan, documents, name);
    return new PlanFile(path, plan.inContext(context(documents)), documents);
  }

  private static CellDocument document(Path plan, String word) throws IOException {
    Path folder = plan.toAbsolutePath().getParent();
    CellDocument document = CellSource.document(folder, word, plan.toString());
    Bpx.parse(document.text(), document.source()); // it must be a cell before anything is changed
    return document;
  }

  /** What results depend on besides the plan. Paths are as in the plan, wherever that lies. */
  private static String context(Map<String, CellDocument> documents) {
    StringBuilder context = new StringBuilder("labyrinth ").append(Version.text());
    documents.forEach((word, document) -> context.append('\n' + word + '\n' + document.text()));
    return context.toString();
  }

  /** A slip is found before the first run; values only a run can judge are left to it. */
  private static void requireRunnable(
      SweepPlan plan, Map<String, CellDocument> documents, String name) {
    Set<List<String>> known = new HashSet<>();
    for (Variant variant : plan.variants()) {
      Scenario asked = variant.scenario();
      String place = "%s, variant %d".formatted(name, variant.index());
      requireOneOf("model", asked.model(), SimulateOptions.MODELS, place);
      requireOneOf("preset", asked.preset(), SimulateOptions.PRESETS, place);
      if (known.add(changes(asked))) {
        CellDocument document = documents.get(asked.cell());
        asked.editedCell(document.text(), "%s; %s".formatted(document.source(), place));
      }
    }
  }

  /** Whether an edit can be made depends on these words alone. */
  private static List<String> changes(Scenario asked) {
    List<String> words = new ArrayList<>(List.of(asked.cell()));
    for (Edit edit : asked.edits()) {
      words.add(edit.path());
      words.add(edit.isFactor() ? "times" : "set");
      words.add(edit.value() instanceof Value.Word ? "word" : "number");
    }
    return words;
  }

  private static void requireOneOf(String what, String word, List<String> known, String place) {
    if (known.stream().noneMatch(word::equalsIgnoreCase)) {
      throw new IllegalArgumentException(
          "%s = \"%s\" must be one of %s: %s"
              .formatted(what, word, String.join(", ", known), place));
    }
  }

  /** The preset's name as the kit writes it. */
  static String preset(Scenario asked) {
    return asked.preset().toLowerCase(Locale.ROOT);
  }

  /** A file beside the plan that bears its name. */
  Path beside(String ending) {
    String name = path.getFileName().toString();
    String stem = name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
    return path.resolveSibling(stem + ending);
  }
}

package org.labyrinth.autograder.attack;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.labyrinth.autograder.report.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A notebook's file with an attack in it. */
final class HostileNotebook {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Pattern CLASS = Pattern.compile("class\\s+My\\w+\\s+implements\\s+[^{]*\\{");

  private static final Pattern METHOD =
      Pattern.compile("public\\s+[\\w<>\\[\\], .]+\\s+\\w+\\s*\\(([^)]*)\\)\\s*\\{");

  /** {@code $REPEAT 9 text}, to the end of the line, stands for nine times the text. */
  private static final Pattern REPEAT = Pattern.compile("\\$REPEAT (\\d+) (.*)");

  private final Victim victim;
  private final ObjectNode root;
  private final Map<String, String> words;

  private HostileNotebook(Victim victim, Map<String, String> words) {
    this.victim = victim;
    this.root = (ObjectNode) JSON.readTree(victim.solved());
    this.words = words;
  }

  /** The notebook without any attack. */
  static String honest(Victim victim, Base base) {
    HostileNotebook notebook = new HostileNotebook(victim, Map.of());
    notebook.putAnswers(base);
    return Json.write(notebook.root);
  }

  /**
   * The notebook with an attack.
   *
   * @param words what stands for what in the attack's text, such as {@code $MARKER}
   */
  static String hostile(Victim victim, Base base, Variant variant, Map<String, String> words) {
    HostileNotebook notebook = new HostileNotebook(victim, words);
    notebook.putAnswers(base);
    notebook.putCode(variant);
    notebook.putCells(variant);
    for (String lines : variant.texts(Slot.TAMPER)) {
      lines.lines().forEach(line -> Tampering.apply(notebook.root, line.strip()));
    }
    return Json.write(notebook.root);
  }

  /** What waits for the things an attack leaves behind: an honest notebook and those cells. */
  static String accomplice(Victim victim, Variant variant, Map<String, String> words) {
    HostileNotebook notebook = new HostileNotebook(victim, words);
    variant.texts(Slot.ACCOMPLICE).forEach(text -> notebook.addAtEnd(notebook.filled(text)));
    return Json.write(notebook.root);
  }

  private void putAnswers(Base base) {
    if (base == Base.WRONG) {
      victim.wrong().forEach(this::setSource);
    }
  }

  private void putCode(Variant variant) {
    String first = victim.question(0);
    variant.texts(Slot.ANSWER).forEach(text -> setSource(first, filled(text)));
    variant.texts(Slot.SECOND).forEach(text -> setSource(victim.question(1), filled(text)));
    String source = source(first);
    source = afterEach(METHOD, source, String.join("\n", variant.texts(Slot.CALL)));
    source = afterEach(CLASS, source, String.join("\n", variant.texts(Slot.MEMBERS)));
    String head = filled(String.join("\n", variant.texts(Slot.HEAD)));
    String tail = filled(String.join("\n", variant.texts(Slot.TAIL)));
    setSource(first, (head + "\n" + source + "\n" + tail).strip());
  }

  private String afterEach(Pattern pattern, String source, String text) {
    if (text.isEmpty()) {
      return source;
    }
    Matcher matcher = pattern.matcher(source);
    return matcher.replaceAll(
        match -> {
          String parameters = match.groupCount() > 0 ? match.group(1) : "";
          String code = filled(text).replace("$ARGS", arguments(parameters));
          return Matcher.quoteReplacement(match.group() + "\n" + code + "\n");
        });
  }

  /** {@code String text, int[] n} becomes {@code text, n}. */
  private static String arguments(String parameters) {
    return parameters.strip().replaceAll("(?:[\\w.<>\\[\\]]+\\s+)+(\\w+)", "$1");
  }

  private String filled(String text) {
    String contract = victim.assignment().questions().get(0).contract().getSimpleName();
    String filled = text.replace("$CLASS", "My" + contract).replace("$CONTRACT", contract);
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace(word.getKey(), word.getValue());
    }
    return REPEAT
        .matcher(filled)
        .replaceAll(m -> Matcher.quoteReplacement(m.group(2).repeat(Integer.parseInt(m.group(1)))));
  }

  private void putCells(Variant variant) {
    ArrayNode cells = Tampering.cells(root);
    List<String> first = variant.texts(Slot.FIRST);
    for (int i = 0; i < first.size(); i++) {
      cells.insert(i, Tampering.code(filled(first.get(i))));
    }
    List<String> after = variant.texts(Slot.CELL);
    int place = Tampering.indexOf(root, victim.question(0)) + 1;
    for (int i = 0; i < after.size(); i++) {
      cells.insert(place + i, Tampering.code(filled(after.get(i))));
    }
    variant.texts(Slot.LAST).forEach(text -> addAtEnd(filled(text)));
  }

  private void addAtEnd(String source) {
    Tampering.cells(root).add(Tampering.code(source));
  }

  private String source(String id) {
    JsonNode source = Tampering.cell(root, id).path("source");
    StringBuilder text = new StringBuilder();
    if (source.isArray()) {
      source.forEach(line -> text.append(line.asString("")));
    }
    return source.isArray() ? text.toString() : source.asString("");
  }

  private void setSource(String id, String source) {
    Tampering.cell(root, id).put("source", source);
  }
}

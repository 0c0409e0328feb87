package org.labyrinth.autograder.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A class of which a third is hostile.
 *
 * @param folder where its notebooks lie
 * @param kinds what each honest student's notebook holds, by student: the same kind, the same bytes
 * @param hostile the other students
 */
public record MixedClass(Path folder, Map<String, String> kinds, List<String> hostile) {
  public MixedClass {
    kinds = Map.copyOf(kinds);
    hostile = List.copyOf(hostile);
  }

  /**
   * Writes the notebooks: two honest ones, one hostile, and so on; the attacks take turns.
   *
   * @param folder a new folder for them
   * @param victim the exercise
   * @param submissions how many
   * @param sandboxed whether to add those that only a sandbox can stop
   * @param marker for what they make
   * @return who is who
   * @throws IOException if they cannot be written
   */
  public static MixedClass write(
      Path folder, Victim victim, int submissions, boolean sandboxed, String marker)
      throws IOException {
    Files.createDirectories(folder);
    Map<String, String> notebooks = honest(victim);
    List<String> names = List.copyOf(notebooks.keySet());
    List<Variant> variants = variants(sandboxed);
    Map<String, String> words = Map.of("$MARKER", marker, "$PORT", "9");
    Map<String, String> kinds = new TreeMap<>();
    List<String> hostile = new ArrayList<>();
    for (int i = 0; i < submissions; i++) {
      String student = String.format(Locale.ROOT, "s%03d", i);
      if (i % 3 == 2) {
        // A step without a common factor: every attack has its turn, those of one kind far apart.
        Variant variant = variants.get(i / 3 * 37 % variants.size());
        byte[] notebook =
            HostileNotebook.hostile(victim, Base.WRONG, variant, words).getBytes(UTF_8);
        hand(folder, student, variant, notebook, marker);
        hostile.add(student);
      } else {
        String kind = names.get(i % names.size());
        Files.writeString(folder.resolve(student + ".ipynb"), notebooks.get(kind));
        kinds.put(student, kind);
      }
    }
    return new MixedClass(folder, kinds, hostile);
  }

  private static void hand(
      Path folder, String student, Variant variant, byte[] notebook, String marker)
      throws IOException {
    for (String packing : variant.texts(Slot.PACK)) {
      new Packing(folder, student, notebook, notebook, marker).pack(packing);
    }
    if (variant.texts(Slot.PACK).isEmpty()) {
      Files.write(folder.resolve(student + ".ipynb"), notebook);
    }
  }

  /** Honest notebooks, by a name for each. */
  public static Map<String, String> honest(Victim victim) {
    Map<String, String> notebooks = new TreeMap<>();
    for (Base base : Base.values()) {
      String name = base.name().toLowerCase(Locale.ROOT);
      notebooks.put(name, HostileNotebook.honest(victim, base));
      notebooks.put(name + " and a cell", withCells(victim, base, "int mine = 3;\nmine * mine"));
      notebooks.put(name + " and a slip", withCells(victim, base, "int mine = undefined;"));
      notebooks.put(name + " and a crash", withCells(victim, base, "int zero = 0;\n1 / zero"));
    }
    return notebooks;
  }

  private static String withCells(Victim victim, Base base, String cell) {
    Variant cells =
        new Variant("", java.util.Set.of(), "", List.of(new Variant.Piece(Slot.CELL, cell)));
    return HostileNotebook.hostile(victim, base, cells, Map.of());
  }

  /** All that can be handed in as a file or zip of a student's in one folder. */
  private static List<Variant> variants(boolean sandboxed) {
    return Attacks.all().stream()
        .flatMap(attack -> attack.variants().stream())
        .filter(variant -> sandboxed || !variant.is(Trait.SANDBOX))
        .filter(
            variant ->
                variant.texts(Slot.PACK).stream()
                    .noneMatch(p -> p.matches("(named|class|fifo|link|folder).*")))
        .toList();
  }
}

package org.labyrinth.autograder.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads an attack: a text of Java with a few marked lines. {@code // A07 title} and {@code //
 * tries: …} stand at the top, {@code // === name} begins a variant, {@code //: words} says what is
 * known of it, {@code // --- slot} begins a piece of it.
 */
final class AttackFile {
  private static final String TRIES = "// tries: ";
  private static final String VARIANT = "// === ";
  private static final String TRAITS = "//: ";
  private static final String SLOT = "// --- ";
  private static final String REASON = "reason=";

  private final List<Variant> variants = new ArrayList<>();
  private String tries = "";
  private String name = "";
  private Set<Trait> traits = EnumSet.noneOf(Trait.class);
  private String reason = "";
  private List<Variant.Piece> pieces = new ArrayList<>();
  private StringBuilder text = new StringBuilder();

  private AttackFile() {}

  /** The attack of this number; its file lies beside this class. */
  static Attack read(int number) {
    String file = "A%02d.java.txt".formatted(number);
    try (InputStream in = AttackFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("attack %s is missing".formatted(file));
      }
      return new AttackFile().parse(number, new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Attack parse(int number, String source) {
    List<String> lines = source.lines().toList();
    String title = lines.get(0).substring("// A00 ".length());
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith(TRIES)) {
        tries = line.substring(TRIES.length());
      } else if (line.startsWith(VARIANT)) {
        endVariant();
        name = line.substring(VARIANT.length());
      } else if (line.startsWith(TRAITS)) {
        Arrays.stream(line.substring(TRAITS.length()).split(" ")).forEach(this::trait);
      } else if (line.startsWith(SLOT)) {
        endPiece();
        text = new StringBuilder();
        pieces.add(new Variant.Piece(constant(line), ""));
      } else {
        text.append(line).append('\n');
      }
    }
    endVariant();
    return new Attack(number, title, tries, variants);
  }

  private static Slot constant(String line) {
    return Slot.valueOf(line.substring(SLOT.length()).strip().toUpperCase(Locale.ROOT));
  }

  private void trait(String word) {
    if (word.startsWith(REASON)) {
      reason = word.substring(REASON.length());
    } else {
      traits.add(Trait.valueOf(word.toUpperCase(Locale.ROOT)));
    }
  }

  private void endPiece() {
    if (!pieces.isEmpty()) {
      int last = pieces.size() - 1;
      pieces.set(last, new Variant.Piece(pieces.get(last).slot(), text.toString().strip()));
    }
  }

  private void endVariant() {
    endPiece();
    if (!name.isEmpty()) {
      variants.add(new Variant(name, traits, reason, pieces));
    }
    traits = EnumSet.noneOf(Trait.class);
    reason = "";
    pieces = new ArrayList<>();
    text = new StringBuilder();
  }
}

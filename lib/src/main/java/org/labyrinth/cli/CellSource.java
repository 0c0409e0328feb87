package org.labyrinth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.labyrinth.cell.Bpx;
import org.labyrinth.cell.BpxFile;
import org.labyrinth.cell.ShippedCell;
import org.labyrinth.experiment.Spelling;

/** Finds the cell that a command line names: a BPX file, or one that comes with the kit. */
final class CellSource {
  private CellSource() {}

  /**
   * The one cell that a command names.
   *
   * @throws IllegalArgumentException if there is none, or more than one
   */
  static String only(List<String> operands, String command) {
    if (operands.size() != 1) {
      throw new IllegalArgumentException(
          "cells = %d must be 1, a BPX file or one of %s: %s CELL"
              .formatted(operands.size(), String.join(", ", names()), command));
    }
    return operands.get(0);
  }

  /**
   * Reads a cell with all that stands beside it. A file goes before a name.
   *
   * @param word a path, or a shipped cell's name; capitals and dashes do not matter
   * @param place where it is named, for messages
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if there is neither, or the file holds no cell
   */
  static BpxFile file(String word, String place) throws IOException {
    Path path = path(word);
    if (Files.isRegularFile(path)) {
      return Bpx.parseFile(InputText.read(word, place), word);
    }
    return shipped(word).orElseThrow(() -> unknown(word)).file();
  }

  /**
   * Reads a cell's document. A file goes before a name.
   *
   * @param folder from which a path goes
   * @param word a path, or a shipped cell's name; capitals and dashes do not matter
   * @param place where it is named, for messages
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if there is neither
   */
  static CellDocument document(Path folder, String word, String place) throws IOException {
    Path path = folder.resolve(path(word));
    if (Files.isRegularFile(path)) {
      return new CellDocument(InputText.read(path.toString(), place), path.toString());
    }
    ShippedCell shipped =
        shipped(word)
            .orElseThrow(
                () -> new IllegalArgumentException(unknown(word).getMessage() + ": " + place));
    return new CellDocument(Bpx.write(shipped.file()), name(shipped));
  }

  private static Optional<ShippedCell> shipped(String word) {
    String asked = plain(word);
    for (ShippedCell shipped : ShippedCell.values()) {
      if (plain(name(shipped)).equals(asked)) {
        return Optional.of(shipped);
      }
    }
    return Optional.empty();
  }

  private static IllegalArgumentException unknown(String word) {
    return new IllegalArgumentException(
        "cell = \"%s\" must be a BPX file, or one of %s%s"
            .formatted(word, String.join(", ", names()), meant(plain(word))));
  }

  private static Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(
          "cell = \"%s\" must be a path or a name".formatted(word), e);
    }
  }

  private static String meant(String asked) {
    for (ShippedCell shipped : ShippedCell.values()) {
      if (Spelling.distance(plain(name(shipped)), asked) <= 2) {
        return " (did you mean " + name(shipped) + "?)";
      }
    }
    return "";
  }

  /** The names of all shipped cells. */
  static String[] names() {
    ShippedCell[] all = ShippedCell.values();
    String[] names = new String[all.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = name(all[i]);
    }
    return names;
  }

  private static String name(ShippedCell shipped) {
    return switch (shipped) {
      case LG_M50 -> "lgm50";
      case A123_26650 -> "a123-26650";
      case KOKAM_LCO -> "kokam-lco";
    };
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
  }
}

package org.labyrinth.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A text file that a command reads. */
final class InputText {
  private InputText() {}

  /**
   * Its whole text.
   *
   * @param name the path
   * @param place where it was named, for messages
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if there is no such file, or no text in it
   */
  static String read(String name, String place) throws IOException {
    try {
      Path path = Path.of(name);
      if (!Files.exists(path) || Files.isDirectory(path)) {
        throw new IllegalArgumentException("file = " + name + " must be a file there is: " + place);
      }
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("file = \"" + name + "\" must be a path: " + place, e);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("file = " + name + " must be UTF-8 text: " + place, e);
    }
  }
}

package org.labyrinth.image;

import java.nio.file.Path;
import java.util.Locale;

/** What a file's name says about what is in it. */
enum FileKind {
  TIFF,
  PNG,
  RAW,
  RAW_GZ,
  OTHER;

  static FileKind of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".tif") || name.endsWith(".tiff")) {
      return TIFF;
    } else if (name.endsWith(".png")) {
      return PNG;
    } else if (name.endsWith(".raw")) {
      return RAW;
    }
    return name.endsWith(".raw.gz") ? RAW_GZ : OTHER;
  }
}

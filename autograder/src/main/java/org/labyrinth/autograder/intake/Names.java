package org.labyrinth.autograder.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** File names, as text: no name of a submission ever becomes a path on this machine. */
final class Names {
  private static final int MAX_SHOWN = 120;
  private static final int MAX_NAME = 300;

  /**
   * What systems and editors put beside a file: hidden folders and files, a Mac's shadow copies.
   */
  private static final Pattern HIDDEN = Pattern.compile("(^|/)(\\.[^./]|__MACOSX(/|$))");

  /** Old programs for Windows wrote names in its first code page, and said nothing of it. */
  private static final Charset OLD =
      Charset.isSupported("IBM437") ? Charset.forName("IBM437") : ISO_8859_1;

  private Names() {}

  static boolean isNotebook(String name) {
    return hasEnding(name, ".ipynb");
  }

  static boolean isZip(String name) {
    return hasEnding(name, ".zip");
  }

  static boolean isHidden(String name) {
    return HIDDEN.matcher(name).find();
  }

  /** The folders above the first that is hidden; empty if there are none. */
  static String beforeHidden(String name) {
    Matcher hidden = HIDDEN.matcher(name);
    return hidden.find() ? name.substring(0, hidden.end(1)) : "";
  }

  private static boolean hasEnding(String name, String ending) {
    return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
  }

  /** Without the ending. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  /** The part before the first slash; all of it if there is none. */
  static String top(String name) {
    int slash = name.indexOf('/');
    return slash < 0 ? name : name.substring(0, slash);
  }

  /** The part after the first slash; empty if there is none. */
  static String below(String name) {
    int slash = name.indexOf('/');
    return slash < 0 ? "" : name.substring(slash + 1);
  }

  static int depth(String name) {
    return (int) name.chars().filter(c -> c == '/').count();
  }

  /** A name short enough for a sentence, not cut inside a character. */
  static String shown(String name) {
    if (name.codePointCount(0, name.length()) <= MAX_SHOWN) {
      return name;
    }
    return name.substring(0, name.offsetByCodePoints(0, MAX_SHOWN)) + "…";
  }

  /** A name of ordinary length as it is; of a longer one the end, which tells most of a file. */
  static String bounded(String name) {
    int points = name.codePointCount(0, name.length());
    if (points <= MAX_NAME) {
      return name;
    }
    return "…" + name.substring(name.offsetByCodePoints(0, points - MAX_NAME));
  }

  /**
   * A name in a zip, relative and with slashes. The zip was opened as Latin-1, which fits all
   * bytes, unless it marks a name as UTF-8. What is not marked is UTF-8 where that fits; else, with
   * what would be control characters in Latin-1, it is of the old code page.
   */
  static String ofZip(String latin) {
    String name = latin;
    if (latin.chars().anyMatch(c -> c > 0x7f) && latin.chars().allMatch(c -> c <= 0xff)) {
      boolean controls = latin.chars().anyMatch(c -> c >= 0x80 && c < 0xa0);
      name = decoded(latin.getBytes(ISO_8859_1), controls ? OLD : ISO_8859_1);
    }
    return name.replace('\\', '/').replaceAll("^(\\./|/)+", "").replaceAll("/(\\./|/)+", "/");
  }

  /**
   * The last part of a path, whatever this process takes the system's character set for: its URI
   * has the bytes that lie on the disk.
   */
  static String ofPath(Path path) {
    String raw = path.toAbsolutePath().normalize().toUri().getRawPath().replaceAll("/+$", "");
    String last = raw.substring(raw.lastIndexOf('/') + 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < last.length(); i++) {
      if (last.charAt(i) == '%') {
        bytes.write(Integer.parseInt(last, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.writeBytes(last.substring(i, i + 1).getBytes(UTF_8));
      }
    }
    return decoded(bytes.toByteArray(), ISO_8859_1);
  }

  private static String decoded(byte[] bytes, Charset otherwise) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, otherwise);
    }
  }
}

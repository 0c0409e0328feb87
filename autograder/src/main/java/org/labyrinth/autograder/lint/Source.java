package org.labyrinth.autograder.lint;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source file that exists in memory only. */
final class Source extends SimpleJavaFileObject {
  private final String text;

  /** A file by its name with dots, without {@code .java}. */
  Source(String name, String text) {
    super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}

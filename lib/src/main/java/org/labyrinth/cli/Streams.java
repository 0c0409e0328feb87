package org.labyrinth.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** The standard streams, each in the encoding that the terminal says it has. */
final class Streams {
  private Streams() {}

  static PrintWriter out() {
    return writer(FileDescriptor.out, "stdout.encoding");
  }

  static PrintWriter err() {
    return writer(FileDescriptor.err, "stderr.encoding");
  }

  /** The property has been there since JDK 18, and before under another name where it is needed. */
  private static PrintWriter writer(FileDescriptor stream, String property) {
    String name = System.getProperty(property, System.getProperty("sun." + property, ""));
    Charset charset = name.isEmpty() ? Charset.defaultCharset() : Charset.forName(name);
    OutputStream bytes = new FileOutputStream(stream);
    return new PrintWriter(new OutputStreamWriter(bytes, charset), true);
  }
}

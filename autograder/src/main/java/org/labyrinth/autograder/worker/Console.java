package org.labyrinth.autograder.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import org.labyrinth.autograder.protocol.Messages;

/** Catches what student code prints, up to a limit, in place of the channel to the grader. */
final class Console {
  private static final int LIMIT = Messages.MAX_TEXT / 2;
  private static final String CUT = "\n… (the rest is cut)\n";
  private final Buffer buffer = new Buffer();
  private final PrintStream stream = new PrintStream(buffer, true, UTF_8);

  private Console() {}

  /** Takes the place of the three standard streams. */
  static Console install() {
    Console console = new Console();
    System.setIn(InputStream.nullInputStream());
    System.setOut(console.stream);
    System.setErr(console.stream);
    return console;
  }

  /** What was printed since the last time. */
  String take() {
    stream.flush();
    return buffer.take();
  }

  /** Keeps the first bytes and drops the rest. */
  private static final class Buffer extends ByteArrayOutputStream {
    private boolean cut;

    @Override
    public synchronized void write(int b) {
      if (count < LIMIT) {
        super.write(b);
      } else {
        cut = true;
      }
    }

    @Override
    public synchronized void write(byte[] source, int offset, int length) {
      int room = Math.min(length, LIMIT - count);
      super.write(source, offset, room);
      cut |= room < length;
    }

    synchronized String take() {
      String text = toString(UTF_8) + (cut ? CUT : "");
      reset();
      cut = false;
      return text;
    }
  }
}

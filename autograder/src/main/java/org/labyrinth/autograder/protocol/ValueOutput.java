package org.labyrinth.autograder.protocol;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Collects the bytes of one frame, up to the limit. */
final class ValueOutput extends DataOutputStream {
  private final Capped bytes;

  ValueOutput() {
    this(new Capped());
  }

  private ValueOutput(Capped bytes) {
    super(bytes);
    this.bytes = bytes;
  }

  void text(String text) throws IOException {
    writeInt(text.length());
    writeChars(text);
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  /** Refuses to grow past a frame. */
  private static final class Capped extends ByteArrayOutputStream {
    @Override
    public synchronized void write(int b) {
      require(1);
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] source, int offset, int length) {
      require(length);
      super.write(source, offset, length);
    }

    private void require(int more) {
      if ((long) count + more > Frames.MAX_BYTES) {
        throw new IllegalArgumentException(
            "a value must fit in %d bytes".formatted(Frames.MAX_BYTES));
      }
    }
  }
}

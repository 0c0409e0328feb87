package org.labyrinth.autograder.protocol;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/** Reads values out of one frame, never past its end. */
final class ValueInput extends DataInputStream {
  ValueInput(byte[] frame) {
    super(new ByteArrayInputStream(frame));
  }

  /**
   * A number of elements that follow, each of at least so many bytes.
   *
   * @throws ProtocolException if the frame is too short to hold them
   */
  int count(int bytesEach) throws IOException {
    return require(readInt(), bytesEach);
  }

  int require(long count, int bytesEach) throws IOException {
    if (count < 0 || count * bytesEach > available()) {
      throw new ProtocolException(
          "count = %d of %d bytes each must fit in the %d bytes left"
              .formatted(count, bytesEach, available()));
    }
    return (int) count;
  }

  /** A string of at most so many characters. */
  String text(int limit) throws IOException {
    int length = count(Character.BYTES);
    if (length > limit) {
      throw new ProtocolException(
          "text = %d characters must be at most %d".formatted(length, limit));
    }
    char[] chars = new char[length];
    for (int i = 0; i < length; i++) {
      chars[i] = readChar();
    }
    return new String(chars);
  }

  byte[] rest() throws IOException {
    return readAllBytes();
  }

  void requireEnd() throws IOException {
    if (available() > 0) {
      throw new ProtocolException("%d bytes are left over".formatted(available()));
    }
  }
}

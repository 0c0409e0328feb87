package org.labyrinth.autograder.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Blocks of bytes with their length in front. */
public final class Frames {
  /** The largest frame [bytes]: room for an image of 400³ voxels of one byte. */
  public static final int MAX_BYTES = 64 << 20;

  private Frames() {}

  /**
   * Writes a frame and flushes.
   *
   * @param out where to
   * @param frame at most {@link #MAX_BYTES} bytes
   * @throws IOException if the frame is too large or the stream fails
   */
  public static void write(OutputStream out, byte[] frame) throws IOException {
    if (frame.length > MAX_BYTES) {
      throw new ProtocolException(
          "frame = %d bytes must be at most %d".formatted(frame.length, MAX_BYTES));
    }
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(frame.length);
    data.write(frame);
    data.flush();
  }

  /**
   * Reads a frame; memory is taken as the bytes arrive, not as the length promises.
   *
   * @param in where from
   * @return the bytes
   * @throws ProtocolException if the length is out of range or the stream ends inside the frame
   * @throws EOFException if the stream ends before the frame
   * @throws IOException if the stream fails
   */
  public static byte[] read(InputStream in) throws IOException {
    int length = new DataInputStream(in).readInt();
    if (length < 0 || length > MAX_BYTES) {
      throw new ProtocolException(
          "frame = %d bytes must be from 0 to %d".formatted(length, MAX_BYTES));
    }
    byte[] frame = in.readNBytes(length);
    if (frame.length < length) {
      throw new ProtocolException(
          "frame ends after %d of %d bytes".formatted(frame.length, length));
    }
    return frame;
  }
}

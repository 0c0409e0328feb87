package org.labyrinth.autograder.protocol;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Requests and replies as frames. */
public final class Messages {
  /** The longest text of a reply: output, value, message [characters]. */
  public static final int MAX_TEXT = 64 << 10;

  /** The most sentences about unresolved names in one cell. */
  public static final int MAX_SENTENCES = 100;

  /** The most lines of a stack trace. */
  public static final int MAX_FRAMES = 200;

  /**
   * A request with its number.
   *
   * @param number echoed by the reply
   * @param request the request
   */
  public record Numbered(long number, Request request) {}

  private Messages() {}

  /**
   * Codes a request. Its number stands at the end, and nobody can guess it: who replies with it has
   * read the request to its last byte, so that the pipe is empty again.
   *
   * @param number what the reply must echo
   * @param request the request
   * @return the frame
   * @throws IOException if it is too large
   */
  public static byte[] write(long number, Request request) throws IOException {
    ValueOutput out = new ValueOutput();
    RequestCodec.write(out, request);
    out.writeLong(number);
    return out.toBytes();
  }

  /**
   * Decodes a request.
   *
   * @param frame what {@link #write(long, Request)} made
   * @return the request and its number
   * @throws IOException if the frame is not that
   */
  public static Numbered readRequest(byte[] frame) throws IOException {
    int end = frame.length - Long.BYTES;
    if (end < 0) {
      throw new ProtocolException("a request of %d bytes is too short".formatted(frame.length));
    }
    ValueInput in = new ValueInput(Arrays.copyOf(frame, end));
    Request request = RequestCodec.read(in);
    in.requireEnd();
    return new Numbered(ByteBuffer.wrap(frame).getLong(end), request);
  }

  /**
   * Codes a reply.
   *
   * @param number the request's
   * @param reply the reply
   * @return the frame
   * @throws IOException if it is too large
   */
  public static byte[] write(long number, Reply reply) throws IOException {
    ValueOutput out = new ValueOutput();
    out.writeLong(number);
    ReplyCodec.write(out, reply);
    return out.toBytes();
  }

  /**
   * Decodes a reply.
   *
   * @param number the request's
   * @param frame what the process sent
   * @return the reply
   * @throws ProtocolException if the frame is no reply, or one to another request
   * @throws IOException if the frame ends too soon
   */
  public static Reply readReply(long number, byte[] frame) throws IOException {
    ValueInput in = new ValueInput(frame);
    if (in.readLong() != number) {
      throw new ProtocolException("a reply to another request");
    }
    Reply reply = ReplyCodec.read(in);
    in.requireEnd();
    return reply;
  }
}

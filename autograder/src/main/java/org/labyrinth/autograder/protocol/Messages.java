package org.labyrinth.autograder.protocol;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Requests and replies as frames. */
public final class Messages {
  /** The longest text of a reply: output, value, message [characters]. */
  public static final int MAX_TEXT = 64 << 10;

  /** The most sentences about unresolved names in one cell. */
  public static final int MAX_SENTENCES = 100;

  /**
   * A request with its number.
   *
   * @param number echoed by the reply
   * @param request the request
   */
  public record Numbered(int number, Request request) {}

  private static final int MAX_NAME = 40;

  private Messages() {}

  /**
   * Codes a request.
   *
   * @param number what the reply must echo
   * @param request the request
   * @return the frame
   * @throws IOException if it is too large
   */
  public static byte[] write(int number, Request request) throws IOException {
    ValueOutput out = new ValueOutput();
    out.writeInt(number);
    if (request instanceof Request.RunCell cell) {
      out.writeByte(1);
      out.text(cell.source());
    } else if (request instanceof Request.MakeAnswer answer) {
      out.writeByte(2);
      out.text(answer.contract());
    } else if (request instanceof Request.Call call) {
      out.writeByte(3);
      out.text(call.contract());
      out.writeInt(call.method());
      out.write(call.arguments());
    } else {
      out.writeByte(4);
    }
    return out.toBytes();
  }

  /**
   * Decodes a request.
   *
   * @param frame what {@link #write(int, Request)} made
   * @return the request and its number
   * @throws IOException if the frame is not that
   */
  public static Numbered readRequest(byte[] frame) throws IOException {
    ValueInput in = new ValueInput(frame);
    int number = in.readInt();
    int kind = in.readUnsignedByte();
    Request request =
        switch (kind) {
          case 1 -> new Request.RunCell(in.text(Integer.MAX_VALUE));
          case 2 -> new Request.MakeAnswer(in.text(Integer.MAX_VALUE));
          case 3 -> new Request.Call(in.text(Integer.MAX_VALUE), in.readInt(), in.rest());
          case 4 -> new Request.Quit();
          default -> throw new ProtocolException("there is no request " + kind);
        };
    in.requireEnd();
    return new Numbered(number, request);
  }

  /**
   * Codes a reply.
   *
   * @param number the request's
   * @param reply the reply
   * @return the frame
   * @throws IOException if it is too large
   */
  public static byte[] write(int number, Reply reply) throws IOException {
    ValueOutput out = new ValueOutput();
    out.writeInt(number);
    if (reply instanceof Reply.Ready) {
      out.writeByte(1);
    } else if (reply instanceof Reply.CellDone done) {
      out.writeByte(2);
      writeOutcome(out, done.outcome());
    } else if (reply instanceof Reply.Made) {
      out.writeByte(3);
    } else if (reply instanceof Reply.Returned returned) {
      out.writeByte(4);
      out.write(returned.value());
    } else if (reply instanceof Reply.Threw threw) {
      out.writeByte(5);
      out.text(threw.category().name());
      out.text(cut(threw.message()));
    }
    return out.toBytes();
  }

  /**
   * Decodes a reply.
   *
   * @param number the request's
   * @param frame what the student's process sent
   * @return the reply
   * @throws ProtocolException if the frame is no reply, or one to another request
   * @throws IOException if the frame ends too soon
   */
  public static Reply readReply(int number, byte[] frame) throws IOException {
    ValueInput in = new ValueInput(frame);
    int echo = in.readInt();
    if (echo != number) {
      throw new ProtocolException("reply to request %d, not %d".formatted(echo, number));
    }
    int kind = in.readUnsignedByte();
    Reply reply =
        switch (kind) {
          case 1 -> new Reply.Ready();
          case 2 -> new Reply.CellDone(readOutcome(in));
          case 3 -> new Reply.Made();
          case 4 -> new Reply.Returned(in.rest());
          case 5 -> new Reply.Threw(constant(Category.values(), in), in.text(MAX_TEXT));
          default -> throw new ProtocolException("there is no reply " + kind);
        };
    in.requireEnd();
    return reply;
  }

  private static void writeOutcome(ValueOutput out, CellOutcome outcome) throws IOException {
    out.text(outcome.status().name());
    out.text(cut(outcome.value()));
    out.text(cut(outcome.output()));
    out.text(cut(outcome.error()));
    out.writeInt(outcome.line());
    List<String> sentences = outcome.unresolved();
    int count = Math.min(sentences.size(), MAX_SENTENCES);
    out.writeInt(count);
    for (String sentence : sentences.subList(0, count)) {
      out.text(cut(sentence));
    }
  }

  private static CellOutcome readOutcome(ValueInput in) throws IOException {
    CellStatus status = constant(CellStatus.values(), in);
    String value = in.text(MAX_TEXT);
    String output = in.text(MAX_TEXT);
    String error = in.text(MAX_TEXT);
    int line = in.readInt();
    int count = in.count(Integer.BYTES);
    if (count > MAX_SENTENCES) {
      throw new ProtocolException("%d sentences are too many".formatted(count));
    }
    List<String> unresolved = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      unresolved.add(in.text(MAX_TEXT));
    }
    return new CellOutcome(status, value, output, error, line, unresolved);
  }

  private static <E extends Enum<E>> E constant(E[] constants, ValueInput in) throws IOException {
    String name = in.text(MAX_NAME);
    for (E constant : constants) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new ProtocolException("there is no constant of the name sent");
  }

  private static String cut(String text) {
    return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT - 1) + "…";
  }
}

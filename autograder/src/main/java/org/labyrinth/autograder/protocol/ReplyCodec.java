package org.labyrinth.autograder.protocol;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Replies as bytes: a number for the kind, then what it holds, every text cut at the limit. */
final class ReplyCodec {
  private static final int MAX_NAME = 40;

  private ReplyCodec() {}

  static void write(ValueOutput out, Reply reply) throws IOException {
    if (reply instanceof Reply.Ready) {
      out.writeByte(1);
    } else if (reply instanceof Reply.Needs needs) {
      out.writeByte(2);
      RequestCodec.write(out, needs.request());
    } else if (reply instanceof Reply.CellDone done) {
      out.writeByte(3);
      writeOutcome(out, done.outcome());
    } else if (reply instanceof Reply.Compiled) {
      out.writeByte(4);
    } else if (reply instanceof Reply.Done done) {
      out.writeByte(5);
      out.text(cut(done.output()));
    } else if (reply instanceof Reply.Shown shown) {
      out.writeByte(6);
      out.text(cut(shown.text()));
      out.text(cut(shown.output()));
    } else if (reply instanceof Reply.Raised raised) {
      out.writeByte(7);
      out.text(cut(raised.thrown()));
      out.text(cut(raised.message()));
      writeTrace(out, raised.trace());
      out.text(cut(raised.output()));
    } else if (reply instanceof Reply.Undefined undefined) {
      out.writeByte(8);
      out.writeInt(undefined.snippet());
      writeTrace(out, undefined.trace());
      out.text(cut(undefined.output()));
    } else if (reply instanceof Reply.Gone) {
      out.writeByte(9);
    } else if (reply instanceof Reply.Made) {
      out.writeByte(10);
    } else if (reply instanceof Reply.Returned returned) {
      out.writeByte(11);
      out.write(returned.value());
    } else if (reply instanceof Reply.Threw threw) {
      out.writeByte(12);
      out.text(threw.category().name());
      out.text(cut(threw.message()));
    }
  }

  static Reply read(ValueInput in) throws IOException {
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case 1 -> new Reply.Ready();
      case 2 -> new Reply.Needs(RequestCodec.readEngineRequest(in));
      case 3 -> new Reply.CellDone(readOutcome(in));
      case 4 -> new Reply.Compiled();
      case 5 -> new Reply.Done(text(in));
      case 6 -> new Reply.Shown(text(in), text(in));
      case 7 -> new Reply.Raised(text(in), text(in), readTrace(in), text(in));
      case 8 -> new Reply.Undefined(in.readInt(), readTrace(in), text(in));
      case 9 -> new Reply.Gone();
      case 10 -> new Reply.Made();
      case 11 -> new Reply.Returned(in.rest());
      case 12 -> new Reply.Threw(constant(Category.values(), in), text(in));
      default -> throw new ProtocolException("there is no reply " + kind);
    };
  }

  private static String text(ValueInput in) throws IOException {
    return in.text(Messages.MAX_TEXT);
  }

  private static void writeTrace(ValueOutput out, List<Frame> trace) throws IOException {
    int count = Math.min(trace.size(), Messages.MAX_FRAMES);
    out.writeInt(count);
    for (Frame frame : trace.subList(0, count)) {
      out.text(cut(frame.className()));
      out.text(cut(frame.method()));
      out.text(cut(frame.file()));
      out.writeInt(frame.line());
    }
  }

  private static List<Frame> readTrace(ValueInput in) throws IOException {
    int count = in.count(Integer.BYTES);
    if (count > Messages.MAX_FRAMES) {
      throw new ProtocolException("%d lines of a stack trace are too many".formatted(count));
    }
    List<Frame> trace = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      trace.add(new Frame(text(in), text(in), text(in), in.readInt()));
    }
    return trace;
  }

  private static void writeOutcome(ValueOutput out, CellOutcome outcome) throws IOException {
    out.text(outcome.status().name());
    out.text(cut(outcome.value()));
    out.text(cut(outcome.output()));
    out.text(cut(outcome.error()));
    out.writeInt(outcome.line());
    List<String> sentences = outcome.unresolved();
    int count = Math.min(sentences.size(), Messages.MAX_SENTENCES);
    out.writeInt(count);
    for (String sentence : sentences.subList(0, count)) {
      out.text(cut(sentence));
    }
  }

  private static CellOutcome readOutcome(ValueInput in) throws IOException {
    CellStatus status = constant(CellStatus.values(), in);
    String value = text(in);
    String output = text(in);
    String error = text(in);
    int line = in.readInt();
    int count = in.count(Integer.BYTES);
    if (count > Messages.MAX_SENTENCES) {
      throw new ProtocolException("%d sentences are too many".formatted(count));
    }
    List<String> unresolved = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      unresolved.add(text(in));
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
    return text.length() <= Messages.MAX_TEXT
        ? text
        : text.substring(0, Messages.MAX_TEXT - 1) + "…";
  }
}

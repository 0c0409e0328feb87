package org.labyrinth.autograder.protocol;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Requests as bytes: a number for the kind, then what it holds. */
final class RequestCodec {
  private RequestCodec() {}

  static void write(ValueOutput out, Request request) throws IOException {
    if (request instanceof Request.NewShell) {
      out.writeByte(1);
    } else if (request instanceof Request.RunCell cell) {
      out.writeByte(2);
      out.text(cell.source());
    } else if (request instanceof Request.FindAnswer answer) {
      out.writeByte(3);
      out.text(answer.contract());
    } else if (request instanceof Request.Given given) {
      out.writeByte(4);
      ReplyCodec.write(out, given.reply());
    } else if (request instanceof Request.Load load) {
      out.writeByte(5);
      writeClasses(out, load.classes());
    } else if (request instanceof Request.Invoke invoke) {
      out.writeByte(6);
      out.text(invoke.className());
      out.text(invoke.method());
    } else if (request instanceof Request.Show) {
      out.writeByte(7);
    } else if (request instanceof Request.MakeAnswer answer) {
      out.writeByte(8);
      out.text(answer.contract());
      out.text(answer.className());
      out.text(answer.method());
    } else if (request instanceof Request.Call call) {
      out.writeByte(9);
      out.text(call.contract());
      out.writeInt(call.method());
      out.write(call.arguments());
    } else {
      out.writeByte(10);
    }
  }

  static Request read(ValueInput in) throws IOException {
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case 1 -> new Request.NewShell();
      case 2 -> new Request.RunCell(text(in));
      case 3 -> new Request.FindAnswer(text(in));
      case 4 -> new Request.Given(ReplyCodec.read(in));
      default -> engineRequest(kind, in);
    };
  }

  /** Those that a reply may hold, which no other message may be nested in. */
  static Request.OfEngine readEngineRequest(ValueInput in) throws IOException {
    return engineRequest(in.readUnsignedByte(), in);
  }

  private static Request.OfEngine engineRequest(int kind, ValueInput in) throws IOException {
    return switch (kind) {
      case 5 -> new Request.Load(readClasses(in));
      case 6 -> new Request.Invoke(text(in), text(in));
      case 7 -> new Request.Show();
      case 8 -> new Request.MakeAnswer(text(in), text(in), text(in));
      case 9 -> new Request.Call(text(in), in.readInt(), in.rest());
      case 10 -> new Request.Quit();
      default -> throw new ProtocolException("there is no request " + kind);
    };
  }

  private static String text(ValueInput in) throws IOException {
    return in.text(Integer.MAX_VALUE);
  }

  private static void writeClasses(ValueOutput out, List<ClassFile> classes) throws IOException {
    out.writeInt(classes.size());
    for (ClassFile each : classes) {
      out.text(each.name());
      out.writeInt(each.bytes().length);
      out.write(each.bytes());
    }
  }

  private static List<ClassFile> readClasses(ValueInput in) throws IOException {
    int count = in.count(2 * Integer.BYTES);
    List<ClassFile> classes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      classes.add(new ClassFile(text(in), in.readNBytes(in.count(1))));
    }
    return classes;
  }
}

package org.labyrinth.autograder.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import jdk.jshell.spi.ExecutionControl;
import org.labyrinth.autograder.protocol.Channel;
import org.labyrinth.autograder.protocol.ClassFile;
import org.labyrinth.autograder.protocol.Frame;
import org.labyrinth.autograder.protocol.Messages;
import org.labyrinth.autograder.protocol.Reply;
import org.labyrinth.autograder.protocol.Request;

/** JShell's engine, which is in the student's process: each call goes by way of the grader. */
final class RemoteEngine implements ExecutionControl {
  private final Channel channel;
  private final StringBuilder output = new StringBuilder();

  RemoteEngine(Channel channel) {
    this.channel = channel;
  }

  @Override
  public void load(ClassBytecodes[] classes)
      throws ClassInstallException, EngineTerminationException {
    List<ClassFile> files =
        Arrays.stream(classes).map(each -> new ClassFile(each.name(), each.bytecodes())).toList();
    if (ask(new Request.Load(files)) instanceof Reply.Raised raised) {
      throw new ClassInstallException(sentence(raised), new boolean[classes.length]);
    }
  }

  @Override
  public void redefine(ClassBytecodes[] classes) throws NotImplementedException {
    throw new NotImplementedException("classes are loaded anew");
  }

  @Override
  public String invoke(String className, String method)
      throws RunException, EngineTerminationException {
    Reply reply = ask(new Request.Invoke(className, method));
    if (reply instanceof Reply.Raised raised) {
      throw new UserException(raised.message(), raised.thrown(), trace(raised.trace()));
    } else if (reply instanceof Reply.Undefined undefined) {
      throw new ResolutionException(undefined.snippet(), trace(undefined.trace()));
    }
    return "";
  }

  /** The text of the value that the last {@link #invoke} gave. */
  String show() throws CellFailure {
    try {
      Reply reply = ask(new Request.Show());
      if (reply instanceof Reply.Shown shown) {
        return shown.text();
      } else if (reply instanceof Reply.Raised raised) {
        throw CellFailure.ofException("showing the value threw " + raised.thrown(), 0);
      }
      throw CellFailure.ofException("the value cannot be shown", 0);
    } catch (EngineTerminationException e) {
      throw CellFailure.ofException("the process fell", 0);
    }
  }

  /** What was printed since the last time, cut at a limit. */
  String takeOutput() {
    String taken = output.toString();
    output.setLength(0);
    return taken;
  }

  private Reply ask(Request.OfEngine request) throws EngineTerminationException {
    try {
      channel.send(new Reply.Needs(request));
      Request.Given given =
          channel
              .next()
              .filter(Request.Given.class::isInstance)
              .map(Request.Given.class::cast)
              .orElseThrow(() -> new EngineTerminationException("the grader is gone"));
      return noted(given.reply());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reply noted(Reply reply) throws EngineTerminationException {
    if (reply instanceof Reply.Done done) {
      print(done.output());
    } else if (reply instanceof Reply.Shown shown) {
      print(shown.output());
    } else if (reply instanceof Reply.Raised raised) {
      print(raised.output());
    } else if (reply instanceof Reply.Undefined undefined) {
      print(undefined.output());
    } else {
      throw new EngineTerminationException("the engine fell");
    }
    return reply;
  }

  private void print(String text) {
    int room = Messages.MAX_TEXT - output.length();
    output.append(text, 0, Math.min(room, text.length()));
  }

  private static String sentence(Reply.Raised raised) {
    return raised.thrown() + ": " + raised.message();
  }

  private static StackTraceElement[] trace(List<Frame> trace) {
    return trace.stream()
        .map(
            each ->
                new StackTraceElement(each.className(), each.method(), each.file(), each.line()))
        .toArray(StackTraceElement[]::new);
  }

  @Override
  public String varValue(String className, String variable) {
    return "";
  }

  @Override
  public void addToClasspath(String path) throws NotImplementedException {
    throw new NotImplementedException("the class path is the kit");
  }

  @Override
  public void stop() {}

  @Override
  public Object extensionCommand(String command, Object argument) throws NotImplementedException {
    throw new NotImplementedException(command);
  }

  @Override
  public void close() {}
}

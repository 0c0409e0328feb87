package org.labyrinth.autograder.worker;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jdk.jshell.execution.DirectExecutionControl;
import org.labyrinth.autograder.protocol.ClassFile;
import org.labyrinth.autograder.protocol.Frame;
import org.labyrinth.autograder.protocol.Messages;
import org.labyrinth.autograder.protocol.Reply;

/** Loads what the compiler made, runs it, and keeps the object that the last run gave. */
final class Engine extends DirectExecutionControl {
  private final Console console;
  private Optional<Object> last = Optional.empty();

  Engine(Console console) {
    this.console = console;
  }

  Reply load(List<ClassFile> classes) {
    try {
      load(
          classes.stream()
              .map(each -> new ClassBytecodes(each.name(), each.bytes()))
              .toArray(ClassBytecodes[]::new));
      return new Reply.Done(console.take());
    } catch (ClassInstallException
        | EngineTerminationException
        | NotImplementedException
        | LinkageError e) {
      return raised(e);
    }
  }

  /** Runs a method and keeps what it returns. */
  Reply run(String className, String method) {
    try {
      invoke(className, method);
      return new Reply.Done(console.take());
    } catch (UserException e) {
      return new Reply.Raised(
          e.causeExceptionClass(), text(e), trace(e.getStackTrace()), console.take());
    } catch (ResolutionException e) {
      return new Reply.Undefined(e.id(), trace(e.getStackTrace()), console.take());
    } catch (RunException | InternalException | EngineTerminationException e) {
      return raised(e);
    } catch (RuntimeException | StackOverflowError e) {
      // The conversion of an exception whose class or causes are the student's.
      return raised(e);
    }
  }

  /** The text of what the last run gave: student code, which may throw. */
  Reply show() {
    try {
      return new Reply.Shown(last.map(String::valueOf).orElse(""), console.take());
    } catch (RuntimeException | StackOverflowError e) {
      return raised(e);
    }
  }

  /** What a method returns; empty if null. */
  Optional<Object> value(String className, String method)
      throws RunException, InternalException, EngineTerminationException {
    invoke(className, method);
    return last;
  }

  @Override
  protected String invoke(Method snippet) throws Exception {
    last = Optional.empty();
    last = Optional.ofNullable(snippet.invoke(null));
    return "";
  }

  private Reply raised(Throwable thrown) {
    return new Reply.Raised(thrown.getClass().getName(), text(thrown), List.of(), console.take());
  }

  /** The message of an exception whose class may be the student's, and so may throw in turn. */
  static String text(Throwable thrown) {
    try {
      return Objects.requireNonNullElse(thrown.getMessage(), "");
    } catch (RuntimeException | StackOverflowError e) {
      return "";
    }
  }

  private static List<Frame> trace(StackTraceElement[] trace) {
    return Arrays.stream(trace)
        .limit(Messages.MAX_FRAMES)
        .map(
            each ->
                new Frame(
                    each.getClassName(),
                    each.getMethodName(),
                    Objects.requireNonNullElse(each.getFileName(), ""),
                    each.getLineNumber()))
        .toList();
  }
}

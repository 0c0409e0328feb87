package org.labyrinth.autograder.worker;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jdk.jshell.spi.SPIResolutionException;
import org.labyrinth.autograder.protocol.Category;
import org.labyrinth.autograder.protocol.ContractMethods;
import org.labyrinth.autograder.protocol.Reply;

/** The student's answers as objects, one for each contract, and the calls on them. */
final class Answers {
  /** An object and the methods by which it may be called. */
  private record Answer(Object object, ContractMethods methods) {}

  private final Shell shell;
  private final Map<String, Answer> byContract = new HashMap<>();

  Answers(Shell shell) {
    this.shell = shell;
  }

  /** Makes the answer to a contract, {@code new My…()}. */
  Reply make(String contractName) {
    ContractMethods methods = contract(contractName);
    String className = "My" + methods.contract().getSimpleName();
    Optional<String> undefined = shell.unresolved(className);
    if (undefined.isPresent()) {
      return new Reply.Threw(Category.UNRESOLVED, undefined.get());
    }
    try {
      Object answer = shell.value("new " + className + "()").orElseThrow();
      if (!methods.contract().isInstance(answer)) {
        return new Reply.Threw(
            Category.UNRESOLVED,
            "%s does not implement %s".formatted(className, methods.contract().getSimpleName()));
      }
      byContract.put(contractName, new Answer(answer, methods));
      return new Reply.Made();
    } catch (CellFailure failure) {
      return switch (failure.status()) {
        case EXCEPTION -> new Reply.Threw(Category.OTHER, failure.getMessage());
        default -> new Reply.Threw(Category.UNRESOLVED, failure.getMessage());
      };
    }
  }

  private static ContractMethods contract(String name) {
    try {
      return new ContractMethods(Class.forName(name));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the kit has no contract " + name, e);
    }
  }

  /** Calls a method of an answer made before. */
  Reply call(String contractName, int method, byte[] arguments) {
    Answer answer = Objects.requireNonNull(byContract.get(contractName), contractName);
    try {
      Object[] values = answer.methods().readArguments(method, arguments);
      Object result = answer.methods().method(method).invoke(answer.object(), values);
      return returned(answer.methods(), method, result);
    } catch (InvocationTargetException e) {
      return threw(e.getCause());
    } catch (IllegalAccessException | IOException e) {
      return new Reply.Threw(Category.BAD_RESULT, "the call failed: " + e.getMessage());
    }
  }

  private static Reply returned(ContractMethods methods, int method, Object result) {
    try {
      return new Reply.Returned(methods.writeResult(method, result));
    } catch (NullPointerException e) {
      return new Reply.Threw(Category.BAD_RESULT, "the result is null or holds null");
    } catch (RuntimeException | IOException | StackOverflowError e) {
      return new Reply.Threw(Category.BAD_RESULT, "the result cannot be read: " + message(e));
    }
  }

  private Reply threw(Throwable thrown) {
    if (thrown instanceof SPIResolutionException) {
      return new Reply.Threw(
          Category.UNRESOLVED,
          "the answer uses a method or class that refers to something undefined");
    }
    return new Reply.Threw(Category.of(thrown), message(thrown));
  }

  /** The message of an exception whose class may be the student's, and so may throw in turn. */
  private static String message(Throwable thrown) {
    try {
      return Objects.requireNonNullElse(thrown.getMessage(), "");
    } catch (RuntimeException | StackOverflowError e) {
      return "";
    }
  }
}

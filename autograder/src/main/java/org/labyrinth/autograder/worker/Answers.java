package org.labyrinth.autograder.worker;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jdk.jshell.spi.ExecutionControl.EngineTerminationException;
import jdk.jshell.spi.ExecutionControl.InternalException;
import jdk.jshell.spi.ExecutionControl.ResolutionException;
import jdk.jshell.spi.ExecutionControl.RunException;
import jdk.jshell.spi.SPIResolutionException;
import org.labyrinth.autograder.protocol.Category;
import org.labyrinth.autograder.protocol.ContractMethods;
import org.labyrinth.autograder.protocol.Reply;
import org.labyrinth.autograder.protocol.Request;

/** The student's answers as objects, one for each contract, and the calls on them. */
final class Answers {
  /** An object and the methods by which it may be called. */
  private record Answer(Object object, ContractMethods methods) {}

  private final Engine engine;
  private final Map<String, Answer> byContract = new HashMap<>();

  Answers(Engine engine) {
    this.engine = engine;
  }

  /** Makes the answer to a contract by the method that returns it. */
  Reply make(Request.MakeAnswer request) {
    ContractMethods methods = contract(request.contract());
    String contract = methods.contract().getSimpleName();
    try {
      Optional<Object> answer = engine.value(request.className(), request.method());
      if (answer.filter(methods.contract()::isInstance).isEmpty()) {
        return new Reply.Threw(
            Category.UNRESOLVED, "My%s does not implement %s".formatted(contract, contract));
      }
      byContract.put(request.contract(), new Answer(answer.get(), methods));
      return new Reply.Made();
    } catch (ResolutionException e) {
      return undefined();
    } catch (RunException | InternalException | EngineTerminationException e) {
      return new Reply.Threw(Category.OTHER, Engine.text(e));
    } catch (RuntimeException | StackOverflowError e) {
      return new Reply.Threw(Category.OTHER, Engine.text(e));
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
      return new Reply.Threw(Category.BAD_RESULT, "the result cannot be read: " + Engine.text(e));
    }
  }

  private static Reply threw(Throwable thrown) {
    return thrown instanceof SPIResolutionException
        ? undefined()
        : new Reply.Threw(Category.of(thrown), Engine.text(thrown));
  }

  private static Reply undefined() {
    return new Reply.Threw(
        Category.UNRESOLVED,
        "the answer uses a method or class that refers to something undefined");
  }
}

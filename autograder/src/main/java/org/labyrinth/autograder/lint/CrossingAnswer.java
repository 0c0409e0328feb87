package org.labyrinth.autograder.lint;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import org.labyrinth.autograder.process.StudentException;
import org.labyrinth.autograder.protocol.Category;
import org.labyrinth.autograder.protocol.ContractMethods;

/**
 * An answer in this JVM as a hidden test would meet it in another one: arguments, results and
 * exceptions are coded and decoded again, so that the two share no array and no null passes.
 */
final class CrossingAnswer implements InvocationHandler {
  private final Object answer;
  private final ContractMethods methods;

  private CrossingAnswer(Object answer, ContractMethods methods) {
    this.answer = answer;
    this.methods = methods;
  }

  /** The answer behind the protocol's codecs. */
  static Object of(Object answer, ContractMethods methods) {
    Class<?> contract = methods.contract();
    return Proxy.newProxyInstance(
        contract.getClassLoader(), new Class<?>[] {contract}, new CrossingAnswer(answer, methods));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    int index = methods.indexOf(method);
    if (index < 0) {
      return method.invoke(this, arguments);
    }
    Object[] given = arguments == null ? new Object[0] : arguments;
    Object result;
    try {
      Object[] values = methods.readArguments(index, methods.writeArguments(index, given));
      Method open = methods.method(index);
      open.setAccessible(true);
      result = open.invoke(answer, values);
    } catch (InvocationTargetException e) {
      throw thrown(e.getCause());
    }
    try {
      return methods.readResult(index, methods.writeResult(index, result));
    } catch (RuntimeException | IOException e) {
      throw StudentException.of(Category.BAD_RESULT, "the result cannot cross: " + e.getMessage());
    }
  }

  private static Throwable thrown(Throwable thrown) {
    if (thrown instanceof LoopBudget.Spent) {
      return thrown;
    }
    return StudentException.of(
        Category.of(thrown), Objects.requireNonNullElse(thrown.getMessage(), ""));
  }
}

package org.labyrinth.exercises;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Stands between a test and an answer and notes whether the stub was called: a test may expect an
 * exception, and must not take the stub's for it. An answer gets copies of arrays, also of those in
 * records, as it does when it is graded in another process: what it writes into them spoils no
 * other test.
 */
final class WatchedAnswer implements InvocationHandler {
  private final Object answer;
  private volatile boolean stubCalled;
  private volatile String changedInput = "";
  private volatile boolean abandoned;

  WatchedAnswer(Object answer) {
    this.answer = answer;
  }

  /** The answer as the test sees it. */
  Object as(Class<?> contract) {
    return Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, this);
  }

  /** Whether the stub was called since the last {@link #forget}. */
  boolean stubCalled() {
    return stubCalled;
  }

  /** The name of the first argument that the answer wrote into; empty if it wrote into none. */
  String changedInput() {
    return changedInput;
  }

  /** The class of the answer. */
  Class<?> type() {
    return answer.getClass();
  }

  /** Answers nothing any more, so that tests that nobody waits for come to their end. */
  void abandon() {
    abandoned = true;
  }

  /** Begins anew, for the next test. */
  void forget() {
    stubCalled = false;
    changedInput = "";
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (abandoned) {
      throw new IllegalStateException("The check has ended.");
    }
    Object[] given = (Object[]) Copies.of(arguments);
    try {
      return method.invoke(answer, given);
    } catch (InvocationTargetException e) {
      if (Stub.isThrownBy(e.getCause())) {
        stubCalled = true;
      }
      throw e.getCause();
    } finally {
      noteChange(method, arguments, given);
    }
  }

  private void noteChange(Method method, Object[] original, Object[] given) {
    if (original == null || !changedInput.isEmpty()) {
      return;
    }
    for (int i = 0; i < original.length; i++) {
      if (!Copies.same(original[i], given[i])) {
        changedInput = method.getParameters()[i].getName();
        return;
      }
    }
  }
}

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

  /** Begins anew, for the next test. */
  void forget() {
    stubCalled = false;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(answer, (Object[]) Copies.of(arguments));
    } catch (InvocationTargetException e) {
      if (Stub.isThrownBy(e.getCause())) {
        stubCalled = true;
      }
      throw e.getCause();
    }
  }
}

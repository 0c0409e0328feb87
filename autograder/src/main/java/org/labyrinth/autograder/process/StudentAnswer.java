package org.labyrinth.autograder.process;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import org.labyrinth.autograder.protocol.Category;
import org.labyrinth.autograder.protocol.ContractMethods;
import org.labyrinth.autograder.protocol.Reply;
import org.labyrinth.autograder.protocol.Request;

/**
 * The answer to one contract as a hidden test sees it: an ordinary instance of the interface whose
 * calls cross to the student's process. It remembers the first fault since {@link #begin}, so that
 * no test can pass by catching what the fault throws.
 */
public final class StudentAnswer implements InvocationHandler {
  private final StudentSession session;
  private final ContractMethods methods;
  private Deadline deadline = new Deadline(System.nanoTime());
  private Optional<Fault> fault = Optional.empty();

  /**
   * An answer.
   *
   * @param session where the student's cells run
   * @param contract the question's interface
   */
  public StudentAnswer(StudentSession session, Class<?> contract) {
    this.session = session;
    this.methods = new ContractMethods(contract);
  }

  /**
   * The instance to hand to a test.
   *
   * @return an object of the contract
   */
  public Object instance() {
    Class<?> contract = methods.contract();
    return Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, this);
  }

  /**
   * Begins a test: sees to a process, forgets earlier faults, then starts the clock. If the latest
   * moment has passed, no process is started and the answer is lost from the outset.
   *
   * @param limit time for the test
   * @param latest the moment it must have ended whatever its limit
   */
  public void begin(Duration limit, Deadline latest) {
    if (latest.hasPassed()) {
      fault = Optional.of(Fault.TIMEOUT);
      return;
    }
    session.prepare();
    fault = Optional.empty();
    deadline = latest.within(limit);
  }

  /**
   * What went wrong first since {@link #begin}.
   *
   * @return the fault; empty if the process answered every call
   */
  public Optional<Fault> fault() {
    return fault;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) {
    int index = methods.indexOf(method);
    if (index < 0) {
      return ofObject(proxy, method, arguments);
    }
    if (fault.isPresent()) {
      throw new AnswerLost("the answer was lost earlier in this test: " + fault.get());
    }
    Object[] values = arguments == null ? new Object[0] : arguments;
    try {
      require(session.make(methods.contract().getName(), deadline));
      return call(index, values);
    } catch (ProcessFault e) {
      throw lost(e.fault(), e.getMessage());
    }
  }

  /** equals, hashCode and toString stay on this side. */
  private Object ofObject(Object proxy, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "the answer to " + methods.contract().getSimpleName();
    };
  }

  private void require(Reply reply) {
    if (reply instanceof Reply.Made) {
      return;
    }
    if (reply instanceof Reply.Threw threw) {
      boolean unresolved = threw.category() == Category.UNRESOLVED;
      throw lost(unresolved ? Fault.UNRESOLVED : Fault.NOT_MADE, threw.message());
    }
    throw breach("an answer that is no answer");
  }

  private Object call(int index, Object[] arguments) throws ProcessFault {
    String contract = methods.contract().getName();
    byte[] bytes;
    try {
      bytes = methods.writeArguments(index, arguments);
    } catch (IOException e) {
      throw new IllegalArgumentException("the test's arguments cannot be sent", e);
    }
    Reply reply = session.ask(new Request.Call(contract, index, bytes), deadline);
    if (reply instanceof Reply.Returned returned) {
      return decode(index, returned.value());
    } else if (reply instanceof Reply.Threw threw) {
      throw thrown(threw);
    }
    throw breach("a reply that is no result");
  }

  private Object decode(int index, byte[] value) {
    try {
      return methods.readResult(index, value);
    } catch (IOException e) {
      throw breach(e.getMessage());
    }
  }

  private RuntimeException thrown(Reply.Threw threw) {
    if (threw.category() == Category.OUT_OF_MEMORY) {
      session.abandon();
      return lost(Fault.OUT_OF_MEMORY, threw.message());
    } else if (threw.category() == Category.UNRESOLVED) {
      return lost(Fault.UNRESOLVED, threw.message());
    }
    return StudentException.of(threw.category(), threw.message());
  }

  private AnswerLost breach(String message) {
    session.abandon();
    return lost(Fault.PROTOCOL, message);
  }

  private AnswerLost lost(Fault what, String message) {
    fault = Optional.of(what);
    return new AnswerLost(what + ": " + message);
  }
}

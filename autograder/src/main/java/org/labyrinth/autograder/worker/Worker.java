package org.labyrinth.autograder.worker;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.labyrinth.autograder.protocol.Channel;
import org.labyrinth.autograder.protocol.Reply;
import org.labyrinth.autograder.protocol.Request;

/**
 * The student's process: runs what the grader sends it, one request after the other, until told to
 * quit.
 */
public final class Worker {
  private final Engine engine;
  private final Answers answers;

  private Worker(Console console) {
    this.engine = new Engine(console);
    this.answers = new Answers(engine);
  }

  /**
   * Runs the worker on standard input and output.
   *
   * @param arguments none
   * @throws IOException if the grader goes away
   */
  public static void main(String[] arguments) throws IOException {
    Channel channel = new Channel(System.in, System.out);
    endWithTheGrader();
    new Worker(Console.install()).serve(channel);
    System.exit(0);
  }

  /** Student code that loops would otherwise outlive a grader that was killed. */
  private static void endWithTheGrader() {
    for (ProcessHandle grader : ProcessHandle.current().parent().stream().toList()) {
      CompletableFuture<Void> unused = grader.onExit().thenRun(() -> Runtime.getRuntime().halt(0));
    }
  }

  private void serve(Channel channel) throws IOException {
    channel.send(new Reply.Ready());
    Optional<Request> next = channel.next();
    while (next.isPresent() && !(next.get() instanceof Request.Quit)) {
      channel.send(reply(next.get()));
      next = channel.next();
    }
  }

  private Reply reply(Request request) {
    if (request instanceof Request.Load load) {
      return engine.load(load.classes());
    } else if (request instanceof Request.Invoke invoke) {
      return engine.run(invoke.className(), invoke.method());
    } else if (request instanceof Request.Show) {
      return engine.show();
    } else if (request instanceof Request.MakeAnswer answer) {
      return answers.make(answer);
    } else if (request instanceof Request.Call call) {
      return answers.call(call.contract(), call.method(), call.arguments());
    }
    throw new IllegalStateException("no reply to " + request);
  }
}

package org.labyrinth.autograder.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.labyrinth.autograder.protocol.Channel;
import org.labyrinth.autograder.protocol.Reply;
import org.labyrinth.autograder.protocol.Request;

/**
 * The compiler's process: turns cells into classes, one request after the other, until told to
 * quit.
 */
public final class FrontEnd {
  /** Java's compiler descends into what it compiles: deep nesting needs a deep stack [bytes]. */
  private static final long STACK = 64L << 20;

  private final Channel channel;
  private Shell shell;

  private FrontEnd(Channel channel) {
    this.channel = channel;
    this.shell = new Shell(new RemoteEngine(channel));
  }

  /**
   * Runs the compiler on standard input and output.
   *
   * @param arguments none
   * @throws Exception if the grader goes away
   */
  public static void main(String[] arguments) throws Exception {
    Channel channel = new Channel(System.in, System.out);
    System.setIn(InputStream.nullInputStream());
    System.setOut(new PrintStream(PrintStream.nullOutputStream()));
    FutureTask<Void> service =
        new FutureTask<>(
            () -> {
              new FrontEnd(channel).serve();
              return null;
            });
    Thread thread = new Thread(null, service, "compiler", STACK);
    thread.start();
    try {
      service.get();
      System.exit(0);
    } catch (ExecutionException e) {
      System.exit(1);
    }
  }

  private void serve() throws IOException {
    channel.send(new Reply.Ready());
    Optional<Request> next = channel.next();
    while (next.isPresent() && !(next.get() instanceof Request.Quit)) {
      channel.send(reply(next.get()));
      next = channel.next();
    }
  }

  private Reply reply(Request request) {
    if (request instanceof Request.NewShell) {
      shell.close();
      shell = new Shell(new RemoteEngine(channel));
      return new Reply.Compiled();
    } else if (request instanceof Request.RunCell cell) {
      return new Reply.CellDone(shell.run(cell.source()));
    } else if (request instanceof Request.FindAnswer answer) {
      return shell.findAnswer("My" + answer.contract());
    }
    throw new IllegalStateException("no reply to " + request);
  }
}

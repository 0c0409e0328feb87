package org.labyrinth.autograder.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import org.labyrinth.autograder.protocol.Frames;
import org.labyrinth.autograder.protocol.Messages;
import org.labyrinth.autograder.protocol.Messages.Numbered;
import org.labyrinth.autograder.protocol.Reply;
import org.labyrinth.autograder.protocol.Request;

/**
 * The student's process: answers the grader's requests, one after the other, until told to quit.
 */
public final class Worker {
  private final InputStream in;
  private final OutputStream out;
  private final Shell shell;
  private final Answers answers;

  private Worker(InputStream in, OutputStream out, Shell shell) {
    this.in = in;
    this.out = out;
    this.shell = shell;
    this.answers = new Answers(shell);
  }

  /**
   * Runs the worker on standard input and output.
   *
   * @param arguments none
   * @throws IOException if the grader goes away
   */
  public static void main(String[] arguments) throws IOException {
    InputStream in = System.in;
    OutputStream out = System.out;
    endWithTheGrader();
    Console console = Console.install();
    Worker worker = new Worker(in, out, new Shell(console));
    worker.serve();
    System.exit(0);
  }

  /** Student code that loops would otherwise outlive a grader that was killed. */
  private static void endWithTheGrader() {
    for (ProcessHandle grader : ProcessHandle.current().parent().stream().toList()) {
      CompletableFuture<Void> unused = grader.onExit().thenRun(() -> Runtime.getRuntime().halt(0));
    }
  }

  private void serve() throws IOException {
    Frames.write(out, Messages.write(0, new Reply.Ready()));
    while (true) {
      Numbered next;
      try {
        next = Messages.readRequest(Frames.read(in));
      } catch (EOFException e) {
        return;
      }
      if (next.request() instanceof Request.Quit) {
        return;
      }
      Frames.write(out, Messages.write(next.number(), reply(next.request())));
    }
  }

  private Reply reply(Request request) {
    if (request instanceof Request.RunCell cell) {
      return new Reply.CellDone(shell.run(cell.source()));
    } else if (request instanceof Request.MakeAnswer answer) {
      return answers.make(answer.contract());
    } else if (request instanceof Request.Call call) {
      return answers.call(call.contract(), call.method(), call.arguments());
    }
    throw new IllegalStateException("no reply to " + request);
  }
}

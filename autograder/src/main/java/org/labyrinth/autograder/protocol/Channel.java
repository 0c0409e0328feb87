package org.labyrinth.autograder.protocol;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** The far end of the grader's pipes: takes requests, one after the other, and sends replies. */
public final class Channel {
  private final InputStream in;
  private final OutputStream out;
  private long number;

  /**
   * A channel.
   *
   * @param in where requests come from
   * @param out where replies go
   */
  public Channel(InputStream in, OutputStream out) {
    this.in = new BufferedInputStream(in);
    this.out = new BufferedOutputStream(out);
  }

  /**
   * Waits for the next request.
   *
   * @return the request; empty if the grader closed the pipe
   * @throws IOException if what comes is no request
   */
  public Optional<Request> next() throws IOException {
    try {
      Messages.Numbered next = Messages.readRequest(Frames.read(in));
      number = next.number();
      return Optional.of(next.request());
    } catch (EOFException e) {
      return Optional.empty();
    }
  }

  /**
   * Replies to the last request; at the start, to none.
   *
   * @param reply the reply
   * @throws IOException if it is too large or the grader is gone
   */
  public void send(Reply reply) throws IOException {
    Frames.write(out, Messages.write(number, reply));
  }
}

package org.labyrinth.autograder.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.labyrinth.autograder.protocol.Frames;
import org.labyrinth.autograder.protocol.Messages;
import org.labyrinth.autograder.protocol.ProtocolException;
import org.labyrinth.autograder.protocol.Reply;
import org.labyrinth.autograder.protocol.Request;

/**
 * One JVM that is not trusted, a student's or a compiler's. Neither one that does not read nor one
 * that does not write can hold up the grader past a deadline.
 */
final class JvmProcess implements AutoCloseable {
  /** The exit code of a JVM that was told to exit when out of memory. */
  private static final int EXIT_OUT_OF_MEMORY = 3;

  /** Fits into an empty pipe on every system [bytes]. */
  private static final int SMALL = 4096;

  /**
   * Starts every process: a sandbox ends with the thread that started it, which must therefore be
   * one that stays.
   */
  private static final ExecutorService STARTER =
      Executors.newSingleThreadExecutor(task -> daemon(task, "process-starter"));

  private static final SecureRandom NUMBERS = new SecureRandom();

  /** Gives a frame, or throws why there are no more. */
  private interface Arrival {
    byte[] frame() throws IOException;
  }

  private final TemporaryFolder folder = new TemporaryFolder();
  private final BlockingQueue<Arrival> arrivals = new ArrayBlockingQueue<>(4);
  private final ExecutorService threads =
      Executors.newFixedThreadPool(2, task -> daemon(task, "process-pipe"));
  private final Process process;
  private boolean ready;

  private JvmProcess(StudentJvm jvm, int slot, Function<Path, List<String>> java)
      throws IOException {
    Isolation isolation = jvm.isolation();
    Path own = isolation.folder(folder.path());
    ProcessBuilder builder =
        new ProcessBuilder(isolation.command(jvm, slot, java.apply(own)))
            .directory(folder.path().toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    // Windows needs its own directory to open a socket or make random numbers.
    environment.keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("TMPDIR", own.toString());
    process = started(builder);
    threads.execute(() -> pump(process.getInputStream()));
  }

  /** Starts a student's process; it gets ready by itself. */
  static JvmProcess student(StudentJvm jvm, int slot) {
    return start(jvm, slot, jvm::student);
  }

  /** Starts a compiler's process; it gets ready by itself. */
  static JvmProcess compiler(StudentJvm jvm, int slot) {
    return start(jvm, slot, jvm::compiler);
  }

  private static JvmProcess start(StudentJvm jvm, int slot, Function<Path, List<String>> java) {
    try {
      return new JvmProcess(jvm, slot, java);
    } catch (IOException e) {
      throw new IllegalStateException("a JVM does not start: " + e.getMessage(), e);
    }
  }

  private static Process started(ProcessBuilder builder) throws IOException {
    Future<Process> future = STARTER.submit(builder::start);
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a JVM started", e);
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Waits until the process has started; on any fault it is dead afterwards. */
  void awaitReady(Deadline deadline) throws ProcessFault {
    if (!ready) {
      receive(0, deadline);
      ready = true;
    }
  }

  /** Sends a request and waits for its reply; on any fault the process is dead afterwards. */
  Reply ask(Request request, Deadline deadline) throws ProcessFault {
    awaitReady(deadline);
    long number = NUMBERS.nextLong();
    byte[] frame = frame(number, request);
    if (frame.length <= SMALL) {
      // The last reply came from one who had read all there was: the pipe is empty.
      send(frame);
    } else {
      threads.execute(() -> send(frame));
    }
    return receive(number, deadline);
  }

  private static byte[] frame(long number, Request request) {
    try {
      return Messages.write(number, request);
    } catch (IOException e) {
      throw new IllegalArgumentException("the request is too large: " + e.getMessage(), e);
    }
  }

  private void send(byte[] frame) {
    try {
      Frames.write(process.getOutputStream(), frame);
    } catch (IOException e) {
      // The process is gone: its closed output says so to the one who waits for the reply.
      process.destroyForcibly();
    }
  }

  private void pump(InputStream in) {
    try {
      try {
        while (true) {
          byte[] frame = Frames.read(in);
          arrivals.put(() -> frame);
        }
      } catch (IOException e) {
        arrivals.put(
            () -> {
              throw e;
            });
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Reply receive(long expected, Deadline deadline) throws ProcessFault {
    try {
      Arrival arrival = arrivals.poll(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
      if (arrival == null) {
        throw fallen(Fault.TIMEOUT, "no reply in time");
      }
      return decode(expected, frame(arrival));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw fallen(Fault.TIMEOUT, "the grader was interrupted");
    }
  }

  private byte[] frame(Arrival arrival) throws ProcessFault, InterruptedException {
    try {
      return arrival.frame();
    } catch (IOException e) {
      throw ended(e);
    }
  }

  private Reply decode(long expected, byte[] frame) throws ProcessFault {
    try {
      return Messages.readReply(expected, frame);
    } catch (IOException e) {
      throw fallen(Fault.PROTOCOL, "not a reply: " + e.getMessage());
    }
  }

  /** Why the channel ended: the JVM's exit code says whether for want of memory. */
  private ProcessFault ended(IOException end) throws InterruptedException {
    boolean exited = process.waitFor(1, TimeUnit.SECONDS);
    if (exited && process.exitValue() == EXIT_OUT_OF_MEMORY) {
      return fallen(Fault.OUT_OF_MEMORY, "out of memory");
    }
    return end instanceof ProtocolException
        ? fallen(Fault.PROTOCOL, end.getMessage())
        : fallen(Fault.EXITED, "the process ended");
  }

  private ProcessFault fallen(Fault fault, String message) {
    close();
    return new ProcessFault(fault, message);
  }

  /** Ends the process and whatever it started, and deletes what it wrote. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.shutdownNow();
    folder.close();
  }
}

package org.labyrinth.autograder.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.labyrinth.autograder.protocol.Frames;
import org.labyrinth.autograder.protocol.Messages;
import org.labyrinth.autograder.protocol.ProtocolException;
import org.labyrinth.autograder.protocol.Reply;
import org.labyrinth.autograder.protocol.Request;

/**
 * One JVM with a student's code in it. Bytes go in and out on threads of their own, so that neither
 * a process that does not read nor one that does not write can hold up the grader past a deadline.
 */
final class StudentProcess implements AutoCloseable {
  /** The exit code of a JVM that was told to exit when out of memory. */
  private static final int EXIT_OUT_OF_MEMORY = 3;

  /** Gives a frame, or throws why there are no more. */
  private interface Arrival {
    byte[] frame() throws IOException;
  }

  private final TemporaryFolder folder = new TemporaryFolder();
  private final BlockingQueue<Arrival> arrivals = new ArrayBlockingQueue<>(4);
  private final ExecutorService threads = Executors.newFixedThreadPool(2, StudentProcess::daemon);
  private final Process process;
  private int number;

  private StudentProcess(StudentJvm jvm) throws IOException {
    process = jvm.start(folder.path());
    threads.execute(() -> pump(process.getInputStream()));
  }

  /** Starts a process and waits until it is ready. */
  static StudentProcess start(StudentJvm jvm, Deadline deadline) throws ProcessFault {
    try {
      StudentProcess started = new StudentProcess(jvm);
      started.receive(0, deadline);
      return started;
    } catch (IOException e) {
      throw new IllegalStateException("the student's JVM does not start: " + e.getMessage(), e);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "student-process");
    thread.setDaemon(true);
    return thread;
  }

  /** Sends a request and waits for its reply; on any fault the process is dead afterwards. */
  Reply ask(Request request, Deadline deadline) throws ProcessFault {
    number++;
    byte[] frame = frame(request);
    threads.execute(() -> send(frame));
    return receive(number, deadline);
  }

  private byte[] frame(Request request) {
    try {
      return Messages.write(number, request);
    } catch (IOException e) {
      throw new IllegalArgumentException("the request is too large: " + e.getMessage(), e);
    }
  }

  private void send(byte[] frame) {
    try {
      OutputStream out = process.getOutputStream();
      Frames.write(out, frame);
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

  private Reply receive(int expected, Deadline deadline) throws ProcessFault {
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

  private Reply decode(int expected, byte[] frame) throws ProcessFault {
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

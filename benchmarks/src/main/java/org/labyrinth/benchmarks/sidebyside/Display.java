package org.labyrinth.benchmarks.sidebyside;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.labyrinth.cli.Terminal;

/** Shows how far a run is: a bar in a terminal, else a line for each step. */
public interface Display extends AutoCloseable {
  /** The next step begins; those before it are done. */
  void begin(String step, double estimatedSeconds);

  /** Something within the step. */
  void detail(String line);

  @Override
  void close();

  /** What suits the place. */
  static Display of(PrintWriter lines, double estimatedSeconds) {
    return Terminal.isInteractive() ? new Bar(estimatedSeconds) : new Lines(lines);
  }

  /** One line a step. */
  final class Lines implements Display {
    private final PrintWriter lines;
    private final long start = System.nanoTime();

    Lines(PrintWriter lines) {
      this.lines = lines;
    }

    @Override
    public void begin(String step, double estimatedSeconds) {
      double now = 1e-9 * (System.nanoTime() - start);
      lines.println(
          String.format(
              Locale.ROOT, "%7.0f s  %s (about %.0f s)", now, step, Math.ceil(estimatedSeconds)));
      lines.flush();
    }

    @Override
    public void detail(String line) {}

    @Override
    public void close() {}
  }

  /** A bar that counts estimated seconds. */
  final class Bar implements Display {
    private static final int WIDTH = 60;

    private final ProgressBar bar;
    private double done;
    private double current;
    private String step = "";

    Bar(double estimatedSeconds) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("bench")
              .setInitialMax((long) Math.ceil(estimatedSeconds))
              .build();
    }

    @Override
    public void begin(String next, double estimatedSeconds) {
      done += current;
      current = estimatedSeconds;
      step = next;
      bar.stepTo((long) done);
      bar.setExtraMessage(step);
    }

    @Override
    public void detail(String line) {
      String text = step + ": " + line;
      bar.setExtraMessage(text.length() > WIDTH ? text.substring(0, WIDTH) : text);
    }

    @Override
    public void close() {
      bar.stepTo(bar.getMax());
      bar.close();
    }
  }
}

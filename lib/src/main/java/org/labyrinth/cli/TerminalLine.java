package org.labyrinth.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * One line of a terminal that is written over and over. It asks the terminal nothing: the progress
 * bar's own way of asking takes Ctrl+C from Java, which then ends without its hooks.
 *
 * @param terminal where to write
 */
record TerminalLine(PrintWriter terminal) implements ProgressBarConsumer {
  /** One less than the narrowest usual terminal, so that the cursor does not wrap. */
  static final int WIDTH = 79;

  @Override
  public int getMaxRenderedLength() {
    return WIDTH;
  }

  @Override
  public void accept(String line) {
    write(line + " ".repeat(Math.max(0, WIDTH - line.length())));
  }

  @Override
  public void clear() {
    write(" ".repeat(WIDTH));
  }

  private void write(String line) {
    terminal.print("\r" + line + "\r");
    terminal.flush();
  }

  @Override
  public void close() {
    terminal.flush();
  }
}

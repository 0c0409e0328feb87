package org.labyrinth.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/** The bar's one line: how much, how long, what. */
final class ProgressLine implements ProgressBarRenderer {
  private static final int BLOCKS = 10;

  @Override
  public String render(ProgressState progress, int width) {
    return line(
        progress.getNormalizedProgress(),
        progress.getTotalElapsed(),
        progress.getExtraMessage(),
        width);
  }

  /** Cut to the width of the terminal, so that it stays one line. */
  static String line(double share, Duration elapsed, String message, int width) {
    int full = (int) (BLOCKS * Math.max(0, Math.min(1, share)));
    String line =
        String.format(
            Locale.ROOT,
            "%s%s %3.0f %% %d:%02d %s",
            "█".repeat(full),
            "░".repeat(BLOCKS - full),
            100 * share,
            elapsed.toMinutes(),
            elapsed.toSecondsPart(),
            message);
    return line.substring(0, Math.min(line.length(), Math.max(0, width)));
  }
}

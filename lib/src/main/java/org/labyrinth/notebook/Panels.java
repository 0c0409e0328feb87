package org.labyrinth.notebook;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.internal.chartpart.Chart;

/** Several pictures on one sheet. */
final class Panels {
  /** What a range is widened by where it holds one value only. */
  private static final double ROOM = 0.1;

  private Panels() {}

  /** A chart at a size. */
  static BufferedImage paint(Chart<?, ?> chart, int width, int height) {
    BufferedImage panel = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = panel.createGraphics();
    // A smooth curve stays smooth: its points are not moved to the middles of pixels.
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    chart.paint(pen, width, height);
    pen.dispose();
    return panel;
  }

  /** A vertical axis for a range {low, high}, with some room where both are the same. */
  static void room(XYChart chart, double[] range) {
    double size = Math.max(Math.abs(range[0]), Math.abs(range[1]));
    double margin =
        range[1] - range[0] > 1e-6 * size
            ? 0.04 * (range[1] - range[0])
            : ROOM * Math.max(size, ROOM);
    chart.getStyler().setYAxisMin(range[0] - margin);
    chart.getStyler().setYAxisMax(range[1] + margin);
  }

  /** In rows from the left, all columns equally wide. */
  static BufferedImage grid(List<BufferedImage> panels, int columns) {
    int width = 0;
    int height = 0;
    for (BufferedImage panel : panels) {
      width = Math.max(width, panel.getWidth());
      height = Math.max(height, panel.getHeight());
    }
    int rows = (panels.size() + columns - 1) / columns;
    BufferedImage sheet =
        new BufferedImage(columns * width, rows * height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    for (int i = 0; i < panels.size(); i++) {
      pen.drawImage(panels.get(i), i % columns * width, i / columns * height, null);
    }
    pen.dispose();
    return sheet;
  }
}

package org.labyrinth.notebook;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A quantity over a plane as colours, with axes and a scale; grey where it has no value.
 *
 * @param title above it
 * @param xTitle the horizontal quantity with its unit
 * @param yTitle the vertical quantity with its unit
 * @param quantity what the colours mean, with its unit
 * @param rows from the bottom, each its cells from the left
 * @param heights edges of the rows, one more than rows, rising
 * @param low what the darkest colour stands for
 * @param high what the lightest stands for
 */
@SuppressWarnings("ArrayRecordComponent") // for painting, at once
record HeatMap(
    String title,
    String xTitle,
    String yTitle,
    String quantity,
    List<Strip> rows,
    double[] heights,
    double low,
    double high) {
  private static final int LEFT = 70;
  private static final int RIGHT = 110;
  private static final int TOP = 34;
  private static final int BOTTOM = 52;
  private static final int BAR = 18;
  private static final int TICK = 5;
  private static final Color NOTHING = new Color(0xDDDDDD);

  BufferedImage paint(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    int right = width - RIGHT;
    int bottom = height - BOTTOM;
    plane(pen, right, bottom);
    pen.setColor(Color.BLACK);
    pen.drawRect(LEFT, TOP, right - LEFT, bottom - TOP);
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
    centred(pen, title, (LEFT + right) / 2, TOP - 12);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    centred(pen, xTitle, (LEFT + right) / 2, height - 12);
    AffineTransform upright = pen.getTransform();
    pen.rotate(-Math.PI / 2);
    centred(pen, yTitle, -(TOP + bottom) / 2, 16);
    pen.setTransform(upright);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    horizontalTicks(pen, right, bottom);
    verticalTicks(pen, heights[0], heights[heights.length - 1], LEFT, bottom, false);
    scale(pen, right + 16, width, bottom);
    pen.dispose();
    return image;
  }

  private void plane(Graphics2D pen, int right, int bottom) {
    for (int row = 0; row < rows.size(); row++) {
      Strip strip = rows.get(row);
      double first = heights[0];
      double last = heights[heights.length - 1];
      int upper = pixel(heights[row + 1], first, last, bottom, TOP);
      int lower = pixel(heights[row], first, last, bottom, TOP);
      double[] edges = strip.edges();
      double from = edges[0];
      double to = edges[edges.length - 1];
      for (int k = 0; k < strip.values().length; k++) {
        int x0 = pixel(edges[k], from, to, LEFT, right);
        int x1 = pixel(edges[k + 1], from, to, LEFT, right);
        double value = strip.values()[k];
        pen.setColor(Double.isNaN(value) ? NOTHING : Palette.ramp((value - low) / span()));
        pen.fillRect(x0, upper, x1 - x0, lower - upper);
      }
    }
  }

  private double span() {
    return high > low ? high - low : 1;
  }

  private static int pixel(double value, double from, double to, int start, int end) {
    return (int) Math.round(start + (value - from) / (to - from) * (end - start));
  }

  private static void centred(Graphics2D pen, String text, int x, int y) {
    pen.drawString(text, x - pen.getFontMetrics().stringWidth(text) / 2, y);
  }

  private void horizontalTicks(Graphics2D pen, int right, int bottom) {
    double[] edges = rows.get(0).edges();
    double from = edges[0];
    double to = edges[edges.length - 1];
    for (double tick : Ticks.of(from, to, Math.max(2, (right - LEFT) / 70))) {
      int x = pixel(tick, from, to, LEFT, right);
      pen.drawLine(x, bottom, x, bottom + TICK);
      centred(pen, Numbers.short4(tick), x, bottom + TICK + 14);
    }
  }

  private static void verticalTicks(
      Graphics2D pen, double from, double to, int x, int bottom, boolean toTheRight) {
    FontMetrics font = pen.getFontMetrics();
    for (double tick : Ticks.of(from, to, Math.max(2, (bottom - TOP) / 40))) {
      int y = pixel(tick, from, to, bottom, TOP);
      String text = Numbers.short4(tick);
      pen.drawLine(toTheRight ? x : x - TICK, y, toTheRight ? x + TICK : x, y);
      pen.drawString(
          text, toTheRight ? x + TICK + 4 : x - TICK - 4 - font.stringWidth(text), y + 4);
    }
  }

  private void scale(Graphics2D pen, int left, int right, int bottom) {
    for (int y = TOP; y < bottom; y++) {
      pen.setColor(Palette.ramp((bottom - y) / (double) (bottom - TOP)));
      pen.fillRect(left, y, BAR, 1);
    }
    pen.setColor(Color.BLACK);
    pen.drawRect(left, TOP, BAR, bottom - TOP);
    int most = right - pen.getFontMetrics().stringWidth(quantity) - 4;
    pen.drawString(quantity, Math.min(left - 6, most), TOP - 12);
    verticalTicks(pen, low, low + span(), left + BAR, bottom, true);
  }
}

package org.labyrinth.notebook;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Electrode;

/**
 * The two dimensions of a cell model, drawn: x through the layers, true to scale, and r in one of
 * the particles, magnified. The particles beside each other are a sketch.
 */
public final class CellDrawing {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 360;
  private static final int LEFT = 54;
  private static final int RIGHT = 560;
  private static final int TOP = 84;
  private static final int BOTTOM = 274;
  private static final int COLLECTOR = 12;
  private static final int GRAIN = 15;
  private static final int PITCH = 2 * GRAIN + 4;
  private static final int LENS = 96;
  private static final int LENS_X = 722;
  private static final int LENS_Y = 180;
  private static final double HEAD = 7;
  private static final double MICROMETRES = 1e6;

  private final Graphics2D pen;
  private final double negative;
  private final double separator;
  private final double positive;

  /** Where the layers meet [pixels]. */
  private final int first;

  private final int second;

  private CellDrawing(Graphics2D pen, Cell cell) {
    this.pen = pen;
    negative = negative(cell);
    separator = MICROMETRES * cell.separator().thickness();
    positive = MICROMETRES * cell.positive().thickness();
    double scale = (RIGHT - LEFT) / (negative + separator + positive);
    first = (int) Math.round(LEFT + scale * negative);
    second = (int) Math.round(LEFT + scale * (negative + separator));
  }

  /** L_n [µm]; a lithium metal plane has no thickness. */
  private static double negative(Cell cell) {
    return cell.negative() instanceof Electrode electrode ? MICROMETRES * electrode.thickness() : 0;
  }

  /**
   * Draws a cell in discharge.
   *
   * @param cell whose layers
   * @return the picture
   */
  public static Picture of(Cell cell) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    new CellDrawing(pen, cell).paint();
    pen.dispose();
    return new Picture(
        image,
        ("Cell '%s': x runs from the negative collector through %s µm of negative electrode,"
                + " %s µm of separator and %s µm of positive electrode; r runs from the centre of"
                + " a particle, one at every x, to its surface; lithium ions cross the separator"
                + " in discharge")
            .formatted(
                cell.name(),
                Numbers.short4(negative(cell)),
                Numbers.short4(MICROMETRES * cell.separator().thickness()),
                Numbers.short4(MICROMETRES * cell.positive().thickness())));
  }

  private void paint() {
    layers();
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 13));
    if (negative > 0) {
      centred("negative", (LEFT + first) / 2, TOP - 10);
    }
    centred("positive", (second + RIGHT) / 2, TOP - 10);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    centred("separator", (first + second) / 2, TOP - 10);
    wire();
    axis();
    lens();
  }

  private void layers() {
    pen.setColor(Palette.label(1));
    pen.fillRect(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP);
    grains(LEFT, first, 0.25);
    grains(second, RIGHT, 0.75);
    pen.setColor(new Color(0xB0B0B0));
    for (int y = TOP + 4; y < BOTTOM; y += 8) {
      pen.drawLine(first, y, second, y - 4);
    }
    pen.setColor(Palette.label(0));
    pen.fillRect(LEFT - COLLECTOR, TOP, COLLECTOR, BOTTOM - TOP);
    pen.fillRect(RIGHT, TOP, COLLECTOR, BOTTOM - TOP);
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(2));
    arrow(first - 26, LENS_Y, second + 26, LENS_Y);
    centred("Li⁺", (first + second) / 2, LENS_Y - 8);
  }

  /** Particles in rows between two faces, every second row shifted by half a particle. */
  private void grains(int from, int to, double shade) {
    Shape all = pen.getClip();
    pen.clipRect(from, TOP, to - from, BOTTOM - TOP);
    pen.setColor(Palette.ramp(shade));
    int row = 0;
    for (int y = TOP + PITCH / 2; y < BOTTOM; y += PITCH - 4) {
      int x = from + PITCH / 2 + (row % 2 == 0 ? 0 : PITCH / 2);
      for (; x + GRAIN <= to; x += PITCH) {
        pen.fill(circle(x, y, GRAIN));
      }
      row++;
    }
    pen.setClip(all);
  }

  /** Electrons outside, from one collector to the other. */
  private void wire() {
    int y = TOP - 48;
    int from = LEFT - COLLECTOR / 2;
    int to = RIGHT + COLLECTOR / 2;
    pen.drawLine(from, TOP, from, y);
    arrow(from, y, 0.5 * (from + to), y);
    pen.draw(new Line2D.Double(0.5 * (from + to), y, to, y));
    pen.drawLine(to, y, to, TOP);
    centred("e⁻  (current I the other way)", (from + to) / 2, y - 8);
  }

  private void axis() {
    int y = BOTTOM + 22;
    arrow(LEFT, y, RIGHT + 28, y);
    pen.drawString("x [µm]", RIGHT + 34, y + 5);
    tick(LEFT, y, 0, 0);
    if (negative > 0) {
      tick(first, y, negative, -14);
    }
    tick(second, y, negative + separator, 14);
    tick(RIGHT, y, negative + separator + positive, 0);
  }

  private void tick(int x, int y, double value, int aside) {
    pen.drawLine(x, y - 5, x, y + 5);
    centred(Numbers.short4(value), x + aside, y + 22);
  }

  /** One particle, large: it fills from its surface inwards. */
  private void lens() {
    int x = second + PITCH / 2 + 3 * PITCH;
    int y = TOP + PITCH / 2 + 2 * (PITCH - 4);
    pen.setColor(Color.GRAY);
    pen.setStroke(new BasicStroke(1));
    pen.draw(new Line2D.Double(x, y - GRAIN, LENS_X, LENS_Y - LENS));
    pen.draw(new Line2D.Double(x, y + GRAIN, LENS_X, LENS_Y + LENS));
    pen.setColor(Palette.ramp(0.75));
    pen.fill(circle(x, y, GRAIN));
    pen.setColor(Color.BLACK);
    pen.draw(circle(x, y, GRAIN));
    for (int ring = LENS; ring > 0; ring--) {
      double share = ring / (double) LENS;
      pen.setColor(Palette.ramp(0.45 + 0.5 * share * share));
      pen.fill(circle(LENS_X, LENS_Y, ring));
    }
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(2));
    pen.draw(circle(LENS_X, LENS_Y, LENS));
    arrow(LENS_X, LENS_Y, LENS_X + 0.8 * LENS, LENS_Y - 0.6 * LENS);
    pen.drawString("r", LENS_X + 34, LENS_Y - 34);
    pen.drawString("0", LENS_X - 12, LENS_Y + 5);
    pen.drawString("R", LENS_X + (int) (0.8 * LENS) + 5, LENS_Y - (int) (0.6 * LENS) - 4);
    for (double angle : new double[] {0.35, 0.6, 0.85}) {
      double cos = Math.cos(angle * Math.PI);
      double sin = Math.sin(angle * Math.PI);
      arrow(
          LENS_X + 1.22 * LENS * cos,
          LENS_Y + 1.22 * LENS * sin,
          LENS_X + 0.92 * LENS * cos,
          LENS_Y + 0.92 * LENS * sin);
    }
    centred("lithium enters, j < 0", LENS_X, LENS_Y + LENS + 44);
    centred("one particle at every x", LENS_X, LENS_Y - LENS - 16);
  }

  private static Ellipse2D circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private void arrow(double x0, double y0, double x1, double y1) {
    double length = Math.hypot(x1 - x0, y1 - y0);
    double along = HEAD * (x1 - x0) / length;
    double up = HEAD * (y1 - y0) / length;
    pen.draw(new Line2D.Double(x0, y0, x1 - along, y1 - up));
    Path2D head = new Path2D.Double();
    head.moveTo(x1, y1);
    head.lineTo(x1 - 1.5 * along - 0.7 * up, y1 - 1.5 * up + 0.7 * along);
    head.lineTo(x1 - 1.5 * along + 0.7 * up, y1 - 1.5 * up - 0.7 * along);
    head.closePath();
    pen.fill(head);
  }

  private void centred(String text, int x, int y) {
    pen.drawString(text, x - pen.getFontMetrics().stringWidth(text) / 2, y);
  }
}

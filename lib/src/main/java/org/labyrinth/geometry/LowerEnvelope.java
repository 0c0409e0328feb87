package org.labyrinth.geometry;

/**
 * One line of the separable distance transform: replaces f by g(x) = min over q of w (x − q)² +
 * f(q), in linear time, as the lower envelope of parabolas (Felzenszwalb and Huttenlocher 2012, doi
 * 10.4086/toc.2012.v008a019). Reused from line to line by one thread.
 *
 * <p>On a ring it is enough to cut the line at its smallest f and to repeat that one at the far
 * end: no parabola reaches across a lower apex.
 */
final class LowerEnvelope {
  private final double weight;
  private final boolean ring;
  private final double[] line;
  private final double[] f;
  private final int[] apex;
  private final double[] lifted;
  private final double[] from;

  /** For lines of n voxels, at a squared distance {@code weight} from each to the next. */
  LowerEnvelope(int n, double weight, Boundary boundary) {
    this.weight = weight;
    this.ring = boundary == Boundary.PERIODIC;
    this.line = new double[n];
    this.f = new double[n + 1];
    this.apex = new int[n + 1];
    this.lifted = new double[n + 1];
    this.from = new double[n + 2];
  }

  /** The line to fill before, and to read after, {@link #transform}. */
  double[] line() {
    return line;
  }

  void transform() {
    int n = line.length;
    int start = ring ? lowest() : 0;
    for (int i = 0; i < n; i++) {
      int at = start + i;
      f[i] = line[at < n ? at : at - n];
    }
    f[n] = ring ? f[0] : Double.POSITIVE_INFINITY;
    int parabolas = envelope();
    if (parabolas > 0) {
      evaluate(parabolas, start);
    }
  }

  private int lowest() {
    int lowest = 0;
    for (int i = 1; i < line.length; i++) {
      lowest = line[i] < line[lowest] ? i : lowest;
    }
    return lowest;
  }

  /** Keeps the parabolas that show, in order, and where each takes over; says how many. */
  private int envelope() {
    int top = -1;
    for (int q = 0; q < f.length; q++) {
      if (f[q] == Double.POSITIVE_INFINITY) {
        continue;
      }
      double height = f[q] / weight + (double) q * q;
      double crossing = Double.NEGATIVE_INFINITY;
      while (top >= 0) {
        crossing = (height - lifted[top]) / (2.0 * (q - apex[top]));
        if (crossing > from[top]) {
          break;
        }
        top--;
      }
      top++;
      apex[top] = q;
      lifted[top] = height;
      from[top] = top == 0 ? Double.NEGATIVE_INFINITY : crossing;
    }
    from[top + 1] = Double.POSITIVE_INFINITY;
    return top + 1;
  }

  private void evaluate(int parabolas, int start) {
    int n = line.length;
    int k = 0;
    for (int x = 0; x < n; x++) {
      while (k + 1 < parabolas && from[k + 1] < x) {
        k++;
      }
      double away = x - apex[k];
      int at = start + x;
      line[at < n ? at : at - n] = weight * away * away + f[apex[k]];
    }
  }
}

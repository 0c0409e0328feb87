package org.labyrinth.p2d;

import java.util.Arrays;
import org.labyrinth.cell.Particle;
import org.labyrinth.transport.SphereElement;

/**
 * Particles whose D_s does not depend on their filling. Their modes relax one by one,
 *
 * <pre>dqₖ/dt = −λₖ (D_s/R²) qₖ − bₖ j/(F R c_max)        x_surf = Σ qₖ</pre>
 *
 * so that an implicit step costs two passes over the modes. Mode k of all cells lies together.
 */
final class LinearParticles extends ParticleRow {
  private final double[] relaxation;
  private final double[] drive;

  /** What a current takes off each mode in the step at hand. */
  private final double[] driven;

  LinearParticles(
      Particle particle,
      SphereElement element,
      int first,
      double[] area,
      int side,
      int currentAt,
      int insideAt) {
    super(particle, element, first, area, side, currentAt, insideAt);
    double perTime = particle.diffusivity().at(0.5) / (particle.radius() * particle.radius());
    this.relaxation = element.relaxation();
    this.drive = element.surfaceWeights();
    this.driven = new double[drive.length];
    for (int k = 0; k < relaxation.length; k++) {
      relaxation[k] *= perTime;
      drive[k] /= charge;
    }
  }

  @Override
  int insideSize() {
    return relaxation.length * cells;
  }

  @Override
  void fill(double[] y, double stoichiometry) {
    for (int n = 0; n < insideSize(); n++) {
      y[insideAt + n] = n < cells ? stoichiometry : 0;
    }
  }

  @Override
  void condense(double s, double[] predicted, double[] rate, double[] y) {
    Arrays.fill(base, 0);
    if (Double.isInfinite(s)) {
      for (int k = 0; k < cells; k++) {
        base[k] = surface(predicted, k);
      }
      Arrays.fill(response, 0);
      return;
    }
    double slope = 0;
    for (int m = 0; m < relaxation.length; m++) {
      double per = 1 / (s + relaxation[m] * speed);
      driven[m] = drive[m] * per;
      slope += driven[m];
      withoutCurrent(insideAt + m * cells, s * per, per, predicted, rate, y);
    }
    Arrays.fill(response, slope);
  }

  /** One mode of all particles as it would be at j = 0. */
  private void withoutCurrent(
      int at, double weight, double per, double[] predicted, double[] rate, double[] y) {
    if (cells == 1) {
      y[at] = weight * predicted[at] - per * rate[at];
      base[0] += y[at];
      return;
    }
    for (int k = 0; k < cells; k++) {
      double value = weight * predicted[at + k] - per * rate[at + k];
      y[at + k] = value;
      base[k] += value;
    }
  }

  /** Once after each {@link #condense}: takes off what the current drives out. */
  @Override
  void expand(double[] y) {
    for (int m = 0; m < relaxation.length; m++) {
      int at = insideAt + m * cells;
      double out = driven[m];
      if (cells == 1) {
        y[at] -= out * y[currentAt];
      } else {
        for (int k = 0; k < cells; k++) {
          y[at + k] -= out * y[currentAt + k];
        }
      }
    }
  }

  @Override
  void rates(double[] y, double[] rates) {
    for (int m = 0; m < relaxation.length; m++) {
      int at = insideAt + m * cells;
      for (int k = 0; k < cells; k++) {
        rates[at + k] = -relaxation[m] * speed * y[at + k] - drive[m] * y[currentAt + k];
      }
    }
  }

  @Override
  double surface(double[] y, int k) {
    double sum = 0;
    for (int m = 0; m < relaxation.length; m++) {
      sum += y[insideAt + m * cells + k];
    }
    return sum;
  }

  @Override
  double mean(double[] y, int k) {
    return y[insideAt + k];
  }

  @Override
  double[] inside(double[] y, int k) {
    double[][] shapes = element.shapes();
    double[] values = new double[shapes.length];
    for (int m = 0; m < shapes.length; m++) {
      for (int i = 0; i < values.length; i++) {
        values[i] += y[insideAt + m * cells + k] * shapes[m][i];
      }
    }
    return values;
  }

  @Override
  double squaredError(double[] error) {
    if (cells == 1) {
      double surface = surface(error, 0);
      return surface * surface + error[insideAt] * error[insideAt];
    }
    double[] surface = shift; // free between steps
    Arrays.fill(surface, 0);
    for (int m = 0; m < relaxation.length; m++) {
      int at = insideAt + m * cells;
      for (int k = 0; k < cells; k++) {
        surface[k] += error[at + k];
      }
    }
    double sum = 0;
    for (int k = 0; k < cells; k++) {
      double mean = error[insideAt + k];
      sum += surface[k] * surface[k] + mean * mean;
    }
    return sum;
  }
}

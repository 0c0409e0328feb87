package org.labyrinth.p2d;

import org.labyrinth.cell.Arrhenius;
import org.labyrinth.cell.Particle;
import org.labyrinth.numerics.ScalarFunction;
import org.labyrinth.transport.PhysicalConstants;
import org.labyrinth.transport.SphereElement;

/**
 * The particles of one kind along an electrode, one at each cell. Within an implicit step the
 * surface stoichiometry of a particle is an affine function of its current,
 *
 * <pre>x_surf = base − response · j</pre>
 *
 * so that its inside never enters Newton's system: it is condensed out.
 */
abstract class ParticleRow {
  final Particle particle;
  final SphereElement element;

  /** The first cell, and how many. */
  final int first;

  final int cells;

  /** +1 in the negative electrode, −1 in the positive: the sign of j in discharge. */
  final int side;

  /** Where j and the inside of the particles stand in the state. */
  final int currentAt;

  final int insideAt;

  /** a of each cell [1/m]. */
  final double[] area;

  /** F R c_max: j over it is a rate of stoichiometry [A s/m²]. */
  final double charge;

  /** U and its slope. */
  final ScalarFunction potential;

  /** Surface stoichiometry at j = 0, and what a current takes off it [-], [m²/A]. */
  final double[] base;

  final double[] response;

  /** F k and Arrhenius factor of D_s at the temperature of the step [A/m²], [-]. */
  double exchange;

  double speed;

  /** The temperature they hold for [K]. */
  private double exchangeAt = Double.NaN;

  /** T − T_ref [K]. */
  private double warming;

  /** Surface stoichiometry, U there and its slope, at the last currents looked at. */
  final double[] filling;

  final double[] potentials;
  final double[] potentialSlopes;

  /** √(j² + 4 j₀²), the scale of the current [A/m²]. */
  final double[] root;

  /** What the current changes by if nothing else does, and with φ_s − φ_e and c_e. */
  final double[] shift;

  final double[] byPotential;
  final double[] bySalt;

  ParticleRow(
      Particle particle,
      SphereElement element,
      int first,
      double[] area,
      int side,
      int currentAt,
      int insideAt) {
    this.particle = particle;
    this.element = element;
    this.first = first;
    this.cells = area.length;
    this.side = side;
    this.currentAt = currentAt;
    this.insideAt = insideAt;
    this.area = area;
    this.charge = PhysicalConstants.FARADAY * particle.radius() * particle.maximumConcentration();
    this.potential = Tables.of(particle.openCircuitPotential(), 0, 1);
    this.base = new double[cells];
    this.response = new double[cells];
    this.filling = new double[cells];
    this.potentials = new double[cells];
    this.potentialSlopes = new double[cells];
    this.root = new double[cells];
    this.shift = new double[cells];
    this.byPotential = new double[cells];
    this.bySalt = new double[cells];
  }

  /** Sets what depends on the temperature alone. */
  void setTemperature(double reference, double temperature) {
    if (temperature == exchangeAt) {
      return;
    }
    exchangeAt = temperature;
    warming = temperature - reference;
    speed = Arrhenius.factor(particle.diffusivityActivationEnergy(), reference, temperature);
    exchange =
        PhysicalConstants.FARADAY
            * particle.reactionRateConstant()
            * Arrhenius.factor(particle.reactionActivationEnergy(), reference, temperature);
  }

  /** U(x) + (T − T_ref) dU/dT(x) [V]. */
  double potentialAt(double x) {
    double u = potential.at(x);
    return warming == 0 ? u : u + warming * particle.entropicChange().at(x);
  }

  /** The slope of {@link #potentialAt}. */
  double slopeAt(double x) {
    double slope = potential.slope(x);
    return warming == 0 ? slope : slope + warming * particle.entropicChange().slope(x);
  }

  /** Finds the surface stoichiometry at the currents of a state, and U there. */
  void findPotentials(double[] y) {
    for (int k = 0; k < cells; k++) {
      filling[k] = base[k] - response[k] * y[currentAt + k];
    }
    potential.evaluate(filling, cells, potentials, potentialSlopes);
    if (warming != 0) {
      for (int k = 0; k < cells; k++) {
        potentials[k] += warming * particle.entropicChange().at(filling[k]);
        potentialSlopes[k] += warming * particle.entropicChange().slope(filling[k]);
      }
    }
  }

  /** How many unknowns the inside of all these particles has. */
  abstract int insideSize();

  /** Whether base and response hold for the whole step, whatever the inside becomes. */
  boolean isLinear() {
    return true;
  }

  /** All particles at one stoichiometry, without current. */
  abstract void fill(double[] y, double stoichiometry);

  /**
   * Condenses an implicit step: finds base and response.
   *
   * @param s what the scheme multiplies a correction by [1/s]; infinite: the inside stands still
   */
  abstract void condense(double s, double[] predicted, double[] rate, double[] y);

  /** Writes the inside that belongs to the currents in y; once after each condensing. */
  abstract void expand(double[] y);

  /** Writes d/dt of the inside. */
  abstract void rates(double[] y, double[] rates);

  /** Surface stoichiometry at a cell of this row. */
  abstract double surface(double[] y, int k);

  /** Mean stoichiometry at a cell of this row. */
  abstract double mean(double[] y, int k);

  /** Stoichiometry at every node of a particle, from the centre outward. */
  abstract double[] inside(double[] y, int k);

  /** Sum over the cells of (error of the surface)² + (error of the mean)². */
  abstract double squaredError(double[] error);

  /** These particles in a state. */
  ParticleState view(double[] y) {
    double[] current = new double[cells];
    double[] means = new double[cells];
    double[][] insides = new double[cells][];
    for (int k = 0; k < cells; k++) {
      current[k] = y[currentAt + k];
      means[k] = mean(y, k);
      insides[k] = inside(y, k);
    }
    return new ParticleState(
        particle.name(), radii(), current, insides, means, particle.maximumConcentration());
  }

  /** r of the nodes [m]. */
  private double[] radii() {
    double[] radii = element.radii();
    for (int i = 0; i < radii.length; i++) {
      radii[i] *= particle.radius();
    }
    return radii;
  }
}

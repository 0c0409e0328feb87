package org.labyrinth.p2d;

import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Electrode;
import org.labyrinth.cell.Particle;
import org.labyrinth.numerics.ScalarFunction;
import org.labyrinth.transport.PhysicalConstants;

/**
 * What each cause costs in volts at one instant; all parts add up to the terminal voltage,
 *
 * <pre>V = openCircuit + particles + reaction + salt + electrolyte + solid</pre>
 *
 * with means over each electrode, weighted by area where it has several kinds of particles. In
 * discharge all but the first are negative as a rule.
 *
 * @param openCircuit U_p − U_n at the mean stoichiometries of the particles [V]
 * @param particles what the surface of the particles differs from their mean [V]
 * @param reaction η_p − η_n [V]
 * @param salt (2RT/F)(1−t₊) (⟨ln c_e⟩_p − ⟨ln c_e⟩_n), the concentration cell in the electrolyte
 *     [V]
 * @param electrolyte the electrolyte's resistance [V]
 * @param solid the solids' resistance [V]
 */
public record Overpotentials(
    double openCircuit,
    double particles,
    double reaction,
    double salt,
    double electrolyte,
    double solid) {

  /**
   * The parts of a state's voltage.
   *
   * @param cell whose
   * @param state at which instant
   * @return the parts
   */
  public static Overpotentials of(Cell cell, CellState state) {
    Side positive = Side.of(cell, cell.positive(), state.positive(), state);
    Side negative =
        cell.negative() instanceof Electrode electrode
            ? Side.of(cell, electrode, state.negative(), state)
            : Side.metal(cell, state);
    double salt = positive.salt() - negative.salt();
    return new Overpotentials(
        positive.openCircuit() - negative.openCircuit(),
        positive.surface() - negative.surface(),
        positive.reaction() - negative.reaction(),
        salt,
        positive.electrolyte() - negative.electrolyte() - salt,
        state.voltage() - positive.solid() + negative.solid());
  }

  /**
   * The sum of all parts.
   *
   * @return V [V]
   */
  public double voltage() {
    return openCircuit + particles + reaction + salt + electrolyte + solid;
  }

  /** Means over one electrode: φ_s = solid = openCircuit + surface + reaction + electrolyte. */
  private record Side(
      double openCircuit,
      double surface,
      double reaction,
      double salt,
      double electrolyte,
      double solid) {

    static Side of(Cell cell, Electrode electrode, ElectrodeState state, CellState whole) {
      double warming = whole.temperature() - cell.referenceTemperature();
      double[] widths = state.widths();
      double[] difference = state.potentialDifference();
      double length = 0;
      double drop = 0;
      for (int k = 0; k < widths.length; k++) {
        length += widths[k];
        drop += widths[k] * difference[k];
      }
      drop /= length;
      double area = 0;
      double atMean = 0;
      double atSurface = 0;
      for (int p = 0; p < state.particles().size(); p++) {
        Particle particle = electrode.particles().get(p);
        ParticleState inside = state.particles().get(p);
        double[] surface = inside.surface();
        double[] mean = inside.mean();
        double share = meanArea(particle, electrode);
        ScalarFunction atRest = Tables.of(particle.openCircuitPotential(), 0, 1);
        double filled = 0;
        for (int k = 0; k < widths.length; k++) {
          filled += widths[k] / length * mean[k];
          atSurface +=
              share * widths[k] / length * potential(particle, atRest, surface[k], warming);
        }
        atMean += share * potential(particle, atRest, filled, warming);
        area += share;
      }
      atMean /= area;
      atSurface /= area;
      double phi = mean(state, whole, false, 1);
      double solid = phi + drop;
      double salt = mean(state, whole, true, diffusional(cell, whole));
      return new Side(atMean, atSurface - atMean, drop - atSurface, salt, phi, solid);
    }

    /** A lithium metal plane: φ_s = U = 0, so φ_e = −η. */
    static Side metal(Cell cell, CellState state) {
      double eta = state.metalOverpotential();
      double[] x = state.x();
      double[] salt = state.saltConcentration();
      double atPlane =
          salt.length == 1 ? salt[0] : salt[0] - x[0] * (salt[1] - salt[0]) / (x[1] - x[0]);
      double log = diffusional(cell, state) * Math.log(Math.max(atPlane, Double.MIN_NORMAL));
      return new Side(0, 0, eta, log, -eta, 0);
    }

    private static double diffusional(Cell cell, CellState state) {
      return 2
          * PhysicalConstants.thermalVoltage(state.temperature())
          * (1 - cell.electrolyte().transferenceNumber());
    }

    private static double potential(
        Particle particle, ScalarFunction atRest, double x, double warming) {
      return atRest.at(x) + (warming == 0 ? 0 : warming * particle.entropicChange().at(x));
    }

    private static double meanArea(Particle particle, Electrode electrode) {
      return particle.surfaceAreaPerVolume().mean(0, electrode.thickness());
    }

    /** The mean of φ_e, or of ln c_e, over the cells of the electrolyte inside an electrode. */
    private static double mean(
        ElectrodeState electrode, CellState state, boolean ofLogSalt, double factor) {
      double[] centres = electrode.x();
      double[] widths = electrode.widths();
      double from = centres[0] - 0.5 * widths[0];
      double to = centres[centres.length - 1] + 0.5 * widths[widths.length - 1];
      double[] x = state.x();
      double[] values = ofLogSalt ? state.saltConcentration() : state.electrolytePotential();
      double sum = 0;
      int count = 0;
      for (int i = 0; i < x.length; i++) {
        if (x[i] > from && x[i] < to) {
          sum += ofLogSalt ? Math.log(values[i]) : values[i];
          count++;
        }
      }
      return factor * sum / count;
    }
  }
}

package org.labyrinth.p2d;

import java.util.List;
import org.labyrinth.numerics.ImplicitSystem;

/**
 * One of the models as a system to be stepped. The state ends in the current density i [A/m²], the
 * charge passed per area [A s/m²] and the temperature [K].
 */
interface CellSystem extends ImplicitSystem {
  /** The kinds of particles. */
  List<ParticleRow> rows();

  /** Fills in what does not depend on the particles: salt, and potentials at rest. */
  void initialise(double[] y);

  /** Says what holds at the terminals from now on. */
  void drive(Drive drive);

  /**
   * Finds the algebraic unknowns, and the rates of the others, while the differential ones stand
   * still.
   *
   * @return whether they were found
   */
  Outcome start(double t, double[] y, double[] rates);

  /** Terminal voltage of a state [V]. */
  double voltage(double[] y);

  /** A record of what is to come, under the present drive. */
  default Trajectory newTrajectory() {
    return new Trajectory();
  }

  /** The lowest salt concentration of a state [mol/m³]. */
  double leastSalt(double[] y);

  /** The length that cell k of a row of particles stands for [m]. */
  double width(ParticleRow row, int k);

  /** ∫ ε c_e dx of a state [mol/m²]; 0 where salt is left out. */
  double salt(double[] y);

  /** Charge that the double layers of an electrode hold, from Φ = 0 [A s/m²]; 0 without any. */
  default double layerCharge(int side, double[] y) {
    return 0;
  }

  /** The largest misfit of φ_s − φ_e = U + η in a state [V]. */
  double kineticMisfit(double[] y);

  /** Fields of a state. */
  CellState view(double time, double[] y);

  /** i of a state [A/m²]. */
  default double current(double[] y) {
    return y[size() - 3];
  }

  /** ∫ i dt of a state [A s/m²]. */
  default double charge(double[] y) {
    return y[size() - 2];
  }

  /** T of a state [K]. */
  default double temperature(double[] y) {
    return y[size() - 1];
  }
}

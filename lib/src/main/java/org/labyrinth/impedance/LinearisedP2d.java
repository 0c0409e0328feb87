package org.labyrinth.impedance;

import java.util.List;
import org.apache.commons.numbers.complex.Complex;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Stoichiometries;
import org.labyrinth.numerics.ComplexBlockTridiagonal;
import org.labyrinth.p2d.Columns;

/**
 * The equations of the P2D model for small alternating amplitudes around rest, one method an
 * equation. With u = δc_e/c_e0, Φ = δ(φ_s − φ_e), both per ampere and square metre of cell current:
 *
 * <pre>
 *   salt                iω ε c_e0 u = ∂x( B D_e c_e0 ∂x u ) + (1−t₊)/F · Σ a/Z · Φ
 *   electrolyte charge  i_e = −B κ ∂x φ_e + B κ (2RT/F)(1−t₊) ∂x u
 *   solid charge        1 − i_e = −σ ∂x φ_s
 *   charge balance      ∂x i_e = Σ a (1/Z + iωC) · Φ
 * </pre>
 *
 * with Z of {@link ParticleImpedance}, which holds particle and kinetics. Finite volumes as in
 * {@link org.labyrinth.p2d.CellSolver}: two unknowns a cell, one block-tridiagonal solve a
 * frequency.
 */
final class LinearisedP2d implements LinearisedCell {
  private static final int SALT = 0;
  private static final int CHARGE = 1;

  // Entries of a block: row by unknown.
  private static final int SALT_BY_POTENTIAL = 1;
  private static final int CHARGE_BY_SALT = 2;
  private static final int CHARGE_BY_POTENTIAL = 3;

  private final Columns columns;
  private final RestingElectrolyte electrolyte;
  private final List<RestingElectrode> electrodes;
  private final int n;
  private final ComplexBlockTridiagonal blocks;

  LinearisedP2d(Cell cell, Stoichiometries x, double temperature, Columns columns) {
    this.columns = columns;
    this.electrolyte = new RestingElectrolyte(cell, temperature);
    this.n = columns.count;
    this.blocks = new ComplexBlockTridiagonal(n);
    this.electrodes = RestingElectrode.of(cell, x, temperature, columns.negative, columns.positive);
  }

  @Override
  public Complex impedance(double omega) {
    blocks.clear();
    electrolyte.saltBalance(blocks, columns, omega);
    charge();
    for (int k = 0; k < electrodes.size(); k++) {
      RestingElectrode.Passing passing = electrodes.get(k).at(omega);
      int first = k == electrodes.size() - 1 ? columns.firstPositive() : 0;
      for (int i = 0; i < passing.all().length; i++) {
        react(first + i, passing.reaction()[i], passing.all()[i]);
      }
    }
    blocks.solve();
    return voltage().negate();
  }

  /** Whether a face lies between two cells of one electrode. */
  private boolean insideElectrode(int face) {
    return (face > 0 && face < columns.negative) || (face > columns.firstPositive() && face < n);
  }

  /**
   * i_e,right − i_e,left, with both laws of Ohm from centre to centre: i_e = (ΔΦ + R_s +
   * (2RT/F)(1−t₊) Δu)/(R_s + R_e); 0 at the collectors, 1 at the separator.
   */
  private void charge() {
    for (int f = 1; f < n; f++) {
      if (insideElectrode(f)) {
        double solid = columns.solidResistance[f - 1] + columns.solidResistance[f];
        double per = 1 / (solid + ionic(f - 1) + ionic(f));
        double bySalt = per * electrolyte.diffusional;
        blocks.addDiagonal(f - 1, CHARGE_BY_POTENTIAL, -per, 0);
        blocks.addUpper(f - 1, CHARGE_BY_POTENTIAL, per, 0);
        blocks.addDiagonal(f - 1, CHARGE_BY_SALT, -bySalt, 0);
        blocks.addUpper(f - 1, CHARGE_BY_SALT, bySalt, 0);
        blocks.addRight(f - 1, CHARGE, -per * solid, 0);
        blocks.addDiagonal(f, CHARGE_BY_POTENTIAL, -per, 0);
        blocks.addLower(f, CHARGE_BY_POTENTIAL, per, 0);
        blocks.addDiagonal(f, CHARGE_BY_SALT, -bySalt, 0);
        blocks.addLower(f, CHARGE_BY_SALT, bySalt, 0);
        blocks.addRight(f, CHARGE, per * solid, 0);
      }
    }
    if (columns.negative > 0) {
      blocks.addRight(columns.negative - 1, CHARGE, -1, 0);
    }
    blocks.addRight(columns.firstPositive(), CHARGE, 1, 0);
    for (int i = columns.negative; i < columns.firstPositive(); i++) {
      blocks.addDiagonal(i, CHARGE_BY_POTENTIAL, 1, 0); // no solid here, Φ = 0
    }
  }

  /** What enters the liquid of a cell from its particles: salt by the reaction, charge by both. */
  private void react(int i, Complex reaction, Complex admittance) {
    Complex source = reaction.multiply(-electrolyte.saltPerCharge * columns.width[i]);
    blocks.addDiagonal(i, SALT_BY_POTENTIAL, source.getReal(), source.getImaginary());
    Complex current = admittance.multiply(-columns.width[i]);
    blocks.addDiagonal(i, CHARGE_BY_POTENTIAL, current.getReal(), current.getImaginary());
  }

  /** Half a cell's resistance to ionic current [Ω m²]. */
  private double ionic(int i) {
    return columns.halfLength[i] / electrolyte.conductivity;
  }

  private Complex u(int i) {
    return Complex.ofCartesian(blocks.real(i, SALT), blocks.imaginary(i, SALT));
  }

  private Complex phi(int i) {
    return Complex.ofCartesian(blocks.real(i, CHARGE), blocks.imaginary(i, CHARGE));
  }

  /** i_e at a face. */
  private Complex electrolyteCurrent(int f) {
    if (f == 0 || f == n) {
      return Complex.ZERO; // asked only where an electrode ends there
    }
    if (!insideElectrode(f)) {
      return Complex.ONE;
    }
    double solid = columns.solidResistance[f - 1] + columns.solidResistance[f];
    return phi(f)
        .subtract(phi(f - 1))
        .add(u(f).subtract(u(f - 1)).multiply(electrolyte.diffusional))
        .add(solid)
        .divide(solid + ionic(f - 1) + ionic(f));
  }

  /**
   * φ_s(L) − φ_s(0): in through the negative solid, down by Φ to the liquid, along it, up by Φ and
   * out through the positive solid. In the half cells beside collectors and separator the current
   * falls off linearly.
   */
  private Complex voltage() {
    int last = n - 1;
    Complex v;
    if (columns.negative > 0) {
      v = electrolyteCurrent(1).multiply(0.25).subtract(1).multiply(columns.solidResistance[0]);
      v = v.subtract(phi(0));
    } else {
      v =
          Complex.ofCartesian(
              -electrolyte.metalResistance - electrolyte.metalSaltResistance(columns) - ionic(0),
              0);
    }
    for (int f = 1; f < n; f++) {
      v = v.subtract(before(f).multiply(ionic(f - 1))).subtract(behind(f).multiply(ionic(f)));
    }
    v = v.add(u(last).subtract(u(0)).multiply(electrolyte.diffusional));
    Complex solid =
        electrolyteCurrent(last).multiply(0.25).subtract(1).multiply(columns.solidResistance[last]);
    return v.add(phi(last)).add(solid);
  }

  /** Mean i_e of the half cell before a face. */
  private Complex before(int f) {
    return f == columns.negative
        ? electrolyteCurrent(f - 1).multiply(0.25).add(0.75)
        : electrolyteCurrent(f);
  }

  /** Mean i_e of the half cell behind a face. */
  private Complex behind(int f) {
    return f == columns.firstPositive()
        ? electrolyteCurrent(f + 1).multiply(0.25).add(0.75)
        : electrolyteCurrent(f);
  }
}

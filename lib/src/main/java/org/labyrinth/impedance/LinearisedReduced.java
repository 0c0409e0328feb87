package org.labyrinth.impedance;

import java.util.List;
import org.apache.commons.numbers.complex.Complex;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Stoichiometries;
import org.labyrinth.numerics.ComplexBlockTridiagonal;
import org.labyrinth.p2d.Columns;

/**
 * SPM and SPMe for small alternating amplitudes around rest: the current is spread evenly over each
 * electrode, so that its impedance is that of all its particles side by side,
 *
 * <pre>
 *   Z = 1/(L_n Σ a(1/Z + iωC)) + 1/(L_p Σ a(1/Z + iωC))                       SPM
 *       + (2RT/F)(1−t₊)(⟨u⟩_n − ⟨u⟩_p) + R_e + R_s                             SPMe
 * </pre>
 *
 * with u = δc_e/c_e0 per cell current, driven by the even reaction, and R_e, R_s as in the SPMe of
 * {@link org.labyrinth.p2d.CellSolver}.
 */
final class LinearisedReduced implements LinearisedCell {
  private final Columns columns;
  private final RestingElectrolyte electrolyte;
  private final List<RestingElectrode> electrodes;
  private final boolean withSalt;
  private final double resistance;
  private final ComplexBlockTridiagonal blocks;

  LinearisedReduced(
      Cell cell, Stoichiometries x, double temperature, Columns columns, boolean withSalt) {
    this.columns = columns;
    this.withSalt = withSalt;
    this.electrolyte = new RestingElectrolyte(cell, temperature);
    this.blocks = new ComplexBlockTridiagonal(columns.count);
    this.electrodes = RestingElectrode.of(cell, x, temperature, 1, 1);
    double solid = 0;
    for (RestingElectrode each : electrodes) {
      solid += each.electrode.thickness() / (3 * each.electrode.conductivity());
    }
    resistance = solid + columns.evenIonicLength() / electrolyte.conductivity;
  }

  @Override
  public Complex impedance(double omega) {
    Complex z = Complex.ofCartesian(electrolyte.metalResistance, 0);
    Complex[] shares = new Complex[electrodes.size()];
    for (int k = 0; k < shares.length; k++) {
      RestingElectrode.Passing passing = electrodes.get(k).at(omega);
      Complex all = passing.all()[0];
      z = z.add(Complex.ONE.divide(all.multiply(electrodes.get(k).electrode.thickness())));
      shares[k] = passing.reaction()[0].divide(all);
    }
    return withSalt ? z.add(resistance).add(saltImpedance(omega, shares)) : z;
  }

  /**
   * (2RT/F)(1−t₊)(⟨u⟩_n − ⟨u⟩_p), u by the salt balance with an even source.
   *
   * @param shares of the current that reacts, the rest charging double layers
   */
  private Complex saltImpedance(double omega, Complex[] shares) {
    blocks.clear();
    int n = columns.count;
    electrolyte.saltBalance(blocks, columns, omega);
    for (int i = 0; i < n; i++) {
      blocks.addDiagonal(i, 3, 1, 0); // one unknown a cell: the other stays 0
    }
    if (columns.negative > 0) {
      release(0, columns.negative, shares[0]);
    }
    release(columns.firstPositive(), n, shares[shares.length - 1].negate());
    blocks.solve();
    Complex before =
        columns.negative > 0
            ? mean(0, columns.negative).multiply(electrolyte.diffusional)
            : mean(0, 1)
                .multiply(electrolyte.diffusional)
                .add(electrolyte.metalSaltResistance(columns));
    return before.subtract(mean(columns.firstPositive(), n).multiply(electrolyte.diffusional));
  }

  private void release(int from, int to, Complex current) {
    Complex perLength = current.multiply(electrolyte.saltPerCharge / columns.length(from, to));
    for (int i = from; i < to; i++) {
      Complex source = perLength.multiply(columns.width[i]);
      blocks.addRight(i, 0, source.getReal(), source.getImaginary());
    }
  }

  private Complex mean(int from, int to) {
    Complex sum = Complex.ZERO;
    for (int i = from; i < to; i++) {
      sum = sum.add(Complex.ofCartesian(blocks.real(i, 0), blocks.imaginary(i, 0)));
    }
    return sum.divide(to - from);
  }
}

package org.labyrinth.p2d;

import java.util.Arrays;
import java.util.List;
import org.labyrinth.cell.Arrhenius;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Electrolyte;
import org.labyrinth.numerics.BlockTridiagonal;
import org.labyrinth.numerics.ScalarFunction;
import org.labyrinth.transport.PhysicalConstants;

/**
 * The equations of the P2D model (Doyle, Fuller and Newman 1993, doi 10.1149/1.2221597), one method
 * an equation, and beside each term its derivative.
 *
 * <pre>
 *   particle           ∂t c_s = r⁻² ∂r( r² D_s ∂r c_s ),  −D_s ∂r c_s = j/F at r = R; within a step
 *                      x_surf = c_s(R)/c_max = base − response · j      ({@link ParticleRow#condense})
 *   kinetics           φ_s − φ_e = U(x_surf) + (2RT/F) asinh( j / 2j₀ )
 *                      j₀ = F k √(c_e/c_e0) √(x_surf (1 − x_surf))
 *   solid charge       i − i_e = −σ ∂x φ_s
 *   electrolyte charge i_e = −B κ ∂x φ_e + B κ (2RT/F)(1−t₊) ∂x ln c_e
 *   charge balance     ∂x i_e = a (j + C ∂t(φ_s − φ_e))
 *   salt               ε ∂t c_e = ∂x( B D_e ∂x c_e ) + (1−t₊) a j / F
 * </pre>
 *
 * i_s = i − i_e at every x, so the two laws of Ohm give i_e from Φ = φ_s − φ_e, and the unknowns of
 * a cell are c_e and Φ. Finite volumes: values at centres, fluxes at faces, two half cells in
 * series between two centres.
 */
final class PorousCellEquations {
  private final Cell cell;
  private final Electrolyte electrolyte;
  private final Columns columns;
  private final List<ParticleRow> rows;
  private final int n;
  private final ScalarFunction conductivity;
  private final ScalarFunction diffusivity;

  /** t₊ and (1 − t₊)/F. */
  final double saltPerCharge;

  // What depends on temperature.
  private double thermal2;
  private double conductivityFactor;
  private double diffusivityFactor;

  // Per cell.
  final double[] logSalt;

  // Per face: resistance of the half cells before and behind it to ionic current [Ω m²] and to salt
  // [s/m], and the slopes of both halves with the salt before and behind.
  final HalfCells ionic;
  private final HalfCells saline;

  // Per cell: a j after elimination of j, and its slopes.
  private final double[] reaction;
  private final double[] reactionBySalt;
  private final double[] reactionByPotential;
  private final double[] capacity;

  // Per face i, between cells i − 1 and i.
  final double[] electrolyteCurrent;
  final double[] currentByPotential;
  final double[] currentBySaltLeft;
  final double[] currentBySaltRight;
  final double[] currentByTotal;
  private final double[] saltFlux;
  private final double[] fluxByLeft;
  private final double[] fluxByRight;

  /** ∂ of every balance with the total current density: the border of the block system. */
  private final double[] saltByTotal;

  private final double[] chargeByTotal;

  PorousCellEquations(Cell cell, Columns columns, List<ParticleRow> rows) {
    this.cell = cell;
    this.electrolyte = cell.electrolyte();
    this.columns = columns;
    this.rows = rows;
    this.n = columns.count;
    double most = 5 * electrolyte.initialConcentration();
    this.conductivity = Tables.of(electrolyte.conductivity(), 0, most);
    this.diffusivity = Tables.of(electrolyte.diffusivity(), 0, most);
    this.saltPerCharge = (1 - electrolyte.transferenceNumber()) / PhysicalConstants.FARADAY;
    ionic = new HalfCells(columns);
    saline = new HalfCells(columns);
    logSalt = new double[n];
    reaction = new double[n];
    reactionBySalt = new double[n];
    reactionByPotential = new double[n];
    capacity = new double[n];
    electrolyteCurrent = new double[n + 1];
    currentByPotential = new double[n + 1];
    currentBySaltLeft = new double[n + 1];
    currentBySaltRight = new double[n + 1];
    currentByTotal = new double[n + 1];
    saltFlux = new double[n + 1];
    fluxByLeft = new double[n + 1];
    fluxByRight = new double[n + 1];
    saltByTotal = new double[n];
    chargeByTotal = new double[n];
    for (ParticleRow row : rows) {
      for (int k = 0; k < row.cells; k++) {
        capacity[row.first + k] += row.area[k] * row.particle.doubleLayerCapacity();
      }
    }
  }

  /** Sets everything that depends on the temperature alone. */
  void setTemperature(double temperature) {
    double reference = cell.referenceTemperature();
    thermal2 = 2 * PhysicalConstants.thermalVoltage(temperature);
    conductivityFactor =
        Arrhenius.factor(electrolyte.conductivityActivationEnergy(), reference, temperature);
    diffusivityFactor =
        Arrhenius.factor(electrolyte.diffusivityActivationEnergy(), reference, temperature);
    for (ParticleRow row : rows) {
      row.setTemperature(reference, temperature);
    }
  }

  /** 2RT/F [V]. */
  double thermal2() {
    return thermal2;
  }

  /** Whether the double layer of cell i stores charge. */
  boolean hasDoubleLayer(int i) {
    return capacity[i] > 0;
  }

  /** Σ h a C Φ of some cells [A s/m²]. */
  double layerCharge(double[] y, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += columns.width[i] * capacity[i] * y[n + i];
    }
    return sum;
  }

  /**
   * Kinetics. At given c_e and Φ the current j solves Φ = U(x_surf) + (2RT/F) asinh(j/2j₀) with
   * x_surf = base − response·j; one Newton step in j is eliminated here, particle and all. The
   * inverse hyperbolic sine is nearly straight where sinh would overflow.
   *
   * @return the largest misfit of Φ [V]
   */
  double kinetics(double[] y) {
    double worst = 0;
    Arrays.fill(reaction, 0);
    Arrays.fill(reactionBySalt, 0);
    Arrays.fill(reactionByPotential, 0);
    double perReference = 1 / electrolyte.initialConcentration();
    for (ParticleRow row : rows) {
      row.findPotentials(y);
      for (int k = 0; k < row.cells; k++) {
        int i = row.first + k;
        double salt = y[i];
        double j = y[row.currentAt + k];
        double drop = row.response[k];
        double x = row.filling[k];
        double exchange = row.exchange * Math.sqrt(salt * perReference * x * (1 - x));
        double root = Math.sqrt(j * j + 4 * exchange * exchange);
        double asinh = Math.copySign(Math.log((Math.abs(j) + root) / (2 * exchange)), j);
        double u = row.potentials[k];
        double uSlope = row.potentialSlopes[k];
        double misfit = y[n + i] - u - thermal2 * asinh;
        double byCurrent =
            thermal2 / root * (1 + 0.5 * j * drop * (1 / x - 1 / (1 - x))) - drop * uSlope;
        double bySalt = -0.5 * thermal2 * j / (root * salt);
        row.root[k] = root;
        double per = 1 / byCurrent;
        row.shift[k] = misfit * per;
        row.byPotential[k] = per;
        row.bySalt[k] = -bySalt * per;
        double a = row.area[k];
        reaction[i] += a * (j + row.shift[k]);
        reactionByPotential[i] += a * per;
        reactionBySalt[i] += a * row.bySalt[k];
        worst = Math.max(worst, Math.abs(misfit));
      }
    }
    return worst;
  }

  /** The reaction spread evenly over each electrode, whatever the potentials: SPMe's assumption. */
  void evenReaction(double total) {
    Arrays.fill(reaction, 0);
    Arrays.fill(reactionBySalt, 0);
    Arrays.fill(reactionByPotential, 0);
    double negative = columns.length(0, columns.negative);
    double positive = columns.length(columns.firstPositive(), n);
    Arrays.fill(reaction, 0, columns.negative, total / negative);
    Arrays.fill(reaction, columns.firstPositive(), n, -total / positive);
  }

  /**
   * Both laws of Ohm from centre to centre: Δφ_s = −(i − i_e) R_s and Δφ_e = −i_e R_e +
   * (2RT/F)(1−t₊) Δ ln c_e; their difference gives i_e. No ionic current at the collectors, all of
   * it at the separator.
   */
  void electrolyteCurrent(double[] y, double total) {
    ionic.resist(conductivity, conductivityFactor, y);
    for (int i = 0; i < n; i++) {
      logSalt[i] = Math.log(y[i]);
    }
    electrolyteCurrent[0] = columns.negative == 0 ? total : 0;
    currentByTotal[0] = columns.negative == 0 ? 1 : 0;
    for (int f = columns.negative; f <= columns.firstPositive(); f++) {
      electrolyteCurrent[f] = total;
      currentByTotal[f] = 1;
    }
    between(1, columns.negative, y, total);
    between(columns.firstPositive() + 1, n, y, total);
    electrolyteCurrent[n] = 0;
    currentByTotal[n] = 0;
  }

  private void between(int from, int to, double[] y, double total) {
    double diffusional = diffusional();
    for (int f = from; f < to; f++) {
      int l = f - 1;
      double solid = columns.solidResistance[l] + columns.solidResistance[f];
      double per = 1 / (solid + ionic.before[f] + ionic.behind[f]);
      double drive = y[n + f] - y[n + l] + total * solid + diffusional * (logSalt[f] - logSalt[l]);
      double current = drive * per;
      electrolyteCurrent[f] = current;
      currentByPotential[f] = per;
      currentBySaltLeft[f] = -per * (diffusional / y[l] + current * ionic.byLeft(f));
      currentBySaltRight[f] = per * (diffusional / y[f] - current * ionic.byRight(f));
      currentByTotal[f] = solid * per;
    }
  }

  /** (2RT/F)(1 − t₊) [V]. */
  double diffusional() {
    return thermal2 * (1 - electrolyte.transferenceNumber());
  }

  /** Salt flux −B D_e ∂x c_e from centre to centre; none at the collectors. */
  void saltFlux(double[] y, double total) {
    resistToSalt(y);
    for (int f = 1; f < n; f++) {
      double per = 1 / (saline.before[f] + saline.behind[f]);
      double flux = (y[f - 1] - y[f]) * per;
      saltFlux[f] = flux;
      fluxByLeft[f] = per - flux * per * saline.byLeft(f);
      fluxByRight[f] = -per - flux * per * saline.byRight(f);
    }
    feedFromMetal(total);
    saltFlux[n] = 0;
  }

  /** A lithium metal plane feeds the salt that its current carries away. */
  private void feedFromMetal(double total) {
    saltFlux[0] = columns.negative == 0 ? saltPerCharge * total : 0;
  }

  /** Half-cell resistances to salt at the salt of every cell. */
  HalfCells resistToSalt(double[] y) {
    saline.resist(diffusivity, diffusivityFactor, y);
    return saline;
  }

  /**
   * Salt balance of every cell, ε h dc/dt = N_left − N_right + (1−t₊)/F · a j h, as a row of the
   * block system: the residual's negative on the right-hand side, its slopes in the blocks.
   */
  void saltBalance(
      BlockTridiagonal blocks, double s, double[] predicted, double[] rate, double[] y) {
    for (int i = 0; i < n; i++) {
      double h = columns.width[i];
      double store = columns.porosity[i] * h;
      double source = saltPerCharge * h;
      double change = rate[i] + s * (y[i] - predicted[i]);
      blocks.right[0][i] = -(store * change + saltFlux[i + 1] - saltFlux[i] - source * reaction[i]);
      blocks.diagonal[0][i] =
          store * s + fluxByLeft[i + 1] - fluxByRight[i] - source * reactionBySalt[i];
      blocks.diagonal[1][i] = -source * reactionByPotential[i];
      blocks.lower[0][i] = -fluxByLeft[i];
      blocks.lower[1][i] = 0; // factorising fills it
      blocks.upper[0][i] = fluxByRight[i + 1];
      saltByTotal[i] = 0;
    }
    if (columns.negative == 0) {
      saltByTotal[0] = -saltPerCharge;
    }
  }

  /** Rows of the charge balance that leave every potential where it is. */
  void leaveOutCharge(BlockTridiagonal blocks) {
    for (int k = 2; k < 4; k++) {
      Arrays.fill(blocks.lower[k], 0);
      Arrays.fill(blocks.diagonal[k], k == 2 ? 0 : 1);
      Arrays.fill(blocks.upper[k], 0);
    }
    Arrays.fill(blocks.right[1], 0);
  }

  /** Charge balance of every electrode cell, i_e,right − i_e,left = h a (j + C dΦ/dt). */
  void chargeBalance(
      BlockTridiagonal blocks, double s, double[] predicted, double[] rate, double[] y) {
    for (int i = 0; i < n; i++) {
      boolean solid = columns.solidResistance[i] > 0;
      double h = columns.width[i];
      double layer = capacity[i];
      double charging = layer == 0 ? 0 : layer * (rate[n + i] + s * (y[n + i] - predicted[n + i]));
      double passed = electrolyteCurrent[i + 1] - electrolyteCurrent[i];
      blocks.right[1][i] = solid ? h * (reaction[i] + charging) - passed : 0;
      blocks.diagonal[2][i] =
          solid ? currentBySaltLeft[i + 1] - currentBySaltRight[i] - h * reactionBySalt[i] : 0;
      blocks.diagonal[3][i] =
          solid
              ? -currentByPotential[i + 1]
                  - currentByPotential[i]
                  - h * reactionByPotential[i]
                  - (layer == 0 ? 0 : h * layer * s)
              : 1;
      blocks.lower[2][i] = solid ? -currentBySaltLeft[i] : 0;
      blocks.lower[3][i] = solid ? currentByPotential[i] : 0;
      blocks.upper[2][i] = solid ? currentBySaltRight[i + 1] : 0;
      blocks.upper[3][i] = solid ? currentByPotential[i + 1] : 0;
      chargeByTotal[i] = solid ? currentByTotal[i + 1] - currentByTotal[i] : 0;
    }
  }

  /** ∂ of the negative salt residual with the total current density, per cell. */
  double[] saltByTotal() {
    return saltByTotal;
  }

  /** ∂ of the charge balance with the total current density, per cell. */
  double[] chargeByTotal() {
    return chargeByTotal;
  }

  /** d/dt of the salt of every cell, from the balance; the fluxes and reactions must be current. */
  void saltRates(double[] rates) {
    for (int i = 0; i < n; i++) {
      double h = columns.width[i];
      rates[i] =
          (saltFlux[i] - saltFlux[i + 1] + saltPerCharge * h * reaction[i])
              / (columns.porosity[i] * h);
    }
  }

  /** d/dt of Φ where a double layer stores charge, else 0. */
  void layerRates(double[] rates) {
    for (int i = 0; i < n; i++) {
      double passed = electrolyteCurrent[i + 1] - electrolyteCurrent[i];
      rates[n + i] = capacity[i] == 0 ? 0 : (passed / columns.width[i] - reaction[i]) / capacity[i];
    }
  }

  /**
   * Heat set free per area of the cell: all that the reactions give and the terminals do not take
   * away, and the reversible heat T dU/dT.
   *
   * @return Q [W/m²]
   */
  double heat(double[] y, double total, double temperature, double voltage) {
    double chemical = 0;
    double reversible = 0;
    for (ParticleRow row : rows) {
      for (int k = 0; k < row.cells; k++) {
        double x = row.surface(y, k);
        double passed = columns.width[row.first + k] * row.area[k] * y[row.currentAt + k];
        double entropic = row.particle.entropicChange().at(x);
        chemical -= passed * row.potentialAt(x);
        reversible += passed * temperature * entropic;
      }
    }
    return chemical - total * voltage + reversible;
  }
}

package org.labyrinth.transport;

import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Ladder;
import org.labyrinth.numerics.LinearEvolution;
import org.labyrinth.numerics.Profile;

/**
 * The averaged equation on cells: d(ε h c)/dt = (flux in − flux out) + a r h for each of them. A
 * face conducts as the two half cells beside it in series, 1/∫dx/(B D): exact where layers lie.
 */
final class FiniteVolumes implements LinearEvolution {
  private static final double ULP = Math.ulp(1.0);

  private final AveragedDiffusion problem;
  private final double[] storage;
  private final double[] interfaceArea;
  private final double[] nothing;
  private final double leftExchange;
  private final double rightExchange;
  private final double throughput;
  private final Ladder exchange;

  FiniteVolumes(AveragedDiffusion problem) {
    this.problem = problem;
    Grid1D grid = problem.grid();
    int n = grid.cells();
    double[] before = new double[n];
    double[] behind = new double[n];
    Profile resistivity =
        problem.transportEfficiency().times(problem.diffusivity()).map(v -> 1 / v);
    for (int i = 0; i < n; i++) {
      before[i] = 0.5 * grid.width(i) * resistivity.mean(grid.face(i), grid.centre(i));
      behind[i] = 0.5 * grid.width(i) * resistivity.mean(grid.centre(i), grid.face(i + 1));
    }
    nothing = new double[n];
    storage = timesWidth(problem.porosity(), grid);
    interfaceArea = timesWidth(problem.specificArea(), grid);
    leftExchange = problem.left().conductanceThrough(before[0]);
    rightExchange = problem.right().conductanceThrough(behind[n - 1]);
    throughput = throughput(before, behind);
    exchange = Ladder.of(inSeries(before, behind), toOutside());
  }

  private static double[] timesWidth(Profile profile, Grid1D grid) {
    double[] values = profile.means(grid);
    for (int i = 0; i < values.length; i++) {
      values[i] *= grid.width(i);
    }
    return values;
  }

  private static double[] inSeries(double[] before, double[] behind) {
    double[] conductance = new double[before.length - 1];
    for (int i = 0; i < conductance.length; i++) {
      conductance[i] = 1 / (behind[i] + before[i + 1]);
    }
    return conductance;
  }

  private double[] toOutside() {
    double[] toGround = new double[storage.length];
    for (int i = 0; i < toGround.length; i++) {
      toGround[i] = problem.reaction().rateConstant() * interfaceArea[i];
    }
    toGround[0] += leftExchange;
    toGround[toGround.length - 1] += rightExchange;
    return toGround;
  }

  /** What a unit of concentration drives from end to end, blocked cells left out [m/s]. */
  private double throughput(double[] before, double[] behind) {
    double sum = 0;
    for (int i = 0; i < before.length; i++) {
      double resistance = before[i] + behind[i];
      sum += Double.isFinite(resistance) ? resistance : 0;
    }
    boolean open = leftExchange + rightExchange > 0;
    return open && sum > 0 ? 1 / sum : 0;
  }

  @Override
  public double[] storage() {
    return storage;
  }

  @Override
  public Ladder exchange() {
    return exchange;
  }

  /** The balance is linear in c but for this: what it says at c = 0. */
  @Override
  public void source(double t, double[] f) {
    System.arraycopy(concentration(nothing, t), 0, f, 0, f.length);
  }

  /** The initial concentration: c in a cell is its content over its storage. */
  double[] initial() {
    Grid1D grid = problem.grid();
    double[] c = timesWidth(problem.porosity().times(problem.initial()), grid);
    for (int i = 0; i < c.length; i++) {
      c[i] /= storage[i];
    }
    return c;
  }

  /**
   * The salt balance of each cell, named for its unknown: flux in − flux out + a r h, which is d(ε
   * h c)/dt, and 0 when steady [mol/(m² s)].
   */
  double[] concentration(double[] c, double t) {
    double[] flux = flux(c, t);
    double[] rate = new double[c.length];
    for (int i = 0; i < rate.length; i++) {
      rate[i] = flux[i] - flux[i + 1] + produced(i, c[i], t);
    }
    return rate;
  }

  /** The superficial flux −B D ∂x c through every face, along +x [mol/(m² s)]. */
  double[] flux(double[] c, double t) {
    int n = c.length;
    double[] flux = new double[n + 1];
    flux[0] = inflowLeft(c[0], t);
    for (int i = 1; i < n; i++) {
      flux[i] = exchange.along(i - 1) * (c[i - 1] - c[i]);
    }
    flux[n] = -inflowRight(c[n - 1], t);
    return flux;
  }

  /** What comes in at the first face, given c in the first cell [mol/(m² s)]. */
  double inflowLeft(double c, double t) {
    return inflow(problem.left(), leftExchange, c, t);
  }

  /** What comes in at the last face, given c in the last cell [mol/(m² s)]. */
  double inflowRight(double c, double t) {
    return inflow(problem.right(), rightExchange, c, t);
  }

  private static double inflow(End end, double exchange, double c, double t) {
    return exchange * (end.outside().applyAsDouble(t) - c) + end.given().applyAsDouble(t);
  }

  /** r in cell i [mol/(m² of interface s)]. */
  private double reactionRate(int i, double c, double t) {
    Reaction r = problem.reaction();
    double given = r.given().applyAsDouble(problem.grid().centre(i), t);
    return r.rateConstant() * (r.equilibrium() - c) + given;
  }

  /** a r h of cell i [mol/(m² s)]. */
  private double produced(int i, double c, double t) {
    return interfaceArea[i] == 0 ? 0 : interfaceArea[i] * reactionRate(i, c, t);
  }

  /** Σ a r h [mol/(m² s)]. */
  double produced(double[] c, double t) {
    double sum = 0;
    for (int i = 0; i < c.length; i++) {
      sum += produced(i, c[i], t);
    }
    return sum;
  }

  /** Σ ε h c [mol/m²]. */
  double content(double[] c) {
    double sum = 0;
    for (int i = 0; i < c.length; i++) {
      sum += storage[i] * c[i];
    }
    return sum;
  }

  /** Σ ε h |c| [mol/m²]. */
  double unsignedContent(double[] c) {
    double sum = 0;
    for (int i = 0; i < c.length; i++) {
      sum += storage[i] * Math.abs(c[i]);
    }
    return sum;
  }

  /**
   * What the imbalance of the rates is measured against: all that comes and goes, unsigned, the
   * reaction both ways, and what the largest |c| would drive across the medium [mol/(m² s)].
   */
  double turnover(double[] c, double t) {
    int n = c.length;
    double sum = Math.abs(inflowLeft(c[0], t)) + Math.abs(inflowRight(c[n - 1], t));
    double largest = 0;
    for (int i = 0; i < n; i++) {
      largest = Math.max(largest, Math.abs(c[i]));
      sum += Math.abs(produced(i, c[i], t)) + reactionBothWays(i, c[i]);
    }
    return sum + throughput * largest;
  }

  private double reactionBothWays(int i, double c) {
    Reaction r = problem.reaction();
    return interfaceArea[i] * r.rateConstant() * (Math.abs(r.equilibrium()) + Math.abs(c));
  }

  /**
   * How finely doubles resolve the inflow at all: an ulp of the concentrations whose difference
   * drives it. Beside a narrow first cell that is more than round-off of the inflow [mol/(m² s)].
   */
  double resolution(double[] c, double t) {
    double left = Math.abs(problem.left().outside().applyAsDouble(t)) + Math.abs(c[0]);
    double right = Math.abs(problem.right().outside().applyAsDouble(t)) + Math.abs(c[c.length - 1]);
    return ULP * (leftExchange * left + rightExchange * right);
  }
}

package org.labyrinth.network;

import java.util.function.IntToDoubleFunction;
import org.labyrinth.image.Axis;

/**
 * The potential in the percolating voxels of an image, between 1 at the inlet and 0 at the outlet.
 */
public final class LatticeSolution {
  private final LatticeLayout at;
  private final LatticeOperator operator;
  private final Axis axis;
  private final IntToDoubleFunction potential;
  private final Balance balance;
  private final double unit;
  private final double inflowNorm;
  private final Effort effort;

  /** What the solver did, and what it believes to have left of relative error. */
  record Effort(int iterations, double flowError) {}

  LatticeSolution(
      LatticeLayout at,
      LatticeOperator operator,
      Axis axis,
      IntToDoubleFunction potential,
      Balance balance,
      double unit,
      Effort effort) {
    this.at = at;
    this.operator = operator;
    this.axis = axis;
    this.potential = potential;
    this.balance = balance;
    this.unit = unit;
    this.inflowNorm = operator.inflowNorm();
    this.effort = effort;
  }

  /**
   * The flow by the power it dissipates, Σ g (Δc)². It bounds the true flow of the network from
   * above, and its error falls with the square of the residual.
   *
   * @return the flow for a potential drop of 1 [m, for conductivities relative to the bulk]
   */
  public double flowByPower() {
    return unit * balance.power();
  }

  /**
   * The flow in through the inlet face.
   *
   * @return in the unit of {@link #flowByPower()}
   */
  public double flowIn() {
    return unit * balance.flowIn();
  }

  /**
   * The flow out through the outlet face.
   *
   * @return in the unit of {@link #flowByPower()}
   */
  public double flowOut() {
    return unit * balance.flowOut();
  }

  /**
   * What certifies the solution.
   *
   * @return ‖b − A x‖₂ / ‖b‖₂, computed from x at the end [-]
   */
  public double relativeResidual() {
    return balance.residual() / inflowNorm;
  }

  /**
   * What the solver left of error.
   *
   * @return the estimated relative error of the flow by power [-]
   */
  public double flowError() {
    return effort.flowError;
  }

  /**
   * The work done.
   *
   * @return iterations
   */
  public int iterations() {
    return effort.iterations;
  }

  /**
   * The potential in one voxel.
   *
   * @param z page
   * @param y row
   * @param x column
   * @return c in [0, 1], NaN where no flow gets to [-]
   */
  public double potential(int z, int y, int x) {
    int place = at.placeOf(z, y, x);
    return place < 0 ? Double.NaN : potential.applyAsDouble(place);
  }

  /**
   * The flow through one voxel along the axis: the mean of what enters and what leaves.
   *
   * @param z page
   * @param y row
   * @param x column
   * @return in the unit of {@link #flowByPower()}, 0 where no flow gets to
   */
  public double flow(int z, int y, int x) {
    int place = at.placeOf(z, y, x);
    int row = z * at.runs.shape().ny() + y;
    return place < 0 ? 0 : unit * operator.flowThrough(row, place, axis, potential);
  }
}

package org.labyrinth.p2d;

import java.util.List;

/**
 * Every field of a cell at one instant. x runs from the negative collector to the positive one, or
 * from the lithium metal plane of a half cell.
 *
 * @param time since the start of the run [s]
 * @param voltage φ_s(L) − φ_s(0) [V]
 * @param current I, above 0 in discharge [A]
 * @param temperature T [K]
 * @param x centres of the cells of the electrolyte [m]
 * @param saltConcentration c_e at each [mol/m³]
 * @param electrolytePotential φ_e at each [V]
 * @param electrolyteCurrent i_e at each centre [A/m²]
 * @param metalOverpotential η of a lithium metal plane; 0 in a full cell [V]
 * @param electrodes negative and positive, or the positive one alone in a half cell
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record CellState(
    double time,
    double voltage,
    double current,
    double temperature,
    double[] x,
    double[] saltConcentration,
    double[] electrolytePotential,
    double[] electrolyteCurrent,
    double metalOverpotential,
    List<ElectrodeState> electrodes) {
  public CellState {
    x = x.clone();
    saltConcentration = saltConcentration.clone();
    electrolytePotential = electrolytePotential.clone();
    electrolyteCurrent = electrolyteCurrent.clone();
    electrodes = List.copyOf(electrodes);
  }

  /**
   * The negative electrode.
   *
   * @return its state
   * @throws IllegalStateException in a half cell, whose negative side is a plane
   */
  public ElectrodeState negative() {
    if (electrodes.size() < 2) {
      throw new IllegalStateException("a half cell has no porous negative electrode: cell state");
    }
    return electrodes.get(0);
  }

  /**
   * The positive electrode.
   *
   * @return its state
   */
  public ElectrodeState positive() {
    return electrodes.get(electrodes.size() - 1);
  }

  @Override
  public double[] x() {
    return x.clone();
  }

  @Override
  public double[] saltConcentration() {
    return saltConcentration.clone();
  }

  @Override
  public double[] electrolytePotential() {
    return electrolytePotential.clone();
  }

  @Override
  public double[] electrolyteCurrent() {
    return electrolyteCurrent.clone();
  }
}

package org.labyrinth.porescale;

/** Adds up what came in and what the interface gave, with the weights of the time scheme. */
final class Ledger {
  private final PoreNetwork network;
  private double net;
  private double turnover;

  Ledger(PoreNetwork network) {
    this.network = network;
  }

  /** Enters the rates that concentrations cause, for so long [s]. */
  void add(double[] c, double time, double duration) {
    double left = duration * network.inflowLeft(c, time);
    double right = duration * network.inflowRight(c, time);
    double produced = duration * network.produced(c, time);
    net += left + right + produced;
    turnover += Math.abs(left) + Math.abs(right) + Math.abs(produced);
  }

  /** |net rate| over the turnover, for a steady state. */
  double steadyImbalance() {
    return net == 0 ? 0 : Math.abs(net) / turnover;
  }

  /** |content now − content at first − net| over the turnover and the content. */
  double imbalance(double before, double now) {
    double missing = now - before - net;
    return missing == 0 ? 0 : Math.abs(missing) / (turnover + Math.abs(before) + Math.abs(now));
  }
}

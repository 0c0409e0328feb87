package org.labyrinth.transport;

/** The whole particle in one node. */
record UniformScheme(SphericalParticle problem) implements RadialScheme {
  private static final double VOLUME = 1.0 / 3;

  @Override
  public double[] radii() {
    return new double[] {1};
  }

  @Override
  public double[] volumes() {
    return new double[] {VOLUME};
  }

  @Override
  public double[] initial() {
    return new double[] {problem.shellMean(0, problem.radius())};
  }

  @Override
  public boolean isLinear() {
    return true;
  }

  @Override
  public void linearise(double[] c) {
    // Nothing to exchange with.
  }

  @Override
  public double exchange(int i) {
    return 0;
  }

  @Override
  public double surfaceExchange(double[] change) {
    return 0;
  }

  @Override
  public void solve(double s, double transfer, double[] x) {
    x[0] /= transfer == Double.POSITIVE_INFINITY ? 1 : s * VOLUME + transfer;
  }
}

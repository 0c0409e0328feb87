package org.labyrinth.benchmarks.p2d;

import java.util.Optional;

/**
 * How a tool is asked to solve.
 *
 * @param name of the setting; ours knows its own by name: fast, default, accurate
 * @param mesh the points; empty for those that belong to the name
 * @param stretch α of PyBaMM's exponential shells: the larger, the thinner at the surface
 * @param relativeTolerance of the time stepping [-]
 * @param compiled whether PyBaMM compiles its expressions to C, which needs a C compiler
 */
record Setting(
    String name, Optional<Mesh> mesh, double stretch, double relativeTolerance, boolean compiled) {
  /** What IDAKLU takes when it is not told. */
  static final double USUAL_TOLERANCE = 1e-4;

  /** The tool's own choice of everything. */
  static Setting named(String name) {
    return new Setting(name, Optional.empty(), 0, USUAL_TOLERANCE, false);
  }

  static Setting of(Mesh mesh, double stretch, double relativeTolerance) {
    return new Setting(mesh.label(), Optional.of(mesh), stretch, relativeTolerance, false);
  }

  Setting asCompiled() {
    return new Setting(name, mesh, stretch, relativeTolerance, true);
  }
}

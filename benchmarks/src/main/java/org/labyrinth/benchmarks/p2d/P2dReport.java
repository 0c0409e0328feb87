package org.labyrinth.benchmarks.p2d;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.labyrinth.benchmarks.sidebyside.Machine;
import org.labyrinth.benchmarks.sidebyside.Outcome;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run of the comparison.
 *
 * @param date when
 * @param machine where
 * @param rivals PyBaMM on the discharge
 * @param ours our presets on the discharge
 * @param sweeps both on the sweep
 * @param ourColdStart our command line
 * @param peerColdStart a script with PyBaMM
 * @param meshes our cost against the mesh
 * @param otherPrograms the share of the processors that other programs took [-]; empty where the
 *     system does not say
 */
record P2dReport(
    LocalDate date,
    Machine machine,
    List<RivalResult> rivals,
    List<CurveResult> ours,
    List<SweepResult> sweeps,
    Outcome<ColdFigures> ourColdStart,
    Outcome<ColdFigures> peerColdStart,
    List<MeshResult> meshes,
    OptionalDouble otherPrograms) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  P2dReport {
    rivals = List.copyOf(rivals);
    ours = List.copyOf(ours);
    sweeps = List.copyOf(sweeps);
    meshes = List.copyOf(meshes);
  }

  /** All figures; times in seconds, voltages in volts. */
  String json() {
    return JSON.writeValueAsString(this);
  }
}

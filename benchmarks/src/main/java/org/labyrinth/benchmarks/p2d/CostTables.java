package org.labyrinth.benchmarks.p2d;

import java.util.List;
import java.util.Optional;
import org.labyrinth.benchmarks.sidebyside.Figures;
import org.labyrinth.benchmarks.sidebyside.StopWatch;
import org.labyrinth.benchmarks.sidebyside.TextTable;

/** What a start costs, and what a finer mesh does. */
final class CostTables {
  private static final double KIBIBYTE = 1024;

  private CostTables() {}

  static TextTable coldStart(P2dReport report) {
    Optional<Double> ours = report.ourColdStart().map(c -> StopWatch.median(c.seconds()));
    Optional<Double> theirs = report.peerColdStart().map(c -> StopWatch.median(c.seconds()));
    Optional<Double> faster = theirs.flatMap(t -> ours.map(o -> t / o));
    return new TextTable(
        "From a cold process to the curve of the 1C discharge [s]",
        List.of("", "ours", "PyBaMM", "times faster", "target"),
        List.of(
            List.of(
                "median",
                Figures.plain(ours),
                Figures.plain(theirs),
                Figures.plain(faster),
                Figures.atLeast(Targets.FASTER_COLD, faster))));
  }

  static TextTable meshes(P2dReport report) {
    return new TextTable(
        "Our cost against the mesh, 1C discharge; linear growth shows as a steady fifth column",
        List.of(
            "cells along x × nodes along r",
            "ms",
            "steps",
            "unknowns",
            "ns per unknown and step",
            "KiB allocated a run",
            "KiB a further step",
            "KiB of a state, which is kept"),
        report.meshes().stream().map(CostTables::mesh).toList());
  }

  private static List<String> mesh(MeshResult r) {
    return List.of(
        r.mesh().label(),
        Figures.plain(r.usual().map(f -> 1e3 * f.median())),
        Figures.count(r.usual().map(f -> (double) f.steps())),
        Integer.toString(r.unknowns()),
        Figures.plain(r.secondsPerUnknownAndStep().map(s -> 1e9 * s)),
        Figures.plain(r.usual().map(f -> f.bytes() / KIBIBYTE)),
        Figures.plain(r.bytesPerStep().map(b -> b / KIBIBYTE)),
        Figures.plain(r.unknowns() * Double.BYTES / KIBIBYTE));
  }
}

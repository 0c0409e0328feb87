package org.labyrinth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.labyrinth.closures.BoundsOnEfficiency;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.homogenization.PhaseConductivities;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** A measurement as people read it: one screen, and a paragraph more for each section. */
final class MeasurementTable {
  private final Measurement m;
  private final MeasurePlan plan;
  private final LengthUnit unit;
  private final TextTable table = new TextTable();

  private MeasurementTable(Measurement m, LengthUnit unit) {
    this.m = m;
    this.plan = m.plan();
    this.unit = unit;
  }

  /** The report on an image of that name. */
  static String of(Measurement m, String name, LengthUnit unit) {
    MeasurementTable report = new MeasurementTable(m, unit);
    report.image(name);
    report.geometry();
    report.transport();
    report.bounds();
    SectionTables sections = new SectionTables(report.table, unit);
    m.tensor().ifPresent(sections::tensor);
    sections.paths(m);
    m.sizes().ifPresent(sizes -> sections.sizes(sizes, report.plan.phase()));
    report.certificate();
    return report.table.toString();
  }

  private void image(String name) {
    VoxelImage image = plan.image();
    Spacing h = image.spacing();
    table.line("image", TextTable.together(name));
    table.line(
        "voxels",
        unit.equals(LengthUnit.VOXEL)
            ? image.shape() + " (z×y×x)"
            : "%s (z×y×x), each %s×%s×%s %s"
                .formatted(
                    image.shape(),
                    unit.number(h.z()),
                    unit.number(h.y()),
                    unit.number(h.x()),
                    unit.symbol()));
    List<String> shares = new ArrayList<>();
    for (int label : image.voxelsByLabel().keySet()) {
      shares.add(TextTable.together(label + ": " + Numbers.percent(plan.volumeFraction(label))));
    }
    table.line("labels", String.join(", ", shares)).gap();
  }

  private void geometry() {
    String per = unit.perLength();
    table
        .line("geometry of", "phase " + plan.phase() + (isPeriodic() ? ", image repeated" : ""))
        .line("volume fraction ε", Numbers.fixed(m.volumeFraction()))
        .line(
            "specific area a",
            "%s %s (Crofton), %s (marching cubes), %s (voxel faces)"
                .formatted(
                    Numbers.significant(m.specificArea().crofton()),
                    per,
                    Numbers.significant(m.specificArea().marchingCubes()),
                    Numbers.significant(m.specificArea().faceCount())))
        .line(
            "correlation length ξ",
            m.correlationLength().isPresent()
                ? unit.length(m.correlationLength().getAsDouble())
                : "undefined: the phase fills the whole image")
        .gap();
  }

  private void transport() {
    table
        .line("transport through", conductors() + (isPeriodic() ? "; sides repeat" : ""))
        .row("along", m.transport().stream().map(t -> t.axis().symbol()).toList())
        .row("transport efficiency B", cells(TransportFigures::transportEfficiency))
        .row("tortuosity factor τ", cells(TransportFigures::tortuosityFactor))
        .gap();
  }

  private boolean isPeriodic() {
    return plan.sides() == Boundary.PERIODIC;
  }

  private boolean conductsAlone() {
    return plan.conductivities().equals(PhaseConductivities.only(plan.phase()));
  }

  private String conductors() {
    Map<Integer, Double> conductors = plan.conductors();
    String rest =
        conductors.size() < plan.image().voxelsByLabel().size() ? "; all else insulates" : "";
    if (conductsAlone()) {
      return "phase " + plan.phase() + rest;
    }
    List<String> each = new ArrayList<>();
    conductors.forEach(
        (label, value) ->
            each.add(
                TextTable.together("%d (D = %s)".formatted(label, Numbers.significant(value)))));
    return (each.size() == 1 ? "phase " : "phases ") + String.join(", ", each) + rest;
  }

  private List<String> cells(ToDoubleFunction<TransportFigures> value) {
    return m.transport().stream().map(t -> Numbers.fixed(value.applyAsDouble(t))).toList();
  }

  private void bounds() {
    BoundFigures figures = m.bounds();
    if (!conductsAlone()) {
      table.line(
          "mean conductivity Σ ε D",
          Numbers.fixed(plan.conductivities().mean(plan.image())) + " (τ = Σ ε D / B)");
    }
    table.line("B by Wiener", interval(figures.wiener(), "any structure"));
    table.line(
        "B by Hashin–Shtrikman",
        interval(
            figures.hashinShtrikman(),
            (figures.dimensions() == 2 ? "isotropic in the plane" : "isotropic") + above()));
    if (figures.bruggeman().isPresent()) {
      double b = figures.bruggeman().getAsDouble();
      double tau = plan.conductivities().mean(plan.image()) / b;
      table.line(
          "B by Bruggeman", "%s (ε^1.5; τ = %s)".formatted(Numbers.fixed(b), Numbers.fixed(tau)));
    }
    table.gap();
  }

  /** Where B lies above the bound of isotropic structures, the structure cannot be one. */
  private String above() {
    double most = m.bounds().hashinShtrikman().upper() * (1 + Math.max(1e-6, plan.accuracy()));
    List<String> axes =
        m.transport().stream()
            .filter(t -> t.transportEfficiency() > most)
            .map(t -> t.axis().symbol())
            .toList();
    return axes.isEmpty() ? "" : "; along %s above it".formatted(String.join(", ", axes));
  }

  private static String interval(BoundsOnEfficiency bounds, String where) {
    return "%s to %s (%s)"
        .formatted(
            bounds.lower() == 0 ? "0" : Numbers.fixed(bounds.lower()),
            Numbers.fixed(bounds.upper()),
            where);
  }

  private void certificate() {
    table.line(
        "error of B, solver's",
        "%s (residual %s, flux balance %s)"
            .formatted(
                Numbers.rough(m.worst(TransportFigures::estimatedError)),
                Numbers.rough(m.worst(TransportFigures::relativeResidual)),
                Numbers.rough(m.worst(TransportFigures::fluxImbalance))));
    table.line(
        "error of B, voxels'", "1 % and more where surfaces are curved; it falls with their size");
    table.line("time", String.format(Locale.ROOT, "%.2f s", m.seconds()));
  }
}

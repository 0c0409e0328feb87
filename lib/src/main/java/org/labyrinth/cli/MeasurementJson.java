package org.labyrinth.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.labyrinth.closures.BoundsOnEfficiency;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.homogenization.PrincipalAxis;
import org.labyrinth.homogenization.SymmetricTensor;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A measurement as programs read it. Keys are a promise: later versions add some and change none.
 * All in SI units. What is infinite or undefined is null.
 */
final class MeasurementJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private MeasurementJson() {}

  static String of(Measurement m) {
    Map<String, Object> keys = new LinkedHashMap<>();
    image(keys, m.plan());
    keys.put("volumeFraction", m.volumeFraction());
    transport(keys, m);
    keys.put("bounds", bounds(m.bounds()));
    keys.put("bruggeman", numberOrNull(m.bounds().bruggeman().orElse(Double.NaN)));
    keys.put("specificArea", m.specificArea().byEstimator());
    keys.put("correlationLength", numberOrNull(m.correlationLength().orElse(Double.NaN)));
    m.tensor().ifPresent(t -> keys.put("tensor", tensor(t)));
    if (!m.paths().isEmpty()) {
      Map<String, Object> axes = new LinkedHashMap<>();
      m.paths().forEach(p -> axes.put(p.axis().symbol(), paths(p)));
      keys.put("paths", axes);
    }
    m.sizes().ifPresent(s -> keys.put("sizes", sizes(s)));
    keys.put("residual", m.worst(TransportFigures::relativeResidual));
    keys.put("seconds", m.seconds());
    return JSON.writeValueAsString(keys);
  }

  private static void image(Map<String, Object> keys, MeasurePlan plan) {
    VoxelImage image = plan.image();
    Shape shape = image.shape();
    Spacing spacing = image.spacing();
    keys.put("shape", List.of(shape.nz(), shape.ny(), shape.nx()));
    keys.put("spacing", List.of(spacing.z(), spacing.y(), spacing.x()));
    keys.put("voxelsByLabel", image.voxelsByLabel());
    keys.put("phase", plan.phase());
    keys.put("conductivity", plan.conductors());
    keys.put("meanConductivity", plan.conductivities().mean(image));
    keys.put("sides", plan.sides() == Boundary.PERIODIC ? "periodic" : "closed");
  }

  private static void transport(Map<String, Object> keys, Measurement m) {
    keys.put("percolates", byAxis(m, TransportFigures::percolates));
    keys.put("transportEfficiency", byAxis(m, TransportFigures::transportEfficiency));
    keys.put("tortuosityFactor", byAxis(m, t -> numberOrNull(t.tortuosityFactor())));
    keys.put("estimatedError", byAxis(m, TransportFigures::estimatedError));
    keys.put("fluxImbalance", byAxis(m, TransportFigures::fluxImbalance));
    keys.put("iterations", byAxis(m, TransportFigures::iterations));
  }

  private static Map<String, Object> byAxis(
      Measurement m, Function<TransportFigures, Object> value) {
    Map<String, Object> axes = new LinkedHashMap<>();
    m.transport().forEach(t -> axes.put(t.axis().symbol(), value.apply(t)));
    return axes;
  }

  private static Map<String, Object> bounds(BoundFigures figures) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("wiener", interval(figures.wiener()));
    Map<String, Object> isotropic = interval(figures.hashinShtrikman());
    isotropic.put("dimensions", figures.dimensions());
    keys.put("hashinShtrikman", isotropic);
    return keys;
  }

  private static Map<String, Object> interval(BoundsOnEfficiency bounds) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("lower", bounds.lower());
    keys.put("upper", bounds.upper());
    return keys;
  }

  private static Map<String, Object> tensor(TensorFigures figures) {
    SymmetricTensor b = figures.transportEfficiency();
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("zz", b.zz());
    entries.put("yy", b.yy());
    entries.put("xx", b.xx());
    entries.put("zy", b.zy());
    entries.put("zx", b.zx());
    entries.put("yx", b.yx());
    List<Object> axes = new ArrayList<>();
    for (PrincipalAxis axis : b.principalAxes()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("value", axis.value());
      one.put("direction", List.of(axis.z(), axis.y(), axis.x()));
      axes.add(one);
    }
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("transportEfficiency", entries);
    keys.put("principalAxes", axes);
    keys.put("anisotropy", numberOrNull(b.anisotropy()));
    keys.put("asymmetry", figures.asymmetry());
    keys.put("residual", figures.relativeResidual());
    keys.put("iterations", figures.iterations());
    return keys;
  }

  private static Map<String, Object> paths(PathFigures p) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("geometricTortuosity", numberOrNull(p.geometricTortuosity()));
    Map<String, Object> quantiles = new LinkedHashMap<>();
    p.quantiles().forEach((name, value) -> quantiles.put(name, numberOrNull(value)));
    keys.put("quantiles", quantiles);
    keys.put("percolatingFraction", p.percolatingFraction());
    keys.put("deadEndFraction", p.deadEndFraction());
    keys.put("isolatedFraction", p.isolatedFraction());
    keys.put("constrictivity", p.constrictivity().constrictivity());
    keys.put("poreRadius", numberOrNull(p.constrictivity().poreRadius()));
    keys.put("throatRadius", numberOrNull(p.constrictivity().throatRadius()));
    return keys;
  }

  private static Map<String, Object> sizes(SizeFigures s) {
    Map<String, Object> diameter = new LinkedHashMap<>();
    s.percentiles().forEach((percent, d) -> diameter.put("D" + percent, numberOrNull(d)));
    diameter.put("mean", numberOrNull(s.meanThickness()));
    Map<String, Object> sauter = new LinkedHashMap<>();
    sauter.put("phase", numberOrNull(s.sauterOfPhase()));
    sauter.put("rest", numberOrNull(s.sauterOfRest().orElse(Double.NaN)));
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("diameter", diameter);
    keys.put("meanChord", numberOrNull(s.meanChord()));
    keys.put("sauterRadius", sauter);
    return keys;
  }

  /** JSON has no infinity and no NaN: they become its null. */
  @SuppressWarnings("NullAway")
  private static Object numberOrNull(double value) {
    return Double.isFinite(value) ? value : null;
  }
}

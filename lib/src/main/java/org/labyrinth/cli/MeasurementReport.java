package org.labyrinth.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.labyrinth.homogenization.ThroughPlaneSolution;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A measurement as people and as programs read it. */
final class MeasurementReport {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private MeasurementReport() {}

  /**
   * As JSON: keys are a promise, later versions add some and change none. An infinite tortuosity
   * factor and an undefined correlation length are null.
   */
  static String json(Measurement m) {
    Shape shape = m.image().shape();
    Spacing spacing = m.image().spacing();
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("shape", List.of(shape.nz(), shape.ny(), shape.nx()));
    keys.put("spacing", List.of(spacing.z(), spacing.y(), spacing.x()));
    keys.put("voxelsByLabel", m.image().voxelsByLabel());
    keys.put("phase", m.phase());
    keys.put("volumeFraction", m.volumeFraction());
    keys.put("percolates", byAxis(m, ThroughPlaneSolution::percolates));
    keys.put("transportEfficiency", byAxis(m, ThroughPlaneSolution::transportEfficiency));
    keys.put("tortuosityFactor", byAxis(m, s -> numberOrNull(s.tortuosityFactor())));
    Map<String, Object> area = new LinkedHashMap<>();
    area.put("faceCount", m.specificArea().faceCount());
    area.put("crofton", m.specificArea().crofton());
    area.put("marchingCubes", m.specificArea().marchingCubes());
    keys.put("specificArea", area);
    keys.put("correlationLength", numberOrNull(m.correlationLength().orElse(Double.NaN)));
    keys.put("residual", m.residual());
    keys.put("seconds", m.seconds());
    return JSON.writeValueAsString(keys);
  }

  private static Map<String, Object> byAxis(
      Measurement m, Function<ThroughPlaneSolution, Object> value) {
    Map<String, Object> axes = new LinkedHashMap<>();
    for (ThroughPlaneSolution solution : m.transport()) {
      axes.put(solution.problem().axis().symbol(), value.apply(solution));
    }
    return axes;
  }

  /** JSON has no infinity and no NaN: they become its null. */
  @SuppressWarnings("NullAway")
  private static Object numberOrNull(double value) {
    return Double.isFinite(value) ? value : null;
  }

  /** As a table for a terminal; lengths are in the unit named. */
  static String table(Measurement m, String name, String length) {
    StringBuilder text = new StringBuilder();
    line(text, "image", "%s, %s voxels (z×y×x)", name, m.image().shape());
    Spacing h = m.image().spacing();
    line(text, "spacing", "%.4g, %.4g, %.4g %s (z, y, x)", h.z(), h.y(), h.x(), length);
    line(text, "voxels by label", "%s", m.image().voxelsByLabel());
    line(text, "phase", "%d", m.phase());
    line(text, "volume fraction ε", "%.6f", m.volumeFraction());
    text.append(
        String.format(Locale.ROOT, "%n%-24s%14s%14s%14s%n", "transport along", "z", "y", "x"));
    row(text, m, "transport efficiency B", ThroughPlaneSolution::transportEfficiency);
    row(text, m, "tortuosity factor τ", ThroughPlaneSolution::tortuosityFactor);
    text.append(System.lineSeparator());
    line(
        text,
        "specific area",
        "%.6g 1/%s (Crofton), %.6g (marching cubes), %.6g (face count: 3/2 too much if isotropic)",
        m.specificArea().crofton(),
        length,
        m.specificArea().marchingCubes(),
        m.specificArea().faceCount());
    line(
        text,
        "correlation length ξ",
        "%s",
        m.correlationLength().isPresent()
            ? String.format(Locale.ROOT, "%.6g %s", m.correlationLength().getAsDouble(), length)
            : "undefined: the phase fills the whole image");
    line(text, "residual", "%.1e", m.residual());
    text.append(String.format(Locale.ROOT, "%-24s%.2f s", "time", m.seconds()));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String format, Object... values) {
    text.append(String.format(Locale.ROOT, "%-24s", name))
        .append(String.format(Locale.ROOT, format, values))
        .append(System.lineSeparator());
  }

  private static void row(
      StringBuilder text,
      Measurement m,
      String name,
      Function<ThroughPlaneSolution, Double> value) {
    text.append(String.format(Locale.ROOT, "%-24s", name));
    for (ThroughPlaneSolution solution : m.transport()) {
      double number = value.apply(solution);
      text.append(
          Double.isInfinite(number)
              ? String.format("%14s", "∞")
              : String.format(Locale.ROOT, "%14.6f", number));
    }
    text.append(System.lineSeparator());
  }
}

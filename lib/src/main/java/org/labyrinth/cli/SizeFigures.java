package org.labyrinth.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.labyrinth.geometry.ChordLengths;
import org.labyrinth.geometry.LocalThickness;
import org.labyrinth.geometry.SauterMean;
import org.labyrinth.geometry.SizeDistribution;

/**
 * How large the phase's rooms are, and the grains around them. A phase that fills the image has no
 * walls: its sizes are +∞.
 *
 * @param percentiles of the local thickness by volume: percentage to diameter [m]
 * @param meanThickness by volume [m]
 * @param meanChord 4 ε / a by ends of chords [m]
 * @param sauterOfPhase R₃₂ = 3 ε / a of the phase, a by Crofton [m]
 * @param sauterOfRest R₃₂ = 3 (1 − ε) / a of all other phases together [m]; empty without any
 */
record SizeFigures(
    Map<Integer, Double> percentiles,
    double meanThickness,
    double meanChord,
    double sauterOfPhase,
    OptionalDouble sauterOfRest) {

  private static final int[] PERCENT = {10, 50, 90};

  /** Measures in two steps; {@code area} is Crofton's [1/m]. */
  static SizeFigures of(MeasurePlan plan, double area, Progress progress) {
    double fraction = plan.volumeFraction(plan.phase());
    boolean bounded = fraction < 1;
    progress.step("local thickness");
    Map<Integer, Double> percentiles = new LinkedHashMap<>();
    double mean = Double.POSITIVE_INFINITY;
    if (bounded) {
      SizeDistribution sizes =
          LocalThickness.of(plan.image(), plan.phase(), plan.sides()).distribution();
      mean = sizes.mean();
      for (int percent : PERCENT) {
        percentiles.put(percent, sizes.percentile(percent));
      }
    } else {
      for (int percent : PERCENT) {
        percentiles.put(percent, Double.POSITIVE_INFINITY);
      }
    }
    progress.step("chords");
    return new SizeFigures(
        percentiles,
        mean,
        bounded
            ? ChordLengths.overall(plan.image(), plan.phase(), plan.sides()).mean()
            : Double.POSITIVE_INFINITY,
        sauter(fraction, area),
        bounded ? OptionalDouble.of(sauter(1 - fraction, area)) : OptionalDouble.empty());
  }

  private static double sauter(double fraction, double area) {
    return area == 0 ? Double.POSITIVE_INFINITY : SauterMean.radius(fraction, area);
  }
}

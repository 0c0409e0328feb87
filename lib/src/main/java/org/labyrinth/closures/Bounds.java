package org.labyrinth.closures;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Bounds on the transport efficiency from volume fractions and conductivities alone. They are
 * sharp: layers reach Wiener's, coated spheres those of Hashin and Shtrikman (with two phases).
 *
 * <p>Wiener's hold for every structure. Hashin–Shtrikman's hold for statistically isotropic ones
 * only; of an anisotropic one, a third of the trace of its tensor obeys those in three dimensions
 * (Milton and Kohn 1988, J. Mech. Phys. Solids 36, 597). Sources: Wiener (1912); Hashin and
 * Shtrikman (1962), doi 10.1063/1.1728579; Torquato (2002), ch. 21.
 */
public final class Bounds {
  /** Volume fractions are ratios of counts: their sum misses 1 by round-off only. */
  private static final double ROUND_OFF = 1e-9;

  private Bounds() {}

  /**
   * Wiener's bounds: harmonic and arithmetic mean.
   *
   * @param constituents all phases; their volume fractions add up to 1
   * @return the bounds on B [-], in the unit of the conductivities
   * @throws IllegalArgumentException if the fractions do not add up to 1
   */
  public static BoundsOnEfficiency wiener(List<Constituent> constituents) {
    List<Constituent> present = present(constituents);
    double upper = sum(present, c -> c.volumeFraction() * c.conductivity());
    // 1/0 is +∞ here and 1/∞ is 0: an insulator in series stops everything.
    double lower = 1 / sum(present, c -> c.volumeFraction() / c.conductivity());
    return ordered("Wiener", lower, upper);
  }

  /**
   * Wiener's bounds for pores in an insulating solid: 0 ≤ B ≤ ε.
   *
   * @param porosity ε [-], in [0, 1]
   * @return the bounds on B [-]
   */
  public static BoundsOnEfficiency wiener(double porosity) {
    return wiener(Constituent.poreInInsulator(porosity));
  }

  /**
   * Hashin–Shtrikman bounds for statistically isotropic media in three dimensions.
   *
   * @param constituents all phases; their volume fractions add up to 1
   * @return the bounds on B [-], in the unit of the conductivities
   * @throws IllegalArgumentException if the fractions do not add up to 1
   */
  public static BoundsOnEfficiency hashinShtrikman(List<Constituent> constituents) {
    return hashinShtrikman("Hashin–Shtrikman", constituents, 3);
  }

  /**
   * Hashin–Shtrikman bounds for pores in an insulating solid, isotropic: 0 ≤ B ≤ 2ε/(3 − ε).
   *
   * @param porosity ε [-], in [0, 1]
   * @return the bounds on B [-]
   */
  public static BoundsOnEfficiency hashinShtrikman(double porosity) {
    return hashinShtrikman(Constituent.poreInInsulator(porosity));
  }

  /**
   * Hashin–Shtrikman bounds in the plane: for structures that do not change along one axis and are
   * statistically isotropic in the plane across it, and transport in that plane. For pores in an
   * insulating solid the upper one is ε/(2 − ε).
   *
   * @param constituents all phases; their volume fractions add up to 1
   * @return the bounds on B [-], in the unit of the conductivities
   * @throws IllegalArgumentException if the fractions do not add up to 1
   */
  public static BoundsOnEfficiency hashinShtrikmanInPlane(List<Constituent> constituents) {
    return hashinShtrikman("Hashin–Shtrikman in the plane", constituents, 2);
  }

  private static BoundsOnEfficiency hashinShtrikman(
      String name, List<Constituent> constituents, int dimensions) {
    List<Constituent> present = present(constituents);
    double least = present.stream().mapToDouble(Constituent::conductivity).min().orElse(0);
    double most = present.stream().mapToDouble(Constituent::conductivity).max().orElse(0);
    return ordered(
        name, around(present, (dimensions - 1) * least), around(present, (dimensions - 1) * most));
  }

  /** H = 1 / Σ φᵢ/(kᵢ + k) − k, which grows with k; 0 if k = 0 and some phase insulates. */
  private static double around(List<Constituent> present, double k) {
    return 1 / sum(present, c -> c.volumeFraction() / (c.conductivity() + k)) - k;
  }

  /** Where the bounds coincide round-off may swap them, or push one below 0. */
  private static BoundsOnEfficiency ordered(String name, double lower, double upper) {
    double least = Math.max(0, Math.min(lower, upper));
    return new BoundsOnEfficiency(name, least, Math.max(least, upper));
  }

  private static List<Constituent> present(List<Constituent> constituents) {
    double total = sum(constituents, Constituent::volumeFraction);
    if (!(Math.abs(total - 1) <= ROUND_OFF)) {
      throw new IllegalArgumentException(
          "sum of volume fractions = %s [-] must be 1: constituents of a composite"
              .formatted(total));
    }
    return constituents.stream().filter(c -> c.volumeFraction() > 0).toList();
  }

  private static double sum(List<Constituent> constituents, ToDoubleFunction<Constituent> term) {
    return constituents.stream().mapToDouble(term).sum();
  }
}

package org.labyrinth.cell;

import java.util.List;
import java.util.Optional;
import org.labyrinth.geometry.SizeDistribution;
import org.labyrinth.homogenization.GradedMedium;
import org.labyrinth.numerics.Profile;

/**
 * A porous electrode. In its profiles x runs from the face nearer the negative collector, 0 to L.
 *
 * <p>Several particles stand for a blend or a size distribution. Nothing here asks that ε and the
 * active fraction stay below 1 together: in BPX a is independent, and where it was measured by gas
 * adsorption a R/3 is not a volume. {@link Cell#remarks} speaks of it.
 *
 * @param thickness L, above 0 [m]
 * @param porosity ε(x), in (0, 1)
 * @param transportEfficiency B(x) of the electrolyte, in (0, 1]
 * @param conductivity σ of the solid, effective already, above 0 [S/m]
 * @param particles at least one; copied
 */
public record Electrode(
    double thickness,
    Profile porosity,
    Profile transportEfficiency,
    double conductivity,
    List<Particle> particles)
    implements NegativeSide {
  /** Files may overfill an electrode a little; this much is a slip of units. */
  private static final double OVERFULL = 10;

  private static final String PLACE = "electrode";
  private static final double SAME_LENGTH = 1e-6; // of sums of voxels
  static final double BRUGGEMAN = 1.5;

  public Electrode {
    particles = List.copyOf(particles);
    Range.POSITIVE.check("thickness", thickness, "m", PLACE);
    Range.INSIDE_UNIT.check("porosity", porosity, thickness, "[-]", PLACE);
    Range.SHARE.check("transport efficiency", transportEfficiency, thickness, "[-]", PLACE);
    Range.POSITIVE.check("conductivity", conductivity, "S/m", PLACE);
    if (particles.isEmpty()) {
      throw new IllegalArgumentException("particles = 0 must be at least 1: " + PLACE);
    }
    for (Particle particle : particles) {
      Range.POSITIVE.check(
          "surface area per volume",
          particle.surfaceAreaPerVolume(),
          thickness,
          "1/m",
          "particle '" + particle.name() + "'");
    }
    double active = 0;
    for (Particle particle : particles) {
      active += particle.activeFraction(thickness);
    }
    if (!(active <= OVERFULL)) {
      throw new IllegalArgumentException(
          "active fraction aR/3 = %.4g [-] must be at most 1, is the radius in metres?: %s"
              .formatted(active, PLACE));
    }
  }

  /**
   * Starts an electrode.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder that holds all of this electrode, to change some of it.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder()
        .thickness(thickness)
        .porosity(porosity)
        .transportEfficiency(transportEfficiency)
        .conductivity(conductivity)
        .particles(particles);
  }

  /**
   * The same electrode with other particles.
   *
   * @param other one or several
   * @return the electrode
   */
  public Electrode withParticles(List<Particle> other) {
    return toBuilder().particles(other).build();
  }

  /**
   * The same electrode, its one kind of particle in many sizes that fill what it filled: {@link
   * ParticleSizes#keepingActiveFraction}.
   *
   * @param sizes diameters by volume
   * @return the electrode
   * @throws IllegalArgumentException if it has several particles already
   */
  public Electrode withSizes(SizeDistribution sizes) {
    if (particles.size() != 1) {
      throw new IllegalArgumentException(
          "particles = %d must be 1 to be given sizes: %s".formatted(particles.size(), PLACE));
    }
    return withParticles(ParticleSizes.keepingActiveFraction(particles.get(0), sizes));
  }

  /**
   * The same electrode with a microstructure that was measured: ε, B and the whole area a are the
   * measured ones, and the active material keeps its share of the solid. All radii change by one
   * factor, so that one kind of particle has R = 3 ε_a/a. Where several share the area, each keeps
   * its part.
   *
   * @param measured ε, a and B of an image
   * @return the electrode
   */
  public Electrode withMicrostructure(MeasuredMicrostructure measured) {
    return MeasuredElectrode.of(this, measured.porosityProfile(), measured.areaProfile())
        .toBuilder()
        .transportEfficiency(measured.transportEfficiency())
        .build();
  }

  /**
   * The same with a microstructure measured slab by slab along the electrode. Radii are what the
   * means of ε and a make them, as above.
   *
   * @param measured ε(x), a(x) and B(x), from the face nearer the negative collector; as long as
   *     the electrode is thick
   * @return the electrode
   * @throws IllegalArgumentException if the lengths differ
   */
  public Electrode withMicrostructure(GradedMedium measured) {
    double length = measured.porosity().length();
    if (!(Math.abs(length - thickness) <= SAME_LENGTH * thickness)) {
      throw new IllegalArgumentException(
          "length of the medium = %s m must be the thickness = %s m: %s"
              .formatted(length, thickness, PLACE));
    }
    return MeasuredElectrode.of(
            this, measured.porosity().profile(), measured.specificArea().profile())
        .toBuilder()
        .transportEfficiency(measured.transportEfficiency().profile())
        .build();
  }

  /**
   * Pressed or swollen to another porosity, all solid kept: thickness and area follow, and B as
   * ε^1.5 from where it is.
   *
   * @param mean the mean of ε hereafter, in (0, 1)
   * @return the electrode
   * @throws IllegalArgumentException if ε, a or B varies along x
   */
  public Electrode calendered(double mean) {
    return MeasuredElectrode.calendered(this, mean);
  }

  /**
   * The same mixture of solids, as thick as before, with another porosity at every x: radii and the
   * active share of the solid stay, so that a follows 1 − ε, and B follows ε^1.5 from where it is.
   * σ stays, since one value stands for the whole electrode.
   *
   * @param porosity ε(x) hereafter, in (0, 1)
   * @return the electrode
   * @throws IllegalArgumentException if ε, a or B varies along x already, or B would exceed 1
   */
  public Electrode graded(Profile porosity) {
    return graded(porosity, BRUGGEMAN);
  }

  /**
   * The same with another law for B.
   *
   * @param porosity ε(x) hereafter, in (0, 1)
   * @param exponent b in B(x) = B₀ (ε(x)/ε₀)^b, above 0; Bruggeman's is 1.5
   * @return the electrode
   * @throws IllegalArgumentException if ε, a or B varies along x already, or B would exceed 1
   */
  public Electrode graded(Profile porosity, double exponent) {
    return GradedElectrode.of(this, porosity, exponent);
  }

  Electrode withDoubleLayer(double capacity) {
    return withParticles(
        particles.stream().map(p -> p.toBuilder().doubleLayerCapacity(capacity).build()).toList());
  }

  /**
   * What of the volume is active material.
   *
   * @return Σ a R/3 over the particles, in the mean over x [-]
   */
  public double activeFraction() {
    return particles.stream().mapToDouble(p -> p.activeFraction(thickness)).sum();
  }

  /**
   * The lithium it can hold per area of electrode, as charge, from x = 0 to x = 1.
   *
   * @return Σ (a R/3) c_max L F [C/m²]
   */
  public double arealCapacity() {
    return particles.stream().mapToDouble(p -> p.arealCapacity(thickness)).sum();
  }

  /**
   * The electrode seen from the other side.
   *
   * @return with all profiles mirrored
   */
  public Electrode mirrored() {
    return new Electrode(
        thickness,
        porosity.mirrored(thickness),
        transportEfficiency.mirrored(thickness),
        conductivity,
        particles.stream()
            .map(
                p ->
                    p.toBuilder()
                        .surfaceAreaPerVolume(p.surfaceAreaPerVolume().mirrored(thickness))
                        .build())
            .toList());
  }

  /** Collects the parts of an electrode; all are due. */
  public static final class Builder {
    private Optional<Double> thickness = Optional.empty();
    private Optional<Profile> porosity = Optional.empty();
    private Optional<Profile> transportEfficiency = Optional.empty();
    private Optional<Double> conductivity = Optional.empty();
    private List<Particle> particles = List.of();

    private Builder() {}

    /**
     * Sets L.
     *
     * @param value L [m]
     * @return this
     */
    public Builder thickness(double value) {
      thickness = Optional.of(value);
      return this;
    }

    /**
     * Sets ε.
     *
     * @param value over x [-]
     * @return this
     */
    public Builder porosity(Profile value) {
      porosity = Optional.of(value);
      return this;
    }

    /**
     * Sets ε, the same everywhere.
     *
     * @param value ε [-]
     * @return this
     */
    public Builder porosity(double value) {
      return porosity(Profile.constant(value));
    }

    /**
     * Sets B.
     *
     * @param value over x [-]
     * @return this
     */
    public Builder transportEfficiency(Profile value) {
      transportEfficiency = Optional.of(value);
      return this;
    }

    /**
     * Sets B, the same everywhere.
     *
     * @param value B [-]
     * @return this
     */
    public Builder transportEfficiency(double value) {
      return transportEfficiency(Profile.constant(value));
    }

    /**
     * Sets σ, effective.
     *
     * @param value σ [S/m]
     * @return this
     */
    public Builder conductivity(double value) {
      conductivity = Optional.of(value);
      return this;
    }

    /**
     * Sets the particles.
     *
     * @param value one, or several for a blend or a size distribution
     * @return this
     */
    public Builder particles(List<Particle> value) {
      particles = List.copyOf(value);
      return this;
    }

    /**
     * Sets the one kind of particle.
     *
     * @param value the particle
     * @return this
     */
    public Builder particle(Particle value) {
      return particles(List.of(value));
    }

    /**
     * Makes the electrode.
     *
     * @return the electrode
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public Electrode build() {
      return new Electrode(
          Missing.required(thickness, "thickness", PLACE),
          Missing.required(porosity, "porosity", PLACE),
          Missing.required(transportEfficiency, "transportEfficiency", PLACE),
          Missing.required(conductivity, "conductivity", PLACE),
          particles);
    }
  }
}

package org.labyrinth.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;
import org.labyrinth.numerics.ScalarFunction;

/** Laws that hold for any particle, whatever its diffusivity and its surface. */
class ParticleProperties {
  /** Round-off of some hundred steps. */
  private static final double ROUND_OFF = 1e-13;

  private static final double R = 3e-6;

  private static Grid1D shells(SplittableRandom random, double spread) {
    double[] faces = new double[random.nextInt(2, 42)];
    for (int i = 1; i < faces.length; i++) {
      faces[i] = faces[i - 1] + Math.exp(random.nextDouble(-spread, spread));
    }
    double last = faces[faces.length - 1];
    for (int i = 0; i < faces.length; i++) {
      faces[i] /= last;
    }
    return Grid1D.ofFaces(faces);
  }

  /** D between e^−strength and e^strength times 10⁻¹⁴, smooth in c/1000. */
  private static ScalarFunction diffusivity(SplittableRandom random, double strength) {
    double a = random.nextDouble(-strength, strength);
    double b = random.nextDouble(0.5, 3) / 1000;
    double phase = random.nextDouble(6);
    return ScalarFunction.of(
        c -> 1e-14 * Math.exp(a * Math.sin(b * c + phase)),
        c -> 1e-14 * a * b * Math.cos(b * c + phase) * Math.exp(a * Math.sin(b * c + phase)));
  }

  private static End surface(SplittableRandom random) {
    double value = random.nextDouble();
    double slow = random.nextDouble(1e-3, 1e-2);
    return switch (random.nextInt(3)) {
      case 0 -> End.concentration(t -> 1000 * value * Math.cos(slow * t));
      case 1 -> End.flux(t -> 1e-6 * (value - 0.5) * Math.cos(slow * t));
      default -> End.robin(1e-8 * value + 1e-12, 1000);
    };
  }

  private static SphericalParticle.Builder particle(SplittableRandom random, double strength) {
    return SphericalParticle.builder()
        .radius(R)
        .diffusivity(diffusivity(random, strength))
        .surface(surface(random))
        .initial(1000 * random.nextDouble());
  }

  @Property(tries = 60, seed = "1")
  void saltIsConservedToRoundOff(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SphericalParticle problem = particle(random, 1.5).build();
    ParticleSolver solver =
        switch (random.nextInt(3)) {
          case 0 -> new ShellSolver(shells(random, 1), 1e-4);
          case 1 -> new ElementSolver(random.nextInt(2, 20), 1e-4);
          default -> new UniformSolver(1e-4);
        };
    double end = Math.exp(random.nextDouble(0, 7));
    ParticleSolution solution = solver.solve(problem, end / 3, end);
    assertThat(solution.imbalance()).isLessThan(ROUND_OFF);
    Balance balance = solution.last().balance();
    assertThat(balance.content()).isCloseTo(solution.last().mean() * R / 3, within(1e-15));
  }

  private static Profile rough(SplittableRandom random, double radius) {
    Grid1D pieces = Grid1D.uniform(0, radius, random.nextInt(1, 12));
    double[] values = new double[pieces.cells()];
    for (int i = 0; i < values.length; i++) {
      values[i] = 1000 * random.nextDouble();
    }
    return Profile.cells(pieces, values);
  }

  @Property(tries = 100, seed = "2")
  void theFullestShellNeverFillsAndTheEmptiestNeverEmpties(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double outside = 1000 * random.nextDouble();
    End surface =
        switch (random.nextInt(3)) {
          case 0 -> End.concentration(outside);
          case 1 -> End.flux(0);
          default -> End.robin(1e-8, outside);
        };
    SphericalParticle problem =
        SphericalParticle.builder()
            .radius(R)
            .diffusivity(diffusivity(random, 3))
            .surface(surface)
            .initial(rough(random, R))
            .build();
    ParticleSystem system =
        new ParticleSystem(problem, new ShellScheme(problem, shells(random, 2)), 1e-4);
    double[] rates = new double[system.size()];
    double[] y = system.start(rates);
    int surfaceAt = y.length - 2;
    int most = 0;
    int least = 0;
    for (int i = 1; i < surfaceAt; i++) {
      most = y[i] > y[most] ? i : most;
      least = y[i] < y[least] ? i : least;
    }
    boolean closed = surface.transferCoefficient() == 0;
    if (closed || y[most] >= outside) {
      assertThat(rates[most]).isLessThanOrEqualTo(0);
    }
    if (closed || y[least] <= outside) {
      assertThat(rates[least]).isGreaterThanOrEqualTo(0);
    }
  }

  @Property(tries = 40, seed = "3")
  void shellsStayBetweenWhatWasThereAndWhatIsOutside(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double tolerance = 1e-5;
    SphericalParticle problem =
        SphericalParticle.builder()
            .radius(R)
            .diffusivity(diffusivity(random, 2))
            .surface(End.concentration(random.nextBoolean() ? 1000 : 0))
            .initial(rough(random, R))
            .build();
    ParticleSolution solution =
        new ShellSolver(shells(random, 1), tolerance).solve(problem, 0.1, 1, 10, 100, 1000);
    for (ParticleSnapshot snapshot : solution.snapshots()) {
      for (double c : snapshot.concentration()) {
        // Time is stepped within the tolerance, a few of which add up.
        assertThat(c).isBetween(-20 * tolerance * 1000, 1000 + 20 * tolerance * 1000);
      }
    }
  }

  @Property(tries = 25, seed = "4")
  void bothDiscretisationsAgree(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SphericalParticle problem = particle(random, 1).build();
    double end = random.nextDouble(100, 1500); // R²/D is some 900 s
    ParticleSnapshot shells =
        new ShellSolver(Grid1D.graded(0, 1, 100, s -> s * (1.8 - 0.8 * s)), 1e-6)
            .solve(problem, end)
            .last();
    ParticleSnapshot element = new ElementSolver(20, 1e-6).solve(problem, end).last();
    // (h/√(D t))² of the shells
    assertThat(shells.surface()).isCloseTo(element.surface(), within(0.2));
    assertThat(shells.mean()).isCloseTo(element.mean(), within(0.2));
  }
}

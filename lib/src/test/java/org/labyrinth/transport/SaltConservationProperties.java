package org.labyrinth.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;

/** Laws that hold on any medium, however rough. */
class SaltConservationProperties {
  /** Round-off of up to a hundred steps on up to forty cells, with spreads of 1e6 in B. */
  private static final double ROUND_OFF = 1e-13;

  private static Grid1D grid(SplittableRandom random) {
    double[] faces = new double[random.nextInt(2, 42)];
    for (int i = 1; i < faces.length; i++) {
      faces[i] = faces[i - 1] + 1e-6 * Math.exp(random.nextDouble(-2, 2));
    }
    return Grid1D.ofFaces(faces);
  }

  private static Profile random(SplittableRandom random, Grid1D grid, double least, double most) {
    double[] values = new double[grid.cells()];
    for (int i = 0; i < values.length; i++) {
      values[i] = least * Math.pow(most / least, random.nextDouble());
    }
    return Profile.cells(grid, values);
  }

  private static End end(SplittableRandom random) {
    double value = random.nextDouble();
    return switch (random.nextInt(3)) {
      case 0 -> End.concentration(t -> 1000 * value * Math.cos(t));
      case 1 -> End.flux(t -> 1e-4 * (value - 0.5) * Math.cos(t));
      default -> End.robin(1e-5 * value + 1e-9, 1000);
    };
  }

  private static AveragedDiffusion problem(SplittableRandom random) {
    Grid1D grid = grid(random);
    double rate = random.nextInt(2) * 1e-8;
    return AveragedDiffusion.builder()
        .grid(grid)
        .porosity(random(random, grid, 0.05, 0.95))
        .specificArea(random(random, grid, 1e3, 1e7))
        .transportEfficiency(random(random, grid, 1e-6, 0.9))
        .diffusivity(random(random, grid, 1e-11, 1e-9))
        .reaction(Reaction.linear(rate, 500).withGiven((x, t) -> 1e-9 * Math.sin(x * 1e5 + t)))
        .left(end(random))
        .right(end(random))
        .initial(random(random, grid, 10, 2000))
        .build();
  }

  private static TransientSolver solver(SplittableRandom random) {
    double step = Math.exp(random.nextDouble(-3, 10));
    return switch (random.nextInt(3)) {
      case 0 -> new BackwardEuler(step);
      case 1 -> new CrankNicolson(step);
      default -> new AdaptiveStepping(1e-2);
    };
  }

  @Property(tries = 200, seed = "1")
  void saltIsConservedToRoundOff(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    AveragedDiffusion problem = problem(random);
    TransientSolver solver = solver(random);
    double end = Math.exp(random.nextDouble(-3, 1));
    TransientSolution solution = solver.solve(problem, end / 3, end);
    assertThat(solution.imbalance()).isLessThan(ROUND_OFF);
    assertThat(content(solution)).isEqualTo(solution.last().balance().content());
  }

  private static double content(TransientSolution solution) {
    double[] c = solution.last().concentration();
    Grid1D grid = solution.problem().grid();
    double[] porosity = solution.problem().porosity().means(grid);
    double sum = 0;
    for (int i = 0; i < c.length; i++) {
      sum += porosity[i] * grid.width(i) * c[i];
    }
    return sum;
  }

  @Property(tries = 100, seed = "2")
  void aSteadyStateBalancesToRoundOff(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    AveragedDiffusion rough = problem(random).toBuilder().left(End.concentration(300)).build();
    AveragedDiffusion problem =
        rough.toBuilder()
            .transportEfficiency(random(random, rough.grid(), 0.05, 0.9))
            .diffusivity(1e-10)
            .build();
    // The inflow is a difference of two concentrations, known to an ulp times the resistance of the
    // whole over that of the first half cell: up to some 1e4 here.
    assertThat(new SteadySolver().solve(problem).imbalance()).isLessThan(1e-11);
    // On the rough medium that ratio may reach 1e7; the solver allows for it, and still certifies.
    assertThat(new SteadySolver().solve(rough).concentration()).doesNotContain(Double.NaN);
  }

  @Property(tries = 100, seed = "3")
  void backwardEulerStaysBetweenWhatIsThereAndWhatComes(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    AveragedDiffusion problem =
        problem(random).toBuilder()
            .left(End.concentration(1500))
            .right(End.robin(1e-6, 20))
            .reaction(Reaction.linear(1e-8, 700))
            .build();
    double step = Math.exp(random.nextDouble(-8, 8));
    double[] c = new BackwardEuler(step).solve(problem, 3 * step).last().concentration();
    // The initial values lie in [10, 2000]; round-off beyond.
    for (double v : c) {
      assertThat(v).isBetween(10 * (1 - 1e-13), 2000 * (1 + 1e-13));
    }
  }

  @Property(tries = 50, seed = "4")
  void aMirroredMediumGivesTheMirroredAnswer(@ForAll long seed) {
    AveragedDiffusion problem = problem(new SplittableRandom(seed));
    double[] faces = problem.grid().faces();
    int n = faces.length - 1;
    double[] turned = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      turned[i] = faces[n] - faces[n - i];
    }
    AveragedDiffusion mirrored =
        problem.toBuilder()
            .grid(Grid1D.ofFaces(turned))
            .porosity(mirror(problem.porosity(), faces[n]))
            .specificArea(mirror(problem.specificArea(), faces[n]))
            .transportEfficiency(mirror(problem.transportEfficiency(), faces[n]))
            .diffusivity(mirror(problem.diffusivity(), faces[n]))
            .initial(mirror(problem.initial(), faces[n]))
            .reaction(Reaction.linear(1e-8, 500))
            .left(problem.right())
            .right(problem.left())
            .build();
    AveragedDiffusion same = problem.toBuilder().reaction(Reaction.linear(1e-8, 500)).build();
    double[] c = new BackwardEuler(0.1).solve(same, 1).last().concentration();
    double[] m = new BackwardEuler(0.1).solve(mirrored, 1).last().concentration();
    for (int i = 0; i < n; i++) {
      // Mirrored positions are rounded anew.
      assertThat(Math.abs(m[i] - c[n - 1 - i])).isLessThan(2000 * 1e-9);
    }
  }

  private static Profile mirror(Profile profile, double length) {
    return Profile.of(x -> profile.at(length - x));
  }
}

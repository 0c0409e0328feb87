package org.labyrinth.benchmarks.p2d;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.benchmarks.sidebyside.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Random cells, and how runs are counted. */
class RobustnessTest {
  private static final String ELECTRODE =
      """
      {"Particle radius [m]": 5e-6, "Thickness [m]": 8e-5, "Diffusivity [m2.s-1]": "1e-14 * x",
       "Conductivity [S.m-1]": 10, "Surface area per unit volume [m-1]": 4e5, "Porosity": 0.3,
       "Transport efficiency": 0.1, "Reaction rate constant [mol.m-2.s-1]": 1e-5,
       "Minimum stoichiometry": 0.1, "Maximum stoichiometry": 0.9,
       "Maximum concentration [mol.m-3]": 3e4}""";

  private static final String BASE =
      """
      {"Parameterisation": {
         "Cell": {"Electrode area [m2]": 0.1,
           "Number of electrode pairs connected in parallel to make a cell": 1},
         "Electrolyte": {"Cation transference number": 0.3, "Conductivity [S.m-1]": "1 - x",
           "Diffusivity [m2.s-1]": 1e-10},
         "Separator": {"Thickness [m]": 1e-5, "Porosity": 0.5, "Transport efficiency": 0.3},
         "Negative electrode": %s, "Positive electrode": %s},
       "State": {"Initial conditions": {"Initial electrolyte concentration [mol.m-3]": 1000}}}"""
          .formatted(ELECTRODE, ELECTRODE);

  @TempDir private Path folder;

  private List<Case> write(long seed, int count, String name) throws IOException {
    JsonNode base = new JsonMapper().readTree(BASE);
    return new RandomCases(seed, List.of(base)).write(count, new BpxFolder(folder.resolve(name)));
  }

  @Test
  void aSeedMakesTheSameCellsHoweverManyFollow() throws IOException {
    List<Case> few = write(7, 3, "few");
    List<Case> many = write(7, 9, "many");
    for (int k = 0; k < few.size(); k++) {
      assertThat(few.get(k).rate()).isEqualTo(many.get(k).rate());
      assertThat(Path.of(few.get(k).cell())).hasSameTextualContentAs(Path.of(many.get(k).cell()));
    }
    assertThat(Files.readString(Path.of(many.get(0).cell())))
        .isNotEqualTo(Files.readString(Path.of(many.get(1).cell())))
        .isNotEqualTo(Files.readString(Path.of(write(8, 1, "other").get(0).cell())));
  }

  @Test
  void randomCellsArePhysical() throws IOException {
    List<Case> cases = write(1, 200, "cells");
    assertThat(cases)
        .allSatisfy(
            one -> {
              assertThat(Math.abs(one.rate())).isBetween(0.01, 10.0);
              assertThat(one.stateOfCharge()).isBetween(0.0, 1.0);
            });
    assertThat(cases).anyMatch(c -> c.rate() < 0).anyMatch(c -> c.rate() > 0);
    for (Case one : cases) {
      JsonNode cell = new JsonMapper().readTree(Files.readString(Path.of(one.cell())));
      JsonNode electrode = cell.at("/Parameterisation/Negative electrode");
      double porosity = electrode.get("Porosity").asDouble();
      double active =
          electrode.get("Surface area per unit volume [m-1]").asDouble()
              * electrode.get("Particle radius [m]").asDouble()
              / 3;
      assertThat(active + porosity).isLessThan(1);
      assertThat(electrode.get("Diffusivity [m2.s-1]").asString()).endsWith(" * (1e-14 * x)");
      assertThat(cell.at("/Parameterisation/Cell/Nominal cell capacity [A.h]").asDouble())
          .isPositive();
    }
  }

  /** A tool whose cases end as their names say. */
  private static RunEnd end(Case one) {
    return switch (one.name()) {
      case "hangs" -> {
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("unreachable");
      }
      case "fails" -> throw new IllegalStateException("no step is small enough");
      default -> new RunEnd(one.name(), Ending.CUT_OFF, "2.5 V", 3600);
    };
  }

  private static Case named(String name) {
    return new Case(name, "", 1, 1, 4000);
  }

  @Test
  void oneRunThatHangsOrFailsDoesNotStopTheOthers() {
    List<Case> cases =
        IntStream.range(0, 4)
            .mapToObj(k -> named(List.of("a", "hangs", "fails", "b").get(k)))
            .toList();
    CellTool tool =
        new CellTool() {
          @Override
          public PreparedCell prepare(Path bpx, CellModel model, Setting setting) {
            throw new IllegalStateException("not asked for");
          }

          @Override
          public RunEnd run(Case one) {
            return end(one);
          }
        };
    RobustnessFigures figures =
        new OurRobustness(tool, new RobustnessJob(cases, 0.2)).run(line -> {});
    assertThat(figures.ends())
        .extracting(RunEnd::ending)
        .containsExactly(Ending.CUT_OFF, Ending.HANG, Ending.FAILURE, Ending.CUT_OFF);
    String text =
        new RobustnessReport(
                3, cases, new Outcome.Measured<>(figures), new Outcome.Absent<>("not wanted"))
            .text();
    assertThat(text)
        .containsPattern("voltage cut-off \\| +2 \\|")
        .containsPattern("hang +\\| +1 \\|")
        .contains("Ours, 1 times, first in fails: ")
        .contains("no step is small enough")
        .contains("Left out: PyBaMM, not wanted");
  }
}

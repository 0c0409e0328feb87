package org.labyrinth.autograder.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The attacks that tell most; all of them are the campaign's. */
@Execution(ExecutionMode.CONCURRENT)
class AttackTest {
  @TempDir Path contracts;

  @Test
  void thereAreFiftyAndEveryVariantHasANameOfItsOwnAndDoesSomething() {
    List<Attack> all = Attacks.all();
    assertThat(all).hasSize(50);
    for (Attack attack : all) {
      assertThat(attack.title()).isNotBlank();
      assertThat(attack.tries()).as(attack.label()).isNotBlank();
      Set<String> names = new HashSet<>();
      for (Variant variant : attack.variants()) {
        assertThat(names.add(variant.name())).as(attack.label() + variant.name()).isTrue();
        assertThat(variant.pieces()).as(attack.label() + variant.name()).isNotEmpty();
      }
      assertThat(attack.variants().isEmpty())
          .as("only the two that are campaigns have no variant: " + attack.label())
          .isEqualTo(attack.number() >= 49);
    }
  }

  /** One honest run and one neighbour for all of them: most of the time is spent on starting. */
  @Test
  void theMostTellingOnesFail() throws IOException {
    AttackReport report =
        Arena.report(
            contracts,
            List.of(
                only(4, "in a file, then a crash, so that the cells are run again and find it"),
                only(27, "frames of its own: made, returned, done"),
                only(31, "all at once"),
                only(43, "more points")),
            2);
    assertThat(report.trials()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(report.successes()).as(report.toTable()).isEmpty();
  }

  /** The variant of that name, on a wrong answer alone. */
  private static Attack only(int number, String name) {
    Attack attack = Attacks.all().get(number - 1);
    List<Variant> chosen =
        attack.variants().stream()
            .filter(v -> v.name().equals(name))
            .map(v -> v.without(Trait.RIGHT))
            .toList();
    assertThat(chosen).as(attack.label() + " " + name).hasSize(1);
    return attack.with(chosen);
  }
}

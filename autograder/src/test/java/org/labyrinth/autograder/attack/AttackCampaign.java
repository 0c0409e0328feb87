package org.labyrinth.autograder.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * All attacks in all variants. A50, the killed batch, has a campaign of its own, and so has A49:
 * {@link MixedBatchCampaign}. The table is left in {@code target/attacks.txt}.
 */
@Tag("campaign")
@Execution(ExecutionMode.CONCURRENT)
class AttackCampaign {
  /** More than there are cores: those that hang only wait. */
  private static final int AT_A_TIME = 4;

  @TempDir Path contracts;

  @TestFactory
  Stream<DynamicTest> everyAttackFails() throws IOException {
    AttackReport report = Arena.report(contracts, chosen(), AT_A_TIME);
    Files.writeString(Path.of("target", "attacks.txt"), report.toTable());
    return report.trials().stream()
        .filter(trial -> trial.skipped().isEmpty())
        .map(
            trial ->
                DynamicTest.dynamicTest(
                    trial.name(), () -> assertThat(trial.breaches()).isEmpty()));
  }

  /** All, or those of {@code -Dlabyrinth.attack.only=A07,A27}. */
  private static List<Attack> chosen() {
    String only = System.getProperty("labyrinth.attack.only", "");
    return Attacks.all().stream()
        .filter(attack -> only.isEmpty() || only.contains(attack.label()))
        .toList();
  }
}

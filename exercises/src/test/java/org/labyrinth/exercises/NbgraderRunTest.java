package org.labyrinth.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NbgraderRunTest {
  private static final CheckReport FAILED = CheckReport.sentence("Not answered yet.");

  @Test
  void underNbgraderACheckThatIsNotPassedThrows() {
    assertThatThrownBy(() -> NbgraderRun.judged(FAILED, Map.of("NBGRADER_EXECUTION", "validate")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Not answered yet.");
  }

  @Test
  void aReaderGetsTheReport() {
    assertThat(NbgraderRun.judged(FAILED, Map.of("PATH", "/bin"))).isSameAs(FAILED);
  }
}

package org.labyrinth.benchmarks.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TriadTest {
  @Test
  void everyElementIsComputed() {
    Triad triad = new Triad(1003);
    assertThat(triad.best()).isPositive();
    for (int i = 0; i < 1003; i++) {
      assertThat(triad.at(i)).isEqualTo((i & 7) + 10f * (i & 3)); // the tenth run has s = 10
    }
  }
}

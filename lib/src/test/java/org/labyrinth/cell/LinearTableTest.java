package org.labyrinth.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearTableTest {
  private static final LinearTable TABLE =
      LinearTable.of(new double[] {0, 1, 3}, new double[] {2, 4, 0});

  @Test
  void isStraightBetweenItsPoints() {
    assertThat(TABLE.at(0.25)).isEqualTo(2.5);
    assertThat(TABLE.at(2)).isEqualTo(2);
    assertThat(TABLE.at(1)).isEqualTo(4);
    assertThat(TABLE.at(3)).isZero();
    assertThat(TABLE.slope(0.5)).isEqualTo(2);
    assertThat(TABLE.slope(2.5)).isEqualTo(-2);
  }

  @Test
  void aPointHasTheSlopeBehindIt() {
    assertThat(TABLE.slope(1)).isEqualTo(-2);
    assertThat(TABLE.slope(3)).isEqualTo(-2);
  }

  @Test
  void itsEndLinesGoOn() {
    assertThat(TABLE.at(-1)).isZero();
    assertThat(TABLE.at(4)).isEqualTo(-2);
    assertThat(TABLE.slope(-1)).isEqualTo(2);
  }

  @Test
  void aSampledParabolaIsOffByItsCurvature() {
    LinearTable sampled = LinearTable.sampled(Expression.parse("x**2"), 0, 1, 11);
    // h²/8 · f″ in the middle of a line, exactly so for a parabola
    assertThat(sampled.at(0.55) - 0.55 * 0.55).isCloseTo(0.1 * 0.1 / 8 * 2, within(1e-15));
    assertThat(sampled.at(1)).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoTable() {
    assertThatThrownBy(() -> LinearTable.of(new double[] {0, 1}, new double[] {1}))
        .hasMessage("y = 1 values must be as many as x = 2: table");
    assertThatThrownBy(() -> LinearTable.of(new double[] {0}, new double[] {1}))
        .hasMessage("points = 1 must be at least 2: table");
    assertThatThrownBy(() -> LinearTable.of(new double[] {0, 1, 1}, new double[] {1, 2, 3}))
        .hasMessage("x = 1.0 must exceed 1.0, the one before: entry 2 of a table");
    assertThatThrownBy(() -> LinearTable.of(new double[] {0, 1}, new double[] {1, Double.NaN}))
        .hasMessage("y = NaN [-] must be finite: entry 1 of a table");
  }
}

package org.labyrinth.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GradeTableTest {
  @Test
  void noFieldIsAFormula() {
    assertThat(GradeTable.field("=1+1")).isEqualTo("'=1+1");
    assertThat(GradeTable.field("\t@SUM(A1)")).isEqualTo("'@SUM(A1)");
    assertThat(GradeTable.field("-2")).isEqualTo("'-2");
    assertThat(GradeTable.field("Müller, Änne")).isEqualTo("\"Müller, Änne\"");
    assertThat(GradeTable.field("a\"b\r\nc\u0000\u001b[31m\u202e")).isEqualTo("\"a\"\"b c[31m\"");
  }

  @Test
  void numbersAreShortAndNeverInPowersOfTen() {
    assertThat(Texts.number(10)).isEqualTo("10");
    assertThat(Texts.number(2.0 / 3)).isEqualTo("0.6667");
    assertThat(Texts.number(0)).isEqualTo("0");
  }
}

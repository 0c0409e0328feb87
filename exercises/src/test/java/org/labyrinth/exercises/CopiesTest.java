package org.labyrinth.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CopiesTest {
  /** As the exercises' records are: whoever gets one gets its array. */
  @SuppressWarnings("ArrayRecordComponent") // it is what this test is about
  private record Row(String name, double[] values) {}

  @SuppressWarnings("ArrayRecordComponent") // it is what this test is about
  private record Sheet(int page, Row[] rows, Row total) {}

  /** One that shares its array with nobody. */
  @SuppressWarnings("ArrayRecordComponent") // it is what this test is about
  private record Careful(double[] values) {
    private Careful {
      values = values.clone();
    }

    @Override
    public double[] values() {
      return values.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Careful that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }
  }

  private record Plain(int cells, double width) {}

  /** A question about a record. */
  private interface Adding {
    double sum(Row row);
  }

  @Test
  void arraysAreCopiedHoweverDeepTheyLie() {
    double[][] table = {{1, 2}, null, {3}};
    double[][] copy = (double[][]) Copies.of(table);
    assertThat(copy).isDeepEqualTo(table);
    copy[0][0] = 9;
    assertThat(table[0][0]).isEqualTo(1);
  }

  @Test
  void arraysInRecordsAreCopiedAndTheRestIsKept() {
    Row row = new Row("first", new double[] {1, 2});
    Sheet sheet = new Sheet(7, new Row[] {row, null}, row);
    Sheet copy = (Sheet) Copies.of(sheet);
    assertThat(copy).usingRecursiveComparison().isEqualTo(sheet);
    copy.rows()[0].values()[0] = 9;
    copy.total().values()[1] = 9;
    copy.rows()[1] = row;
    assertThat(row.values()).containsExactly(1, 2);
    assertThat(sheet.rows()[1]).isNull();
  }

  @Test
  void aRecordThatCopiesItsArraysIsEqualToItsCopy() {
    Careful careful = new Careful(new double[] {1, 2});
    Careful copy = (Careful) Copies.of(careful);
    assertThat(copy).isEqualTo(careful);
    assertThat(copy.values()).containsExactly(1, 2);
  }

  @Test
  void aCopyIsTheSameUntilItIsWrittenInto() {
    Row row = new Row("first", new double[] {1, Double.NaN});
    Sheet sheet = new Sheet(7, new Row[] {row, null}, row);
    Sheet copy = (Sheet) Copies.of(sheet);
    assertThat(Copies.same(sheet, copy)).isTrue();
    copy.rows()[0].values()[1] = 9;
    assertThat(Copies.same(sheet, copy)).isFalse();
    assertThat(Copies.same(new double[][] {{1}, null}, new double[][] {{1}, null})).isTrue();
    assertThat(Copies.same(new double[][] {{1}}, new double[][] {{2}})).isFalse();
    assertThat(Copies.same(null, row)).isFalse();
  }

  @Test
  void whatHoldsNoArrayStaysTheSame() {
    Plain plain = new Plain(3, 0.5);
    assertThat(Copies.of(plain)).isSameAs(plain);
    assertThat(Copies.of("text")).isEqualTo("text");
    assertThat(Copies.of(null)).isNull();
  }

  @Test
  void anAnswerThatWritesIntoARecordSpoilsNoOtherTest() {
    Adding careless =
        row -> {
          double sum = Arrays.stream(row.values()).sum();
          Arrays.fill(row.values(), 0);
          return sum;
        };
    Adding watched = (Adding) new WatchedAnswer(careless).as(Adding.class);
    Row shared = new Row("shared", new double[] {1, 2, 4});
    assertThat(watched.sum(shared)).isEqualTo(7);
    assertThat(watched.sum(shared)).isEqualTo(7);
  }
}
